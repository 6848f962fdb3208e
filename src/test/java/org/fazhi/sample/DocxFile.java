package org.fazhi.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A report as the smallest valid word-processor document, the same bytes for the same text. */
final class DocxFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType="
            + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type="
            + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";

    private DocxFile() {}

    static byte[] bytes(String text, Dice dice) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Blocks.Block block : Blocks.of(text)) {
            body.append(block.table() ? table(block) : paragraph(block.text(), block.heading(), dice));
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/document.xml",
                (HEAD + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                + body + "</w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ZipFiles.write(file, parts);
        return file.toByteArray();
    }

    /** Runs end in the middle of words and numbers, as they do after editing. */
    private static String paragraph(String text, boolean heading, Dice dice) {
        StringBuilder runs = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int end = dice.chance(0.4) ? Math.min(text.length(), at + dice.between(2, 30)) : text.length();
            runs.append("<w:r>")
                    .append(heading ? "<w:rPr><w:b/></w:rPr>" : "")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(escaped(text.substring(at, end)))
                    .append("</w:t></w:r>");
            at = end;
        }
        return "<w:p>" + runs + "</w:p>";
    }

    private static String table(Blocks.Block block) {
        return block.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> "<w:tc><w:p><w:r><w:t>" + escaped(cell) + "</w:t></w:r></w:p></w:tc>")
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
