package org.fazhi.report;

import static org.fazhi.report.Characters.digit;
import static org.fazhi.report.Characters.han;
import static org.fazhi.report.Characters.nothing;
import static org.fazhi.report.Characters.plain;
import static org.fazhi.report.Characters.space;

import java.util.ArrayList;
import java.util.List;

/** The lines of a source text as they were set, and which of them go on with the sentence of the line above. */
final class Layout {
    private static final int LONG_LINE = 12;
    private static final int WIDEST_PAGE = 75;
    private static final int FEWEST_WRAPPED = 6;
    private static final String ENDS = "。;!?:|";
    private static final String OPENS = "(“《〔";
    private static final String MEASURES = "件宗起次场份人家名项个期条万亿余多元%";
    private static final String NUMERALS = "一二三四五六七八九十0123456789";

    private final String source;
    private final List<Raw> lines = new ArrayList<>();
    /** The fewest characters of a line that ends at the margin, or 0 where no sentence is broken there. */
    private final int full;

    Layout(String source) {
        this.source = source;
        boolean gap = true;
        int start = 0;
        while (start < source.length()) {
            int end = start;
            while (end < source.length() && !breaks(source.charAt(end))) {
                end++;
            }
            gap = !add(start, end, gap) && (gap || blank(start, end));
            start = end + 1;
            if (start < source.length() && source.charAt(end) == '\r' && source.charAt(start) == '\n') {
                start++;
            }
        }
        this.full = full();
    }

    /**
     * A line without the spaces around it.
     *
     * @param indent how many spaces stood before it
     * @param gap whether an empty line stands above it
     */
    record Raw(int index, int start, int end, int indent, boolean gap) {
        int length() {
            return end - start;
        }
    }

    List<Raw> lines() {
        return lines;
    }

    boolean prose(Raw raw) {
        for (int i = raw.start(); i < raw.end(); i++) {
            if (",。;!?、".indexOf(plain(source.charAt(i))) >= 0 && !insideNumber(raw, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean insideNumber(Raw raw, int at) {
        return at > raw.start() && at + 1 < raw.end() && digit(source.charAt(at - 1)) && digit(source.charAt(at + 1));
    }

    /** @return whether the character at {@code at} stands alone between spaces, as in {@code 索 引 号} */
    boolean single(Raw raw, int at) {
        return (at == raw.start() || space(source.charAt(at - 1)))
                && (at + 1 == raw.end() || space(source.charAt(at + 1)) || plain(source.charAt(at + 1)) == ':');
    }

    /** @return whether {@code raw} goes on with the line above, whose clean copy ends with {@code last} */
    boolean joins(Raw raw, char last) {
        if (raw.index() == 0 || raw.gap() || ENDS.indexOf(last) >= 0 || listed(raw) || cells(raw)) {
            return false;
        }
        Raw above = lines.get(raw.index() - 1);
        if (number(raw)) {
            return han(last) && raw.index() + 1 < lines.size() && measure(lines.get(raw.index() + 1));
        }
        if (number(above) && digit(last) && measure(raw)) {
            return true;
        }
        if (above.length() >= LONG_LINE && prose(above) && brokenNumber(above, raw)) {
            return true;
        }
        boolean open = last == ',' || last == '、' || OPENS.indexOf(last) >= 0;
        if (open && above.length() >= LONG_LINE) {
            return true;
        }
        return full > 0 && !indented(raw) && above.length() >= full;
    }

    /** Whether a paragraph begins; one narrow space is what a PDF puts between a character and a digit. */
    private boolean indented(Raw raw) {
        return raw.indent() > 1 || raw.indent() == 1 && source.charAt(raw.start() - 1) != ' ';
    }

    private boolean add(int start, int end, boolean gap) {
        int from = start;
        while (from < end && skipped(source.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && skipped(source.charAt(to - 1))) {
            to--;
        }
        if (from == to || pageNumber(from, to)) {
            return false;
        }
        lines.add(new Raw(lines.size(), from, to, from - start, gap));
        return true;
    }

    private boolean blank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!skipped(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Lines of words differ in length at the margin; where only the very longest are broken, each character took the same room. */
    private int full() {
        int[] lengths = lines.stream()
                .mapToInt(Raw::length)
                .filter(length -> length >= LONG_LINE)
                .sorted()
                .toArray();
        if (lengths.length < FEWEST_WRAPPED) {
            return 0;
        }
        int widest = lengths[lengths.length * 9 / 10];
        int loose = (widest * 8 + 9) / 10;
        int tight = (widest * 19 + 19) / 20;
        return widest > WIDEST_PAGE ? 0 : areBroken(loose) ? loose : areBroken(tight) ? tight : 0;
    }

    /** Whether most lines of at least {@code least} characters, and not too few of them, end within a sentence. */
    private boolean areBroken(int least) {
        int full = 0;
        int broken = 0;
        for (Raw raw : lines) {
            if (raw.length() >= least) {
                full++;
                broken += ENDS.indexOf(plain(source.charAt(raw.end() - 1))) < 0 ? 1 : 0;
            }
        }
        return full >= FEWEST_WRAPPED && broken * 2 > full;
    }

    private boolean listed(Raw raw) {
        char first = plain(source.charAt(raw.start()));
        int i = raw.start();
        if ("(〔[".indexOf(first) >= 0) {
            i++;
        }
        int numeral = i;
        while (i < raw.end() && i - numeral < 3 && NUMERALS.indexOf(plain(source.charAt(i))) >= 0) {
            i++;
        }
        if (i > numeral && i < raw.end()) {
            char mark = plain(source.charAt(i));
            boolean decimal = mark == '.' && i + 1 < raw.end() && digit(plain(source.charAt(i + 1)));
            if ("、.)〕]是".indexOf(mark) >= 0 && !decimal) {
                return true;
            }
        }
        return "·●◆■★※①②③④⑤⑥⑦⑧⑨⑩>".indexOf(first) >= 0
                || source.startsWith("附件", raw.start())
                || first == '第' && raw.length() > 2 && "章节条".indexOf(source.charAt(raw.start() + 2)) >= 0;
    }

    private boolean cells(Raw raw) {
        for (int i = raw.start(); i < raw.end(); i++) {
            if (source.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    private boolean number(Raw raw) {
        for (int i = raw.start(); i < raw.end(); i++) {
            char c = plain(source.charAt(i));
            if (!digit(c) && (i == raw.start() || c != '.')) {
                return false;
            }
        }
        return raw.length() <= 7;
    }

    /** Whether a number is parted from its measure word, or from its own last digits, at the end of a line. */
    private boolean brokenNumber(Raw above, Raw raw) {
        char last = plain(source.charAt(above.end() - 1));
        boolean decimal = last == '.' && digit(plain(source.charAt(above.end() - 2)));
        boolean first = digit(plain(source.charAt(raw.start())));
        return digit(last) && (first || measure(raw)) || decimal && first;
    }

    private boolean measure(Raw raw) {
        return !raw.gap() && MEASURES.indexOf(plain(source.charAt(raw.start()))) >= 0;
    }

    private boolean pageNumber(int from, int to) {
        if (to - from > 9) {
            return false;
        }
        boolean dashed = false;
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = plain(source.charAt(i));
            dashed |= c == '-' || c == '—';
            digits += digit(c) ? 1 : 0;
            if (c != '-' && c != '—' && !digit(c) && !space(c)) {
                return false;
            }
        }
        return dashed && digits > 0 && digits <= 3 && !digit(plain(source.charAt(from)));
    }

    private static boolean skipped(char c) {
        return space(c) || nothing(c);
    }

    private static boolean breaks(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
