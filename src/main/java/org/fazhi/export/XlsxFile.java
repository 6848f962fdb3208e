package org.fazhi.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A figure's values as a workbook: typed cells, and a sheet that says what they are and where they are from. */
final class XlsxFile {
    private static final int LETTER = 256;
    private static final List<Integer> WIDTHS = List.of(26, 12, 20, 8, 14, 10, 8, 18, 10, 8, 10, 24);

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle bold = style();
    private final CellStyle wrapped = book.createCellStyle();

    private XlsxFile() {
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** @param about what the figure is, in pairs of a word and what it says */
    static byte[] write(FigureTable table, String sheet, List<List<String>> about, String aboutSheet) {
        XlsxFile file = new XlsxFile();
        try (XSSFWorkbook book = file.book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.values(book.createSheet(sheet), table);
            file.about(book.createSheet(aboutSheet), about);
            book.getProperties().getCoreProperties().setTitle(about.getFirst().getLast());
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private CellStyle style() {
        Font font = book.createFont();
        font.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private void values(XSSFSheet sheet, FigureTable table) {
        Row head = sheet.createRow(0);
        for (int i = 0; i < table.header().size(); i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(table.header().get(i));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(i, WIDTHS.get(i) * LETTER);
        }
        for (List<@Nullable Object> values : table.rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < values.size(); i++) {
                fill(row, i, values.get(i));
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(
                0, Math.max(1, sheet.getLastRowNum()), 0, table.header().size() - 1));
    }

    /** Nothing leaves the cell out: a missing number must not be counted as one. */
    private static void fill(Row row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> row.createCell(column).setCellValue(number.doubleValue());
            case Integer number -> row.createCell(column).setCellValue(number);
            case Object words -> row.createCell(column).setCellValue(Neutral.text(words.toString()));
        }
    }

    private void about(XSSFSheet sheet, List<List<String>> about) {
        sheet.setColumnWidth(0, 16 * LETTER);
        sheet.setColumnWidth(1, 100 * LETTER);
        for (int i = 0; i < about.size(); i++) {
            Row row = sheet.createRow(i);
            Cell word = row.createCell(0);
            word.setCellValue(Neutral.text(about.get(i).getFirst()));
            word.setCellStyle(bold);
            Cell says = row.createCell(1);
            says.setCellValue(Neutral.text(about.get(i).getLast()));
            says.setCellStyle(wrapped);
        }
    }
}
