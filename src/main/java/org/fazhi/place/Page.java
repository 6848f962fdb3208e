package org.fazhi.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.CleanText;
import org.fazhi.report.Line;
import org.fazhi.report.ReportText;

/** The clean text of a report parted into zones. */
final class Page {
    private static final int OPENING = 300;
    private static final Pattern PUBLISHER =
            Pattern.compile("(发布机构|发文机关|发布单位|发文单位|责任部门|责任单位|信息来源|文章来源|公开单位|来源)[^\\u4e00-\\u9fff]{0,6}");
    private static final Pattern SITE = Pattern.compile("链接即将离开|版权所有|主办|承办|ICP备|公网安备|网站标识码|凡本网注明|电话|地址|站群导航|gov\\.cn");

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    /** A stretch of the clean text and the zone it belongs to. */
    record Part(int start, int end, Zone zone) {}

    Page(ReportText report) {
        CleanText clean = report.clean();
        text = clean.text();
        int read = 0;
        for (Line line : clean.lines()) {
            String words = text.substring(line.start(), line.end());
            switch (line.kind()) {
                case TITLE -> parts.add(new Part(line.start(), line.end(), Zone.TITLE));
                case SIGNATURE -> parts.add(new Part(line.start(), line.end(), Zone.SIGNATURE));
                case HEADER -> label(line, words);
                case FURNITURE ->
                    parts.add(new Part(
                            line.start(), line.end(), SITE.matcher(words).find() ? Zone.SITE : Zone.NEWS));
                case BODY -> {
                    int opening = Math.clamp(line.start() + OPENING - read, line.start(), line.end());
                    if (opening > line.start()) {
                        parts.add(new Part(line.start(), opening, Zone.OPENING));
                    }
                    if (opening < line.end()) {
                        parts.add(new Part(opening, line.end(), Zone.BODY));
                    }
                    read += line.end() - line.start();
                }
            }
        }
    }

    String text() {
        return text;
    }

    List<Part> parts() {
        return parts;
    }

    String words(Part part) {
        return text.substring(part.start(), part.end());
    }

    /** The zone the character at {@code at} stands in. */
    Zone zone(int at) {
        int low = 0;
        int high = parts.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Part part = parts.get(middle);
            if (at < part.start()) {
                high = middle - 1;
            } else if (at >= part.end()) {
                low = middle + 1;
            } else {
                return part.zone();
            }
        }
        return Zone.NEWS;
    }

    /** Where the name that begins at {@code from} ends. */
    private static int end(String words, int from) {
        int to = from;
        while (to < words.length() && " |[".indexOf(words.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private void label(Line line, String words) {
        Matcher publisher = PUBLISHER.matcher(words);
        if (publisher.find()) {
            int from = line.start() + publisher.start();
            int to = line.start() + end(words, publisher.end());
            if (from > line.start()) {
                parts.add(new Part(line.start(), from, Zone.LABEL));
            }
            parts.add(new Part(from, to, Zone.PUBLISHER));
            if (to < line.end()) {
                parts.add(new Part(to, line.end(), Zone.LABEL));
            }
        } else {
            boolean bulleted = words.startsWith("·") && words.length() < 20;
            parts.add(new Part(line.start(), line.end(), bulleted ? Zone.PUBLISHER : Zone.LABEL));
        }
    }
}
