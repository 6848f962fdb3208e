package org.fazhi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what each line of a page is for, by its wording and by where the report's own sentences begin and end. */
final class LineKinds {
    private static final int TITLE_LENGTH = 70;
    private static final int SIGNATURE_LENGTH = 45;
    private static final int ENOUGH_TEXT = 150;
    private static final int SHORT_LINE = 40;
    private static final Pattern COUNTED = Pattern.compile("\\d[余多万]?[件次场人份家名起宗条户]");
    private static final Pattern TITLE =
            Pattern.compile("(法治|依法行政|依法治|普法|信息公开).{0,30}(报告|总结|汇报|情况|年报|通报)([^。;,]{0,12}|\\(.{0,40}\\))$");
    private static final Pattern OFFICE = Pattern.compile("(政府|办事处|委员会|党委|党工委|管委会|镇|乡|街道|苏木)(办公室)?\\)?$");
    private static final Pattern DATE = Pattern.compile(
            "(20\\d\\d|二[〇零]..)\\s?[年.\\-/]\\s?[0-9一二三四五六七八九十]{1,3}" + "\\s?[月.\\-/]\\s?[0-9一二三四五六七八九十]{1,3}\\s?日?$");
    private static final Pattern LISTED_DATE =
            Pattern.compile("20\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?[\\])]?$|^20\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern NUMBERED =
            Pattern.compile("第?[一二三四五六七八九十]{1,3}[、章.].*|\\(?[一二三四五六七八九十]{1,3}\\).*|\\d{1,2}[、.)]\\D.*");

    private static final Pattern LEADS_IN = Pattern.compile("(如下|报告|汇报):$");
    private static final Pattern ROW =
            Pattern.compile("^[^\\d|]{2,20}[ |]\\d{1,3}(\\.\\d+)?$|[ |]\\d+(\\.\\d+)?[ |]\\d+(\\.\\d+)?($|[ |])");
    private static final Pattern LABELS = Pattern.compile(" ?(发布|发表|更新)?(日期|时间):| 来源:| 信息来源:| 字[号体] ?:");

    private final Furniture furniture = Furniture.standard();
    private final List<String> lines;
    private final List<int[]> stretches;

    LineKinds(String text, List<int[]> stretches) {
        this.stretches = stretches;
        this.lines = stretches.stream()
                .map(stretch -> text.substring(stretch[0], stretch[1]))
                .toList();
    }

    List<Line> sorted() {
        int first = first();
        int end = end(first);
        List<Line> sorted = new ArrayList<>(lines.size());
        boolean attached = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int start = stretches.get(i)[0];
            int labels = i < first ? labels(line) : 0;
            if (labels > 0) {
                sorted.add(new Line(start, start + labels, LineKind.TITLE));
                sorted.add(new Line(start + labels, stretches.get(i)[1], LineKind.HEADER));
                continue;
            }
            attached |= i >= end && line.startsWith("附") && !furniture.furniture(line);
            LineKind kind = i < first ? before(i) : i < end ? inside(line) : after(i, end, attached);
            sorted.add(new Line(start, stretches.get(i)[1], kind));
        }
        return sorted;
    }

    /** Where the page's labels begin in a line that opens with the title; 0 in any other line. */
    private static int labels(String line) {
        Matcher label = LABELS.matcher(line);
        return label.find() && title(line.substring(0, label.start())) ? label.start() : 0;
    }

