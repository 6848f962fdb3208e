package org.fazhi.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A word processor's document as text: a line for each paragraph, {@code |} between the cells of a row. */
final class WordText {
    private static final int MOST_PARAGRAPHS = 3;
    private static final char CELL_MARK = '\u0007';

    private WordText() {}

    static String ofDocx(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return lines(document.getBodyElements());
        }
    }

    static String ofDoc(byte[] bytes) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            StringBuilder text = new StringBuilder();
            Range range = document.getRange();
            for (int i = 0; i < range.numParagraphs(); i++) {
                Paragraph paragraph = range.getParagraph(i);
                String words = WordExtractor.stripFields(paragraph.text());
                if (!paragraph.isInTable()) {
                    text.append(words.strip().replace('\u000b', '\n')).append('\n');
                } else if (paragraph.isTableRowEnd()) {
                    text.append('\n');
                } else {
                    boolean cellEnds = words.indexOf(CELL_MARK) >= 0;
                    text.append(words.replace(CELL_MARK, ' ').strip()).append(cellEnds ? " | " : " ");
                }
            }
            return text.toString();
        }
    }

    private static String lines(List<IBodyElement> elements) {
        return elements.stream().map(WordText::lines).collect(Collectors.joining("\n"));
    }

    private static String lines(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table -> table.getRows().stream().map(WordText::line).collect(Collectors.joining("\n"));
            case XWPFSDT content -> content.getContent().getText();
            default -> "";
        };
    }

    private static String line(XWPFTableRow row) {
        boolean layout = row.getTableCells().stream().anyMatch(WordText::holdsText);
        return row.getTableCells().stream()
                .map(cell -> layout ? lines(cell.getBodyElements()).strip() : words(cell))
                .filter(words -> !layout || !words.isEmpty())
                .collect(Collectors.joining(layout ? "\n" : " | "));
    }

    /** Whether a cell is no entry of a table but a part of the page, with tables or many paragraphs of its own. */
    private static boolean holdsText(XWPFTableCell cell) {
        return !cell.getTables().isEmpty()
                || cell.getParagraphs().stream()
                                .filter(paragraph -> !paragraph.getText().isBlank())
                                .count()
                        > MOST_PARAGRAPHS;
    }

    private static String words(XWPFTableCell cell) {
        return lines(cell.getBodyElements()).strip().replace('\n', ' ');
    }
}
