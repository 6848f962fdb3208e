package org.fazhi.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as CSV after RFC 4180, in UTF-8 with the mark by which spreadsheet programs know it. */
final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    static byte[] write(FigureTable table) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(table.header());
            for (List<@Nullable Object> row : table.rows()) {
                printer.printRecord(row.stream().map(FigureTable::text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
