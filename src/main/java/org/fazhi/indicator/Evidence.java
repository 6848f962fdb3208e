package org.fazhi.indicator;

/**
 * The stretch of a report's source text that states a figure.
 *
 * @param start first position, in UTF-16 units of the source text
 * @param end position after the last, exclusive
 * @param text exactly the source text between them, at most {@value #LONGEST} units
 */
public record Evidence(int start, int end, String text) {
    public static final int LONGEST = 120;

    public Evidence {
        if (start < 0 || end - start != text.length() || text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "evidence %d-%d does not fit its text of %d characters".formatted(start, end, text.length()));
        }
    }

    /** @return whether this stretch stands in {@code source} where it says */
    public boolean standsIn(String source) {
        return source.startsWith(text, start);
    }
}
