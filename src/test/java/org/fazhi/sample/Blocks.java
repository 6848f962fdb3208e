package org.fazhi.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text as blocks: tables (lines with tabs) are kept together. */
final class Blocks {
    private static final Pattern HEADING = Pattern.compile("^[\\s　]*[一二三四五六七八九十]+ ?、.{2,40}$");

    private Blocks() {}

    /**
     * A title, heading, paragraph or table.
     *
     * @param rows the cells of a table, else one row of one cell
     */
    record Block(boolean heading, List<List<String>> rows) {
        boolean table() {
            return rows.getFirst().size() > 1;
        }

        String text() {
            return rows.getFirst().getFirst();
        }
    }

    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.contains("\t")) {
                table.add(List.of(line.strip().split("\t", -1)));
                continue;
            }
            if (!table.isEmpty()) {
                blocks.add(new Block(false, List.copyOf(table)));
                table.clear();
            }
            if (!line.isBlank()) {
                blocks.add(new Block(heading(line), List.of(List.of(line))));
            }
        }
        return blocks;
    }

    private static boolean heading(String line) {
        return HEADING.matcher(line).matches() && !line.contains("。");
    }
}
