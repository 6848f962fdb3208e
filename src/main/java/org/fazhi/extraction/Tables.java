package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of a table written into a text and leaves those that are of other towns, of other years or unreadable. */
final class Tables {
    /** The line below the head of a table in Markdown. */
    private static final Pattern RULE = Pattern.compile("[\\s|:-]*");
    /** Tables of marks for work, whose numbers count nothing. */
    private static final Pattern MARKS = Lexicon.pattern("{marks}");

    private static final Pattern REMARKS = Lexicon.pattern("{remarks}");
    private static final Pattern TOWN = Pattern.compile("^[\\u4e00-\\u9fff]{1,6}(?:镇|乡|街道)(?:人民政府|办事处)?$");
    /** Head of a column that is left, one of those of what is aimed at. */
    private static final String LEFT = "目标";

    private final String text;
    private final String caption;
    private final String township;
    private final TableYears years;
    private final boolean severalTowns;
    private final List<TableCell> cells = new ArrayList<>();
    private List<String> head = List.of();

    private Tables(String text, String table, String caption, String township, @Nullable Integer year) {
        this.text = text;
        this.caption = caption;
        this.township = township;
        this.years = new TableYears(table, year);
        this.severalTowns =
                table.lines().filter(line -> isTown(line.split("[|\\t]")[0])).count() > 1;
    }

    /** The cells of the tables between the lines {@code from} and {@code to} of a text that are numbers. */
    static List<TableCell> cells(
            String text, int from, int to, String caption, String township, @Nullable Integer year) {
        if (MARKS.matcher(caption).find()) {
            return List.of();
        }
        Tables tables = new Tables(text, text.substring(from, to), caption, township, year);
        int at = from;
        while (at < to) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > to ? to : end;
            tables.line(at, end);
            at = end + 1;
        }
        return tables.cells;
    }

    static boolean isTown(String cell) {
        return TOWN.matcher(cell.strip()).matches();
    }

    private void line(int start, int end) {
        String line = text.substring(start, end);
        if (!TableRows.isRow(line)) {
            return;
        }
        List<String> row = TableRows.split(line, head);
        boolean counted =
                row.stream().anyMatch(cell -> RowSentences.NUMBER.matcher(cell).matches() && !TableYears.isYear(cell));
        RowSentences sentences = new RowSentences(caption, start, end);
        if (counted && !isOtherTown(row) && !isFused(row) && !years.isOther(row.getFirst())) {
            cells.addAll(sentences.counted(text, row, columns()));
        } else if (!counted && row.stream().anyMatch(RowSentences::isLabelled)) {
            cells.addAll(sentences.labelled(row));
        } else if (!counted && !RULE.matcher(line).matches()) {
            head = row.stream()
                    .map(column -> years.isTold(column) ? "" : column)
                    .toList();
        }
    }

    /** The heads of the columns, those of another year marked as nothing that was done. */
    private List<String> columns() {
        return head.stream()
                .map(column -> years.isOtherColumn(column) ? LEFT : column)
                .toList();
    }

    /** Whether the numbers of a row ran together: one number under a head of three or more columns. */
    private boolean isFused(List<String> row) {
        boolean remarked =
                !head.isEmpty() && REMARKS.matcher(head.getLast().strip()).matches();
        return row.size() == 2
                && head.size() > (remarked ? 3 : 2)
                && head.stream().noneMatch(String::isBlank);
    }

    private boolean isOtherTown(List<String> row) {
        String label = row.getFirst().strip();
        return isTown(label) && severalTowns && !label.startsWith(township) && !township.isEmpty();
    }
}
