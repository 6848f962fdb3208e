package org.fazhi.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tab-separated table with a header line. */
public final class Table {
    private Table() {}

    /** @return the rows, each by the names of the header; a missing last cell is empty */
    public static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] names = lines.getFirst().split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 0; column < names.length; column++) {
                    row.put(names[column], column < cells.length ? cells[column] : "");
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
