package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which lines are rows of a table, and cuts them into cells. */
final class TableRows {
    /** 普法活动(场次) 26 含主会场1场: a label with its measure, the number, and a remark. */
    static final Pattern REMARKED = Pattern.compile(
            "^\\s*([^\\d。;,|\\s]{2,20}\\([\\u4e00-\\u9fff%]{1,3}\\))\\s+(\\d+(?:\\.\\d+)?)\\s+(\\S.*)$");

    private static final Pattern SPACED = Pattern.compile(
            "^([^\\d。;,|]*[\\u4e00-\\u9fff)])\\s*(\\d[\\d,]*(?:\\.\\d+)?(?: +\\d[\\d,]*(?:\\.\\d+)?)*+)\\s*$");
    /** 3 行政处罚案件 件 141 167: a row with its place, its measure word and its numbers. */
    private static final Pattern MEASURED = Pattern.compile(
            "^(?:\\d{1,3}[.、]?\\s+)?[^\\d。;,|]*[\\u4e00-\\u9fff)]\\s+[\\u4e00-\\u9fff%]{1,3}(?:\\s+\\d[\\d,]*(?:\\.\\d+)?)++\\s*$");

    private static final Pattern HEAD =
            Pattern.compile("^[\\u4e00-\\u9fff()%]{2,12}(?: +(?:[\\u4e00-\\u9fff()%]{2,12}+|20\\d\\d年度?))++$");
    private static final Pattern SERIAL = Pattern.compile("序号?|编号|号");
    /** Fewest numbers of a row without marks whose last one is its total. */
    private static final int WIDE = 5;

    private TableRows() {}

    static boolean isRow(String line) {
        return SPACED.matcher(line).matches()
                || MEASURED.matcher(line).matches()
                || REMARKED.matcher(line).matches()
                || HEAD.matcher(line).matches()
                || line.indexOf('|') >= 0 && line.indexOf('|') != line.length() - 1
                || line.indexOf('\t') >= 0;
    }

    /** Whether a column only numbers the rows. */
    static boolean isSerial(String column) {
        return SERIAL.matcher(column.strip()).matches();
    }

    /** The cells of a row; a wide row without marks (新收 3 0 0 0 0 0 3) is its label and its total. */
    static List<String> split(String line, List<String> head) {
        if (MEASURED.matcher(line).matches()) {
            List<String> row = List.of(line.strip().split("\\s+"));
            boolean numbered = !head.isEmpty() && isSerial(head.getFirst());
            return Character.isDigit(line.strip().charAt(0)) && !numbered ? row.subList(1, row.size()) : row;
        }
        if (line.indexOf('|') >= 0 || line.indexOf('\t') >= 0) {
            return List.of(line.split("[|\\t]", -1));
        }
        Matcher remarked = REMARKED.matcher(line);
        if (remarked.matches()) {
            return List.of(remarked.group(1), remarked.group(2), remarked.group(3));
        }
        Matcher spaced = SPACED.matcher(line);
        return spaced.matches() ? numbered(spaced.group(1), spaced.group(2).split(" +")) : List.of(line.split(" +"));
    }

    private static List<String> numbered(String label, String[] numbers) {
        List<String> row = new ArrayList<>();
        row.add(label);
        row.addAll(numbers.length >= WIDE ? List.of(numbers[numbers.length - 1]) : List.of(numbers));
        return row;
    }
}
