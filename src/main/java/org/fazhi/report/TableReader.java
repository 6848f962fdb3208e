package org.fazhi.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.report.Unreadable.Reason;

/** Makes rows of text from a CSV file or the first sheet of an XLSX file. */
public final class TableReader {
    private static final int MOST_ROWS = 2_000_000;

    /** What became of a table. */
    public sealed interface Table {}

    /** Its rows, empty ones and those that begin with # left out. */
    public record Rows(List<Row> rows) implements Table {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** Why it has none. */
    public record NoTable(Reason reason, String detail) implements Table {}

    /**
     * A row.
     *
     * @param line where it stands in the file, from 1
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Table read(byte[] bytes) {
        if (bytes.length == 0) {
            return new NoTable(Reason.EMPTY, "");
        }
        try {
            return Content.of(bytes) == Content.TEXT ? text(bytes) : workbook(bytes);
        } catch (IOException | RuntimeException e) {
            return new NoTable(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static Table text(byte[] bytes) throws IOException {
        String text = Decoding.text(bytes).orElse("");
        if (text.isBlank()) {
            return new NoTable(Reason.NO_TEXT, "");
        }
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setIgnoreSurroundingSpaces(true)
                .get()
                .parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                add(rows, (int) parser.getCurrentLineNumber(), row.toList());
            }
        }
        return new Rows(rows);
    }

    private static Table workbook(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = new ArrayList<>();
            for (org.apache.poi.ss.usermodel.Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(words(
                            row.getCell(i, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
                }
                add(rows, row.getRowNum() + 1, cells);
            }
            return new Rows(rows);
        }
    }

    private static void add(List<Row> rows, int line, List<String> cells) {
        boolean comment = !cells.isEmpty() && cells.getFirst().startsWith("#");
        if (!comment && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(new Row(line, cells.stream().map(String::strip).toList()));
        }
        if (rows.size() > MOST_ROWS) {
            throw new IllegalStateException("more than %d rows".formatted(MOST_ROWS));
        }
    }

    private static String words(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue())).toPlainString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case STRING -> cell.getStringCellValue();
            case BLANK, ERROR, FORMULA, _NONE -> "";
        };
    }
}
