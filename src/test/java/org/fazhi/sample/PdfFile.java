package org.fazhi.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A report as pages set in a font every Chinese reader has, which therefore is not in the file. */
final class PdfFile {
    private static final int COLUMNS = 36;
    private static final int ROWS = 40;
    private static final int SIZE = 13;

    private PdfFile() {}

    static byte[] bytes(String text) throws IOException {
        List<String> lines = lines(text);
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font());
            int pages = (lines.size() + ROWS - 1) / ROWS;
            for (int number = 0; number < pages; number++) {
                List<String> own = lines.subList(number * ROWS, Math.min(lines.size(), (number + 1) * ROWS));
                document.addPage(page(document, fonts, own, number + 1));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDPage page(PDDocument document, COSDictionary fonts, List<String> lines, int number)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        StringBuilder content = new StringBuilder("BT /F1 " + SIZE + " Tf " + SIZE * 1.4 + " TL 60 780 Td\n");
        lines.forEach(line -> content.append('<').append(hex(line)).append("> Tj T*\n"));
        content.append("ET BT /F1 10 Tf 280 30 Td <")
                .append(hex("— " + number + " —"))
                .append("> Tj ET\n");
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        return page;
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem("Registry", new COSString("Adobe"));
        system.setItem("Ordering", new COSString("GB1"));
        system.setInt("Supplement", 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName("Type", "FontDescriptor");
        descriptor.setName("FontName", "STSong-Light");
        descriptor.setInt("Flags", 6);
        descriptor.setItem("FontBBox", numbers(-25, -254, 1000, 880));
        descriptor.setInt("ItalicAngle", 0);
        descriptor.setInt("Ascent", 880);
        descriptor.setInt("Descent", -120);
        descriptor.setInt("CapHeight", 880);
        descriptor.setInt("StemV", 93);
        COSDictionary cid = new COSDictionary();
        cid.setName("Type", "Font");
        cid.setName("Subtype", "CIDFontType0");
        cid.setName("BaseFont", "STSong-Light");
        cid.setItem("CIDSystemInfo", system);
        cid.setItem("FontDescriptor", descriptor);
        cid.setInt("DW", 1000);
        cid.setItem("W", numbers(1, 95, 500));
        COSArray descendants = new COSArray();
        descendants.add(cid);
        COSDictionary font = new COSDictionary();
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "STSong-Light-UniGB-UTF16-H");
        font.setName("Encoding", "UniGB-UTF16-H");
        font.setItem("DescendantFonts", descendants);
        return font;
    }

    private static COSArray numbers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            String set = paragraph.replace("\t", "　　");
            for (int at = 0; at < set.length(); at += COLUMNS) {
                lines.add(set.substring(at, Math.min(set.length(), at + COLUMNS)));
            }
        }
        return lines;
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append("%02X".formatted(b));
        }
        return hex.toString();
    }
}