    /** The first line that is a sentence, a numbered heading or a row of figures; 0 when no line is. */
    private int first() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (page(line)) {
                continue;
            }
            if (row(line)) {
                return head(i);
            }
            boolean sentence = line.indexOf('。') >= 0
                    || numbered(line)
                    || LEADS_IN.matcher(line).find()
                    || line.endsWith(";") && COUNTED.matcher(line).find()
                    || line.indexOf(',') >= 0 && (line.length() > SHORT_LINE || i + 1 == lines.size());
            if (sentence && line.indexOf('|') < 0) {
                return i;
            }
        }
        return 0;
    }

    /** The first of the at most three lines that head the table whose first row of figures is {@code row}. */
    private int head(int row) {
        int first = row;
        while (first > Math.max(0, row - 3) && !page(lines.get(first - 1)) && !title(lines.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean row(String line) {
        return line.length() <= TITLE_LENGTH
                && ROW.matcher(line).find()
                && !LISTED_DATE.matcher(line).find();
    }

    /** The line behind the last one of the text: a signature, or what pages put under a text. */
    private int end(int first) {
        int total = 0;
        for (int i = first; i < lines.size(); i++) {
            total += weight(lines.get(i));
        }
        int above = 0;
        for (int i = first; i < lines.size(); i++) {
            boolean enough = above >= ENOUGH_TEXT && above * 2 >= total;
            if (enough && (signs(i) || furniture.last(lines.get(i)))) {
                return i;
            }
            above += weight(lines.get(i));
        }
        int end = lines.size();
        while (end > first + 1
                && above >= ENOUGH_TEXT
                && LISTED_DATE.matcher(lines.get(end - 1)).find()) {
            end--;
        }
        return end;
    }

    private static int weight(String line) {
        return line.indexOf('。') >= 0 || line.length() > SHORT_LINE ? line.length() : 0;
    }

    private boolean signs(int i) {
        if (dated(lines.get(i))) {
            return true;
        }
        return office(lines.get(i))
                && (i + 1 < lines.size() && dated(lines.get(i + 1))
                        || i + 2 < lines.size() && office(lines.get(i + 1)) && dated(lines.get(i + 2))
                        || i + 1 == lines.size());
    }

    private static boolean office(String line) {
        return line.length() <= SIGNATURE_LENGTH
                && unbroken(line)
                && OFFICE.matcher(line).find();
    }

    private static boolean dated(String line) {
        return line.length() <= SIGNATURE_LENGTH
                && unbroken(line)
                && line.indexOf(':') < 0
                && DATE.matcher(line).find();
    }

    private static boolean unbroken(String line) {
        return line.indexOf('。') < 0 && line.indexOf(',') < 0 && line.indexOf(';') < 0 && line.indexOf('|') < 0;
    }

    private static boolean numbered(String line) {
        return line.length() > 4 && NUMBERED.matcher(line).matches();
    }

    private boolean page(String line) {
        return furniture.header(line) || furniture.furniture(line);
    }

    private LineKind before(int i) {
        String line = lines.get(i);
        if (furniture.header(line)) {
            return LineKind.HEADER;
        }
        if (furniture.furniture(line)) {
            return LineKind.FURNITURE;
        }
        boolean above = i + 1 < lines.size() && office(line) && title(lines.get(i + 1));
        return above || title(line) ? LineKind.TITLE : LineKind.HEADER;
    }

    private LineKind inside(String line) {
        boolean tells = line.indexOf('。') >= 0 || line.indexOf(';') >= 0 || numbered(line);
        if (!tells && furniture.header(line)) {
            return LineKind.HEADER;
        }
        if (furniture.noticed(line) || !tells && furniture.furniture(line)) {
            return LineKind.FURNITURE;
        }
        return !tells && line.indexOf(',') < 0 && title(line) ? LineKind.TITLE : LineKind.BODY;
    }

    private LineKind after(int i, int end, boolean attached) {
        String line = lines.get(i);
        if (i - end < 3 && (office(line) || dated(line)) && !furniture.last(line)) {
            return LineKind.SIGNATURE;
        }
        return attached && line.indexOf('|') >= 0 ? LineKind.BODY : LineKind.FURNITURE;
    }

    private static boolean title(String line) {
        return line.length() <= TITLE_LENGTH
                && line.indexOf('。') < 0
                && line.indexOf('>') < 0
                && !line.endsWith(":")
                && TITLE.matcher(line).find();
    }
}
