package org.fazhi.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Word documents as tests need them. */
final class WordFiles {
    private WordFiles() {}

    /** A sentence and a table of two rows. */
    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(ReadFiles.SENTENCE);
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("处罚");
            table.getRow(0).getCell(1).setText("12");
            table.getRow(1).getCell(0).setText("检查");
            table.getRow(1).getCell(1).setText("30");
            document.write(out);
            return out.toByteArray();
        }
    }

    /** A document with so many blanks between two of its tags. */
    static byte[] swollen(int blanks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx()));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write((entry.getName().equals("word/document.xml")
                                ? content.replace("<w:body>", "<w:body>" + " ".repeat(blanks))
                                : content)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** A page laid out by a table, with a table in its only cell. */
    static byte[] nested() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTableCell cell = document.createTable(1, 1).getRow(0).getCell(0);
            cell.setText("法治政府建设年度报告");
            XWPFTable inner = cell.insertNewTbl(cell.addParagraph().getCTP().newCursor());
            for (String[] entry : new String[][] {{"处罚", "12"}, {"检查", "30"}}) {
                XWPFTableRow row = inner.createRow();
                for (int i = 0; i < entry.length; i++) {
                    XWPFTableCell inside = row.getCell(i);
                    (inside == null ? row.createCell() : inside).setText(entry[i]);
                }
            }
            cell.addParagraph().createRun().setText(ReadFiles.SENTENCE);
            document.write(out);
            return out.toByteArray();
        }
    }
}
