package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the cells of tables written into a text into sentences that name them. */
final class Tables {
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*([\\u4e00-\\u9fff%]{0,3})\\s*$");
    private static final Pattern FUSED = Pattern.compile("^\\s*(\\d+)\\s*([一二三四五六七八九十]、.*)$");
    private static final Pattern UNIT = Pattern.compile("\\(([\\u4e00-\\u9fff%]{1,3})(?:,[^()]*)?\\)");
    /** The line below the head of a table in Markdown. */
    private static final Pattern RULE = Pattern.compile("[\\s|:-]*");

    private static final Pattern SERIAL = Pattern.compile("序号?|编号|号");
    /** Columns of what is aimed at or what it is worth, not of what was done. */
    private static final Pattern AIMED = Pattern.compile("目标|计划|分值|权重|任务|得分|评分|标准分|满分|基准分|扣分|同比|增幅|增减|增长率|变化");
    /** Tables of marks for work, whose numbers count nothing. */
    private static final Pattern MARKS = Pattern.compile("打分|评分|得分|自评表|考评|考核表|测评表");

    private static final Pattern YEAR = Pattern.compile("\\s*(20\\d\\d)年?度?\\s*");
    private static final Pattern BEFORE = Pattern.compile("\\s*(?:上年度?|去年|上年同期|去年同期|上一年度?|前年)\\s*(?:数|数量|完成)?\\s*");
    private static final Pattern MEASURE_WORD =
            Pattern.compile("件|次|人|份|条|名|个|起|场|家|处|元|万元|%|宗|户|册|本|篇|人次|家次|场次|期|项|户次|件次|张");
    /** Head of a column that is left, one of {@link #AIMED}. */
    private static final String OTHER = "目标";

    private static final Pattern NOW = Pattern.compile("\\s*(?:今年|本年度?|当年)\\s*");

    private static final Pattern MEASURE = Pattern.compile("(?:计量)?单位");
    private static final Pattern LABELLED =
            Pattern.compile("^[^\\d]*[\\u4e00-\\u9fff](\\d+)[\\u4e00-\\u9fff]{1,2}\\s*$");
    private static final Pattern SPACED = Pattern.compile(
            "^([^\\d。;,|]*[\\u4e00-\\u9fff)])\\s*(\\d[\\d,]*(?:\\.\\d+)?(?: +\\d[\\d,]*(?:\\.\\d+)?)*+)\\s*$");
    /** 3 行政处罚案件 件 141 167: a row with its place, its measure word and its numbers. */
    private static final Pattern MEASURED = Pattern.compile(
            "^(?:\\d{1,3}[.、]?\\s+)?[^\\d。;,|]*[\\u4e00-\\u9fff)]\\s+[\\u4e00-\\u9fff%]{1,3}(?:\\s+\\d[\\d,]*(?:\\.\\d+)?)++\\s*$");

    private static final Pattern HEAD =
            Pattern.compile("^[\\u4e00-\\u9fff()%]{2,12}(?: +(?:[\\u4e00-\\u9fff()%]{2,12}+|20\\d\\d年度?))++$");
    /** 普法活动(场次) 26 含主会场1场: a label with its measure, the number, and a remark. */
    private static final Pattern REMARKED = Pattern.compile(
            "^\\s*([^\\d。;,|\\s]{2,20}\\([\\u4e00-\\u9fff%]{1,3}\\))\\s+(\\d+(?:\\.\\d+)?)\\s+(\\S.*)$");

