package org.fazhi.report;

import java.util.Arrays;
import java.util.List;

/**
 * The copy of a source text that is read: simplified characters, half-width digits, letters and {@code , ; : ? ! ( ) %}
 * (the marks {@code 。、“”《》〔〕} stay), no pinyin in brackets, no stray spaces, wrapped lines joined, empty lines
 * gone, each line with its kind. Every character of it comes from one character of the source.
 */
public final class CleanText {
    private final String text;
    private final int[] origins;
    private final List<Line> lines;

    CleanText(String text, int[] origins, List<Line> lines) {
        this.text = text;
        this.origins = Arrays.copyOf(origins, text.length());
        this.lines = List.copyOf(lines);
    }

    /** Cleans {@code source}; takes time and memory in proportion to its length. */
    public static CleanText of(String source) {
        return new Cleaning(source).clean();
    }

    /** @return the clean copy; lines end with {@code \n} */
    public String text() {
        return text;
    }

    public List<Line> lines() {
        return lines;
    }

    /** @return where in the source the character at {@code index} of the clean text begins */
    public int sourceStart(int index) {
        return origins[index];
    }

    /** @return where in the source a stretch ends that ends before {@code end} of the clean text */
    public int sourceEnd(int end) {
        return end == 0 ? 0 : origins[end - 1] + 1;
    }
}
