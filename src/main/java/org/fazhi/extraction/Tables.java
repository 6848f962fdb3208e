package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the cells of tables written into a text into sentences that name them. */
final class Tables {
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*([\\u4e00-\\u9fff%]{0,3})\\s*$");
    private static final Pattern FUSED = Pattern.compile("^\\s*(\\d+)\\s*([一二三四五六七八九十]、.*)$");
    private static final Pattern UNIT = Pattern.compile("\\(([\\u4e00-\\u9fff%]{1,3})(?:,[^()]*)?\\)");
    private static final Pattern SERIAL = Pattern.compile("序号?|编号|号");
    /** Columns of what is aimed at or what it is worth, not of what was done. */
    private static final Pattern AIMED = Pattern.compile("目标|计划|分值|权重|任务");

    private static final Pattern MEASURE = Pattern.compile("(?:计量)?单位");
    private static final Pattern LABELLED =
            Pattern.compile("^[^\\d]*[\\u4e00-\\u9fff](\\d+)[\\u4e00-\\u9fff]{1,2}\\s*$");
    private static final Pattern SPACED =
            Pattern.compile("^([^\\d。;,|]*[\\u4e00-\\u9fff)])\\s*(\\d+(?:\\.\\d+)?(?: +\\d+(?:\\.\\d+)?)*+)\\s*$");
    private static final Pattern HEAD =
            Pattern.compile("^[\\u4e00-\\u9fff()%]{2,12}(?: +[\\u4e00-\\u9fff()%]{2,12}+)++$");
    private static final Pattern COUNTS = Pattern.compile("数量|条数|件数|总数|次数|数|合计|数目");
    private static final Pattern TOTAL = Pattern.compile("合计|总计|共计|总数");
    private static final Pattern TITLE = Pattern.compile("\\([^)]*\\)|分类|统计表?|情况|汇总|表$|^附件?\\d*:?|:");
    private static final int WIDE = 5;
    private static final int LONGEST_LABEL = 200;
    private static final Pattern CAPTION_UNIT = Pattern.compile("单位:([\\u4e00-\\u9fff]{1,2})");
    private static final Pattern TOWN = Pattern.compile("^[\\u4e00-\\u9fff]{1,6}(?:镇|乡|街道)(?:人民政府|办事处)?$");

    /**
     * A cell as a sentence.
     *
     * @param told the sentence
     * @param plain the sentence without the title of the table, for a row that names its own indicator
     * @param part what the row is a part of the table for, empty when it is none
     * @param start where the row stands
     * @param end end of the row
     * @param number where the cell's number stands
     * @param bare whether the table gives no measure word
     */
    record Cell(String told, String plain, String part, int start, int end, int number, boolean bare) {}

    private Tables() {}

    static boolean isRow(String line) {
        return SPACED.matcher(line).matches()
                || HEAD.matcher(line).matches()
                || line.indexOf('|') >= 0 && line.indexOf('|') != line.length() - 1
                || line.indexOf('\t') >= 0;
    }

