package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the numbers of one row of a table into sentences that name them, by its labels, the heads of its columns and the caption. */
final class RowSentences {
    static final Pattern NUMBER = Pattern.compile("^\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*([\\u4e00-\\u9fff%]{0,3})\\s*$");
    private static final Pattern FUSED = Pattern.compile("^\\s*(\\d+)\\s*([一二三四五六七八九十]、.*)$");
    private static final Pattern UNIT = Pattern.compile("\\(([\\u4e00-\\u9fff%]{1,3})(?:,[^()]*)?\\)");
    private static final Pattern CAPTION_UNIT = Pattern.compile("单位:([\\u4e00-\\u9fff]{1,2})");
    private static final Pattern MEASURE = Pattern.compile("(?:计量)?单位");
    private static final Set<String> MEASURE_WORDS = Set.copyOf(Lexicon.list("units.yaml", "counted"));
    private static final Pattern LABELLED =
            Pattern.compile("^[^\\d]*[\\u4e00-\\u9fff](\\d+)[\\u4e00-\\u9fff]{1,2}\\s*$");
    private static final Pattern REMARK =
            Pattern.compile("^[^\\d。]*\\D(\\d+(?:\\.\\d+)?)(?:[\\u4e00-\\u9fff]{1,2}|%)\\s*$");
    /** Columns of what is aimed at or what it is worth, not of what was done. */
    private static final Pattern AIMED = Lexicon.pattern("{aimed}");

    private static final Pattern COUNTS = Lexicon.pattern("{counts}");
    private static final Pattern TOTAL = Lexicon.pattern("{totals}");
    private static final Pattern TITLE = Pattern.compile("\\([^)]*\\)|分类|统计表?|情况|汇总|表$|^附件?\\d*:?|:");
    private static final String USUAL_MEASURE = "件";
    private static final int LONGEST_LABEL = 200;

    private final String caption;
    private final int start;
    private final int end;
    private final List<TableCell> cells = new ArrayList<>();
    private final StringBuilder labels = new StringBuilder();
    private String rowUnit = "";

    /** @param start where the row stands, which goes to {@code end} */
    RowSentences(String caption, int start, int end) {
        this.caption = caption;
        this.start = start;
        this.end = end;
    }

    static boolean isLabelled(String cell) {
        return LABELLED.matcher(cell).matches();
    }

    /** A row whose cells name and count at once: 行政规范性文件 | 本年制发3件 | 本年废止0件. */
    List<TableCell> labelled(List<String> row) {
        int offset = start;
        for (String cell : row) {
            Matcher number = LABELLED.matcher(cell);
            if (number.matches()) {
                add(row.getFirst().strip() + cell.strip(), offset + number.start(1), false);
            }
            offset += cell.length() + 1;
        }
        return cells;
    }

    /** A row of labels and numbers below the {@code head} of a table. */
    List<TableCell> counted(String text, List<String> row, List<String> head) {
        int offset = start;
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            offset = Math.max(offset, text.indexOf(cell, offset, end));
            read(cell, i < head.size() ? head.get(i) : "", offset);
            offset += cell.length();
        }
        remarks(text.substring(start, end));
        return cells;
    }

    private void read(String cell, String column, int offset) {
        Matcher number = NUMBER.matcher(cell);
        Matcher fused = FUSED.matcher(cell);
        boolean counts = number.matches();
        if (TableYears.isYear(cell) || counts && isNoCount(column)) {
            return;
        }
        if (!counts && fused.matches()) {
            add(labels + fused.group(1) + USUAL_MEASURE, offset + fused.start(1), true);
            labels.setLength(0);
            labels.append(fused.group(2));
        } else if (isMeasure(cell, column)) {
            rowUnit = cell.strip();
        } else if (counts) {
            count(number, column, offset + number.start(1));
        } else if (!Tables.isTown(cell)) {
            label(cell);
        }
    }

    private static boolean isNoCount(String column) {
        return TableRows.isSerial(column) || AIMED.matcher(column).find();
    }

    private boolean isMeasure(String cell, String column) {
        return MEASURE.matcher(column.strip()).matches() || !labels.isEmpty() && MEASURE_WORDS.contains(cell.strip());
    }

    private void label(String cell) {
        Matcher stated = UNIT.matcher(cell);
        rowUnit = stated.find() ? stated.group(1) : rowUnit;
        labels.append(UNIT.matcher(cell).replaceAll("").strip());
        labels.delete(0, Math.max(0, labels.length() - LONGEST_LABEL));
    }

    private void count(Matcher number, String column, int at) {
        String measure = measure(number.group(2), column);
        boolean bare = measure.isEmpty();
        boolean counts = isCount(column);
        String figure = (counts ? "" : UNIT.matcher(column).replaceAll("").strip())
                + number.group(1)
                + (bare ? USUAL_MEASURE : measure);
        if (!counts) {
            add(labels + figure, at, bare);
            return;
        }
        String titled = TITLE.matcher(caption).replaceAll("");
        if (TOTAL.matcher(labels).matches()) {
            add(titled + labels + figure, at, bare);
        } else {
            cells.add(new TableCell(
                    told(titled + figure), told(labels + figure), labels.toString(), start, end, at, bare));
        }
    }

    private String measure(String beside, String column) {
        Matcher unit = UNIT.matcher(column);
        Matcher captioned = CAPTION_UNIT.matcher(caption);
        if (!beside.isEmpty()) {
            return beside;
        }
        if (unit.find()) {
            return unit.group(1);
        }
        if ((column.contains("金额") || isCount(column)) && captioned.find()) {
            return captioned.group(1);
        }
        return rowUnit.isEmpty() && column.contains("件数") ? USUAL_MEASURE : rowUnit;
    }

    private static boolean isCount(String column) {
        return COUNTS.matcher(column.strip()).matches();
    }

    /** 普法活动(场次)  26  含主会场1场: what a remark states besides. */
    private void remarks(String line) {
        Matcher remarked = TableRows.REMARKED.matcher(line);
        if (!remarked.matches()) {
            return;
        }
        Matcher remark = REMARK.matcher(remarked.group(3));
        if (remark.matches()) {
            Matcher unit = UNIT.matcher(remarked.group(1));
            String label = unit.replaceAll("");
            String measure = unit.reset().find() ? unit.group(1) : "";
            add(
                    label + remarked.group(2) + measure + "," + remarked.group(3),
                    start + remarked.start(3) + remark.start(1),
                    false);
        }
    }

    private String told(String sentence) {
        return caption + "\n" + sentence;
    }

    private void add(String sentence, int at, boolean bare) {
        cells.add(new TableCell(told(sentence), told(sentence), "", start, end, at, bare));
    }
}
