package org.fazhi.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG with notes in UTF-8 (iTXt), after the PNG specification, third edition. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', '\r', '\n', 26, '\n'};

    private Png() {}

    /** @param notes keyword (1 to 79 Latin letters) and text */
    static byte[] write(BufferedImage image, Map<String, String> notes) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(image));
            for (var note : notes.entrySet()) {
                chunk(out, "iTXt", note(note.getKey(), note.getValue()));
            }
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private static byte[] header(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] note(String keyword, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(new byte[] {0, 0, 0, 0, 0});
        bytes.write(text.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** Rows filtered by the difference to the pixel above: charts are mostly flat. */
    private static byte[] pixels(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int[] all = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        Deflater deflater = new Deflater(6);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            byte[] before = new byte[3 * width];
            byte[] row = new byte[3 * width];
            byte[] filtered = new byte[3 * width + 1];
            filtered[0] = 2;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < width; x++) {
                    int colour = all[y * width + x];
                    row[3 * x] = (byte) (colour >> 16);
                    row[3 * x + 1] = (byte) (colour >> 8);
                    row[3 * x + 2] = (byte) colour;
                }
                for (int i = 0; i < row.length; i++) {
                    filtered[i + 1] = (byte) (row[i] - before[i]);
                }
                out.write(filtered);
                byte[] swap = before;
                before = row;
                row = swap;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String kind, byte[] content) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
