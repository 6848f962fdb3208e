package org.fazhi.report;

import static org.fazhi.report.Characters.digit;
import static org.fazhi.report.Characters.han;
import static org.fazhi.report.Characters.nothing;
import static org.fazhi.report.Characters.plain;
import static org.fazhi.report.Characters.space;

import java.util.ArrayList;
import java.util.List;

/** One run over a source text that makes its clean copy, character by character and never back. */
final class Cleaning {
    private static final String DOUBLED = "。,、;:";
    private static final String MEASURES = "件宗起次场份人家名项个期条万亿余多元%年月日";
    private static final String BEFORE_NUMBER = "年月第共约达计为";

    private final String source;
    private final Layout layout;
    private final char[] text;
    private final int[] origins;
    private final List<int[]> lines = new ArrayList<>();
    private int length;
    private int lineStart;
    private int grouped = -1;

    Cleaning(String source) {
        this.source = source;
        this.layout = new Layout(source);
        this.text = new char[source.length()];
        this.origins = new int[source.length()];
    }

    CleanText clean() {
        for (Layout.Raw raw : layout.lines()) {
            boolean joined = !lines.isEmpty() && layout.joins(raw, text[length - 1]);
            if (joined) {
                lineStart = lines.removeLast()[0];
            } else {
                lineStart = begin(raw);
            }
            int before = length;
            copy(raw);
            if (length == before && !joined) {
                length = lines.isEmpty() ? 0 : lineStart - 1;
            } else {
                lines.add(new int[] {lineStart, length});
            }
        }
        String clean = new String(text, 0, length);
        return new CleanText(clean, origins, new LineKinds(clean, lines).sorted());
    }

    private int begin(Layout.Raw raw) {
        if (!lines.isEmpty()) {
            text[length] = '\n';
            origins[length++] = raw.start() - 1;
        }
        return length;
    }

    private void copy(Layout.Raw raw) {
        boolean prose = layout.prose(raw);
        for (int i = raw.start(); i < raw.end(); i++) {
            char c = source.charAt(i);
            if (space(c)) {
                int next = i + 1;
                while (next < raw.end() && (space(source.charAt(next)) || nothing(source.charAt(next)))) {
                    next++;
                }
                if (keepsGap(raw, i, next, prose)) {
                    put(' ', i);
                }
                i = next - 1;
            } else if (!nothing(c)) {
                i += place(plain(c), i, raw.end());
            }
        }
    }

    /** @return how many further characters of the source are used up */
    private int place(char c, int i, int end) {
        boolean first = length == lineStart;
        if (c == '(' && !first && han(text[length - 1]) && origins[length - 1] == i - 1) {
            int reading = Pinyin.length(source, i);
            if (reading > 0) {
                return reading - 1;
            }
        }
        boolean doubled = !first && text[length - 1] == c && DOUBLED.indexOf(c) >= 0;
        if (!doubled && !(c == ',' && groupsThousands(i, end))) {
            char before = first ? '\n' : text[length - 1];
            put(Simplified.of(c, before, i + 1 < end ? source.charAt(i + 1) : '\n'), i);
        }
        return 0;
    }

    private void put(char c, int origin) {
        text[length] = c;
        origins[length++] = origin;
    }

    private boolean groupsThousands(int i, int end) {
        int digits = 0;
        while (length - 1 - digits >= lineStart && digits <= 3 && digit(text[length - 1 - digits])) {
            digits++;
        }
        boolean opens =
                digits >= 1 && digits <= 3 && text[length - digits] != '0' || digits > 3 && grouped == length - 3;
        boolean decimal = digits < length - lineStart && digits <= 3 && text[length - 1 - digits] == '.';
        if (!opens || decimal || i + 3 >= end || i + 4 < end && digit(plain(source.charAt(i + 4)))) {
            return false;
        }
        for (int k = 1; k <= 3; k++) {
            if (!digit(plain(source.charAt(i + k)))) {
                return false;
            }
        }
        grouped = length;
        return true;
    }

    private boolean keepsGap(Layout.Raw raw, int gap, int next, boolean prose) {
        if (length == lineStart || next >= raw.end()) {
            return false;
        }
        char before = text[length - 1];
        char after = plain(source.charAt(next));
        if (before == '|' || after == '|' || before == ' ') {
            return false;
        }
        boolean words = before < '\u0080' && after < '\u0080' && letterOrDigit(before) && letterOrDigit(after);
        if (prose) {
            return words || han(before) && han(after) && next - gap > 1;
        }
        boolean measured = digit(before) && MEASURES.indexOf(after) >= 0;
        boolean years = before == '年' && source.startsWith("20", next) && digit(text[length - 2]);
        boolean numbered = BEFORE_NUMBER.indexOf(before) >= 0 && digit(after) && !years;
        boolean spelled = han(before) && han(after) && layout.single(raw, gap - 1) && layout.single(raw, next);
        return !measured && !numbered && !spelled;
    }

    private static boolean letterOrDigit(char c) {
        return digit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
