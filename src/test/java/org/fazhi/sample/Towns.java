package org.fazhi.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The townships of the fictional province, as the table of divisions has them. */
final class Towns {
    static final String PROVINCE = "示例省";
    private static final Path TABLE = Path.of("src/test/resources/sample/divisions.csv");
    static final int FIRST_YEAR = 2018;
    private static final int MERGED = 2021;

    private Towns() {}

    static List<Town> all() {
        Map<String, String[]> rows = new HashMap<>();
        List<String[]> townships = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(TABLE)) {
                String[] row = line.split(",", -1);
                rows.put(row[0], row);
                if (row[1].equals("township")) {
                    townships.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return townships.stream().map(row -> town(row, rows)).toList();
    }

    private static Town town(String[] row, Map<String, String[]> rows) {
        String[] county = rows.getOrDefault(row[3], row);
        String[] city = rows.getOrDefault(county[3], county);
        boolean joins = rows.values().stream().anyMatch(other -> other[4].equals(row[0]));
        boolean ends = !row[4].isEmpty();
        return new Town(row[0], row[2], county[2], city[2], joins ? MERGED : FIRST_YEAR, ends ? MERGED - 1 : 2025);
    }
}
