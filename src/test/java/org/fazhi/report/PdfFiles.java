package org.fazhi.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF documents as tests need them. */
final class PdfFiles {
    /** A line and where on the page it is set. */
    record Line(String words, int x, int y) {}

    private PdfFiles() {}

    /** So many empty pages. */
    static byte[] pages(int count) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < count; page++) {
                document.addPage(new PDPage());
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A page of lines one below the other. */
    static byte[] lines(List<String> lines, String password) throws IOException {
        List<Line> set = new ArrayList<>();
        for (String line : lines) {
            set.add(new Line(line, 40, 700 - 16 * set.size()));
        }
        return pdf(set, password);
    }

    /** A page that writes each line with a font every reader of Chinese PDFs knows by name. */
    static byte[] pdf(List<Line> lines, String password) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F", song());
            page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
            StringBuilder content = new StringBuilder("BT /F 10 Tf ");
            for (Line line : lines) {
                content.append("1 0 0 1 %d %d Tm <".formatted(line.x(), line.y()));
                for (byte b : line.words().getBytes(StandardCharsets.UTF_16BE)) {
                    content.append("%02x".formatted(b));
                }
                content.append("> Tj ");
            }
            PDStream stream = new PDStream(document);
            try (var to = stream.createOutputStream()) {
                to.write(content.append("ET").toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            document.addPage(page);
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary song() {
        COSDictionary info = new COSDictionary();
        info.setItem("Registry", new COSString("Adobe"));
        info.setItem("Ordering", new COSString("GB1"));
        info.setItem("Supplement", COSInteger.get(4));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.getPDFName("FontDescriptor"));
        descriptor.setItem("FontName", COSName.getPDFName("STSong-Light"));
        descriptor.setItem("Flags", COSInteger.get(6));
        COSDictionary inner = new COSDictionary();
        inner.setItem(COSName.TYPE, COSName.FONT);
        inner.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0"));
        inner.setItem("BaseFont", COSName.getPDFName("STSong-Light"));
        inner.setItem("CIDSystemInfo", info);
        inner.setItem("FontDescriptor", descriptor);
        inner.setItem("DW", COSInteger.get(1000));
        COSArray descendants = new COSArray();
        descendants.add(inner);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.getPDFName("Type0"));
        font.setItem("BaseFont", COSName.getPDFName("STSong-Light"));
        font.setItem("Encoding", COSName.getPDFName("UniGB-UCS2-H"));
        font.setItem("DescendantFonts", descendants);
        return font;
    }
}
