package org.fazhi.export;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.fazhi.chart.BundledFont;

/** A4 pages filled from top to bottom with text that can be selected, in the embedded font. */
final class PdfPages implements AutoCloseable {
    static final float SIDE = 54;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * SIDE;
    private static final float FOOT = 60;

    private final PDDocument document = new PDDocument();
    private final PDFont regular = font(false);
    private final PDFont bold = font(true);
    private PDPageContentStream content;
    private float y;

    PdfPages(String title) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("zh-CN");
        content = page();
    }

    private PDFont font(boolean heavy) throws IOException {
        return PdfFont.embed(document, heavy);
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - SIDE;
        return new PDPageContentStream(document, page);
    }

    void turn() throws IOException {
        content.close();
        content = page();
    }

    /** Begins a new page when less than {@code height} points are left. */
    void need(float height) throws IOException {
        if (y - height < FOOT) {
            turn();
        }
    }

    void gap(float height) {
        y -= height;
    }

    void text(String words, float size, boolean heavy, Color colour) throws IOException {
        for (String line : lines(words, size, heavy, WIDTH)) {
            need(size * 1.5f);
            y -= size * 1.5f;
            write(line, SIDE, size, heavy, colour);
        }
    }

    /** A row of a table; a field that does not fit is broken into lines. */
    void row(List<String> fields, List<Float> shares, boolean heavy, Color colour) throws IOException {
        float size = 8.5f;
        List<List<String>> broken = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            broken.add(lines(fields.get(i), size, heavy, WIDTH * shares.get(i) - 6));
        }
        int height = Math.max(1, broken.stream().mapToInt(List::size).max().orElse(1));
        need(height * size * 1.4f + 4);
        float top = y;
        float x = SIDE;
        for (int i = 0; i < fields.size(); i++) {
            y = top;
            for (String line : broken.get(i)) {
                y -= size * 1.4f;
                write(line, x, size, heavy, colour);
            }
            x += WIDTH * shares.get(i);
        }
        y = top - height * size * 1.4f - 3;
        content.setStrokingColor(new Color(0xe4e8ec));
        content.setLineWidth(0.5f);
        content.moveTo(SIDE, y);
        content.lineTo(SIDE + WIDTH, y);
        content.stroke();
    }

    void picture(byte[] png, String name, float height) throws IOException {
        need(height);
        y -= height;
        content.drawImage(PDImageXObject.createFromByteArray(document, png, name), SIDE, y, WIDTH, height);
    }

    byte[] finish() throws IOException {
        content.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            String number = "%d / %d".formatted(i + 1, pages);
            try (PDPageContentStream foot = new PDPageContentStream(
                    document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true)) {
                content = foot;
                y = 30;
                write(number, SIDE + (WIDTH - width(number, 9, false)) / 2, 9, false, Color.GRAY);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void write(String line, float x, float size, boolean heavy, Color colour) throws IOException {
        content.beginText();
        content.setNonStrokingColor(colour);
        content.setFont(heavy ? bold : regular, size);
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }

    private float width(String line, float size, boolean heavy) throws IOException {
        return (heavy ? bold : regular).getStringWidth(line) / 1000 * size;
    }

    private List<String> lines(String words, float size, boolean heavy, float room) throws IOException {
        String shown = shown(words);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < shown.length(); i = shown.offsetByCodePoints(i, 1)) {
            String letter = Character.toString(shown.codePointAt(i));
            if (!line.isEmpty() && width(line + letter, size, heavy) > room && "，。、；：？！）》”".indexOf(letter) < 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(letter);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** A letter the font lacks is shown as 〓, the printer's mark for a missing type. */
    private static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (Character.isISOControl(point)) {
                shown.append(' ');
            } else if (BundledFont.missing(Character.toString(point)).isEmpty()) {
                shown.appendCodePoint(point);
            } else {
                shown.append('〓');
            }
        });
        return shown.toString();
    }
}
