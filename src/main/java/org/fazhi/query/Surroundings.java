package org.fazhi.query;

/**
 * The rest of the sentence a quote stands in.
 *
 * @param before at most {@value #LONGEST} UTF-16 units
 * @param after likewise
 */
record Surroundings(String before, String after) {
    static final Surroundings NONE = new Surroundings("", "");
    static final int LONGEST = 160;
    private static final String ENDS = "。！？；!?;\n\r";

    static Surroundings of(String text, int start, int end) {
        int first = start;
        while (first > 0 && start - first < LONGEST && ENDS.indexOf(text.charAt(first - 1)) < 0) {
            first--;
        }
        int last = end;
        boolean closed = end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
        while (!closed && last < text.length() && last - end < LONGEST) {
            closed = ENDS.indexOf(text.charAt(last)) >= 0;
            last++;
        }
        if (first > 0 && Character.isLowSurrogate(text.charAt(first))) {
            first++;
        }
        if (last < text.length() && Character.isLowSurrogate(text.charAt(last))) {
            last--;
        }
        return new Surroundings(
                text.substring(first, start).stripLeading(),
                text.substring(end, last).stripTrailing());
    }
}
