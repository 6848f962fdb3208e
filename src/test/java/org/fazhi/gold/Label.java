package org.fazhi.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One figure of an opening of a real report, without its sentence.
 *
 * @param address where the report stands
 * @param read right, wrong, or missed
 * @param confidence empty where it was missed
 */
public record Label(String address, String indicator, String value, String unit, String read, String confidence) {
    /** The openings' labels as they were last read. */
    public static final Path OPENINGS = Path.of("src/test/resources/labels/openings.tsv");

    private static final String HEADER = "address\tindicator\tvalue\tunit\tread\tconfidence";

    public static List<Label> read(Path table) throws IOException {
        return Table.rows(table).stream()
                .map(row -> new Label(
                        row.get("address"),
                        row.get("indicator"),
                        row.get("value"),
                        row.get("unit"),
                        row.get("read"),
                        row.get("confidence")))
                .toList();
    }

    public static void write(List<Label> labels, Path table) throws IOException {
        Files.write(
                table,
                Stream.concat(
                                Stream.of(HEADER),
                                labels.stream().map(Label::line).sorted())
                        .toList());
    }

    private String line() {
        return String.join("\t", address, indicator, value, unit, read, confidence);
    }
}