    private static final Pattern REMARKS = Pattern.compile("备注|说明|情况说明");
    private static final Pattern REMARK =
            Pattern.compile("^[^\\d。]*\\D(\\d+(?:\\.\\d+)?)(?:[\\u4e00-\\u9fff]{1,2}|%)\\s*$");
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
                || MEASURED.matcher(line).matches()
                || REMARKED.matcher(line).matches()
                || HEAD.matcher(line).matches()
                || line.indexOf('|') >= 0 && line.indexOf('|') != line.length() - 1
                || line.indexOf('\t') >= 0;
    }

    /** The cells of the tables between the lines {@code from} and {@code to} of a text that are numbers. */
    static List<Cell> cells(String text, int from, int to, String caption, String township, @Nullable Integer year) {
        List<Cell> cells = new ArrayList<>();
        List<String> head = List.of();
        if (MARKS.matcher(caption).find()) {
            return cells;
        }
        int told = toldYear(text.substring(from, to), year);
        int at = from;
        int towns = towns(text.substring(from, to));
        while (at < to) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > to ? to : end;
            String line = text.substring(at, end);
            if (isRow(line)) {
                List<String> row = split(line, head);
                long numbers = row.stream()
                        .filter(cell -> NUMBER.matcher(cell).matches()
                                && !YEAR.matcher(cell).matches())
                        .count();
                boolean labelled = row.stream()
                                .filter(cell -> LABELLED.matcher(cell).matches())
                                .count()
                        > 0;
                if (numbers == 0 && labelled) {
                    labelled(at, end, row, caption, cells);
                } else if (numbers == 0) {
                    head = RULE.matcher(line).matches()
                            ? head
                            : row.stream()
                                    .map(column -> NOW.matcher(column).matches() || isYear(column, told) ? "" : column)
                                    .toList();
                } else if (!isOtherTown(row, township, towns)
                        && !isFused(row, head)
                        && !isOtherYear(row.getFirst(), told)) {
                    cells(text, at, end, row, columns(head, told), caption, cells);
                    remarks(line, at, end, caption, cells);
                }
            }
            at = end + 1;
        }
        return cells;
    }

    /** The year a table of several years tells of: the report's, else the last; 0 when it has fewer than two. */
    private static int toldYear(String table, @Nullable Integer year) {
        List<Integer> years = new ArrayList<>();
        for (String cell : table.split("[|\\t\\n ]")) {
            Matcher stated = YEAR.matcher(cell);
            if (stated.matches()) {
                years.add(Integer.parseInt(stated.group(1)));
            }
        }
        if (years.stream().distinct().count() < 2) {
            return 0;
        }
        return year != null && years.contains(year) ? year : Collections.max(years);
    }

    private static boolean isYear(String cell, int told) {
        Matcher stated = YEAR.matcher(cell);
        return stated.matches() && Integer.parseInt(stated.group(1)) == told;
    }

    private static boolean isOtherYear(String cell, int told) {
        return told > 0 && YEAR.matcher(cell).matches() && !isYear(cell, told);
    }

    /** The heads of the columns, those of another year marked as nothing that was done. */
    private static List<String> columns(List<String> head, int told) {
        return head.stream()
                .map(column ->
                        isOtherYear(column, told) || BEFORE.matcher(column).matches() ? OTHER : column)
                .toList();
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

    /** 普法活动(场次)  26  含主会场1场: what a remark states besides. */
    private static void remarks(String line, int start, int end, String caption, List<Cell> cells) {
        Matcher remarked = REMARKED.matcher(line);
        if (!remarked.matches()) {
            return;
        }
        Matcher remark = REMARK.matcher(remarked.group(3));
        if (remark.matches()) {
            String label = UNIT.matcher(remarked.group(1)).replaceAll("");
            Matcher unit = UNIT.matcher(remarked.group(1));
            String told = caption + "\n" + label + remarked.group(2) + (unit.find() ? unit.group(1) : "") + ","
                    + remarked.group(3);
            cells.add(new Cell(told, told, "", start, end, start + remarked.start(3) + remark.start(1), false));
        }
    }

    /** The cells of a row; a wide row without marks (新收 3 0 0 0 0 0 3) is its label and its total. */
    private static List<String> split(String line, List<String> head) {
        if (MEASURED.matcher(line).matches()) {
            List<String> row = List.of(line.strip().split("\\s+"));
            boolean numbered =
                    !head.isEmpty() && SERIAL.matcher(head.getFirst().strip()).matches();
            return Character.isDigit(line.strip().charAt(0)) && !numbered ? row.subList(1, row.size()) : row;
        }
        Matcher spaced = SPACED.matcher(line);
        if (line.indexOf('|') >= 0 || line.indexOf('\t') >= 0) {
            return List.of(line.split("[|\\t]", -1));
        }
        Matcher remarked = REMARKED.matcher(line);
        if (remarked.matches()) {
            return List.of(remarked.group(1), remarked.group(2), remarked.group(3));
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
        boolean remarked =
                !head.isEmpty() && REMARKS.matcher(head.getLast().strip()).matches();
        return row.size() == 2
                && head.size() > (remarked ? 3 : 2)
                && head.stream().noneMatch(String::isBlank);
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
            if (YEAR.matcher(cell).matches()) {
                offset += cell.length();
                continue;
            }
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
            } else if (i < head.size() && MEASURE.matcher(head.get(i).strip()).matches()
                    || !labels.isEmpty() && MEASURE_WORD.matcher(cell.strip()).matches()) {
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