    /** The cells of the tables between the lines {@code from} and {@code to} of a text that are numbers. */
    static List<Cell> cells(String text, int from, int to, String caption, String township) {
        List<Cell> cells = new ArrayList<>();
        List<String> head = List.of();
        int at = from;
        int towns = towns(text.substring(from, to));
        while (at < to) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > to ? to : end;
            String line = text.substring(at, end);
            if (isRow(line)) {
                List<String> row = split(line);
                long numbers = row.stream()
                        .filter(cell -> NUMBER.matcher(cell).matches())
                        .count();
                boolean labelled = row.stream()
                                .filter(cell -> LABELLED.matcher(cell).matches())
                                .count()
                        > 0;
                if (numbers == 0 && labelled) {
                    labelled(at, end, row, caption, cells);
                } else if (numbers == 0) {
                    head = row;
                } else if (!isOtherTown(row, township, towns) && !isFused(row, head)) {
                    cells(text, at, end, row, head, caption, cells);
                }
            }
            at = end + 1;
        }
        return cells;
    }

    /** A row whose cells name and count at once: 行政规范性文件 | 本年制发3件 | 本年废止0件. */
    private static void labelled(int start, int end, List<String> row, String caption, List<Cell> cells) {
        int offset = start;
        for (String cell : row) {
            Matcher number = LABELLED.matcher(cell);
            if (number.matches()) {
                String told = caption + "\n" + row.getFirst().strip() + cell.strip();
                cells.add(new Cell(told, told, "", start, end, offset + number.start(1), false));
            }
            offset += cell.length() + 1;
        }
    }

    /** The cells of a row; a wide row without marks (新收 3 0 0 0 0 0 3) is its label and its total. */
    private static List<String> split(String line) {
        Matcher spaced = SPACED.matcher(line);
        if (line.indexOf('|') >= 0 || line.indexOf('\t') >= 0) {
            return List.of(line.split("[|\\t]", -1));
        }
        if (!spaced.matches()) {
            return List.of(line.split(" +"));
        }
        List<String> row = new ArrayList<>();
        row.add(spaced.group(1));
        String[] numbers = spaced.group(2).split(" +");
        if (numbers.length >= WIDE) {
            row.add(numbers[numbers.length - 1]);
        } else {
            row.addAll(List.of(numbers));
        }
        return row;
    }

    /** Whether the numbers of a row ran together: one number under a head of three or more columns. */
    private static boolean isFused(List<String> row, List<String> head) {
        return row.size() == 2 && head.size() > 2 && head.stream().noneMatch(String::isBlank);
    }

    private static int towns(String table) {
        int towns = 0;
        for (String line : table.split("\n")) {
            if (TOWN.matcher(line.split("[|\\t]")[0].strip()).matches()) {
                towns++;
            }
        }
        return towns;
    }

    private static boolean isOtherTown(List<String> row, String township, int towns) {
        String label = row.getFirst().strip();
        return TOWN.matcher(label).matches() && towns > 1 && !label.startsWith(township) && !township.isEmpty();
    }

    private static void cells(
            String text, int start, int end, List<String> row, List<String> head, String caption, List<Cell> cells) {
        StringBuilder labels = new StringBuilder();
        String rowUnit = "";
        int offset = start;
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            offset = Math.max(offset, text.indexOf(cell, offset));
            Matcher number = NUMBER.matcher(cell);
            Matcher fused = FUSED.matcher(cell);
            if (!number.matches() && fused.matches()) {
                String told = caption + "\n" + labels + fused.group(1) + "件";
                cells.add(new Cell(told, told, "", start, end, offset + fused.start(1), true));
                labels.setLength(0);
                labels.append(fused.group(2));
            } else if (number.matches()
                    && i < head.size()
                    && (SERIAL.matcher(head.get(i).strip()).matches()
                            || AIMED.matcher(head.get(i)).find())) {
                offset += cell.length();
                continue;
            } else if (i < head.size() && MEASURE.matcher(head.get(i).strip()).matches()) {
                rowUnit = cell.strip();
            } else if (number.matches()) {
                String column = i < head.size() ? head.get(i) : "";
                Matcher unit = UNIT.matcher(column);
                Matcher captioned = CAPTION_UNIT.matcher(caption);
                String measure = !number.group(2).isEmpty()
                        ? number.group(2)
                        : unit.find()
                                ? unit.group(1)
                                : (column.contains("金额")
                                                        || COUNTS.matcher(column.strip())
                                                                .matches())
                                                && captioned.find()
                                        ? captioned.group(1)
                                        : rowUnit;
                boolean bare = measure.isEmpty();
                if (bare && column.contains("件数")) {
                    measure = "件";
                    bare = false;
                }
                boolean counts = COUNTS.matcher(column.strip()).matches();
                boolean total = TOTAL.matcher(labels).matches();
                String title = counts ? TITLE.matcher(caption).replaceAll("") : "";
                String figure =
                        (counts ? "" : UNIT.matcher(column).replaceAll("").strip())
                                + number.group(1)
                                + (bare ? "件" : measure);
                String told = caption + "\n" + title + (counts && !total ? "" : labels) + figure;
                String plain = counts && !total ? caption + "\n" + labels + figure : told;
                cells.add(new Cell(
                        told,
                        plain,
                        counts && !total ? labels.toString() : "",
                        start,
                        end,
                        offset + number.start(1),
                        bare));
            } else if (!TOWN.matcher(cell.strip()).matches()) {
                Matcher stated = UNIT.matcher(cell);
                rowUnit = stated.find() ? stated.group(1) : rowUnit;
                labels.append(UNIT.matcher(cell).replaceAll("").strip());
                labels.delete(0, Math.max(0, labels.length() - LONGEST_LABEL));
            }
            offset += cell.length();
        }
    }
}
