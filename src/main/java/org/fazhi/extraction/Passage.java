package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text under reading: the known words in it, in its order, and the year and township it tells of. */
final class Passage {
    private static final String STOPS = ",;:。!?…\n";
    private static final int PARAGRAPH = 2000;

    private final String text;
    private final List<Terms.Hit> hits;
    private final @Nullable Integer year;
    private final String township;

    Passage(String text, List<Terms.Hit> hits, @Nullable Integer year, String township) {
        this.text = text;
        this.hits = hits;
        this.year = year;
        this.township = township;
    }

    String text() {
        return text;
    }

    /** The year the text tells of, null when it cannot be known. */
    @Nullable
    Integer year() {
        return year;
    }

    /** The township the text is of, empty when it is not known. */
    String township() {
        return township;
    }

    /** The words that lie wholly between two positions. */
    List<Terms.Hit> hits(int from, int to) {
        List<Terms.Hit> inside = new ArrayList<>();
        for (int i = firstHit(from); i < hits.size() && hits.get(i).start() < to; i++) {
            if (hits.get(i).end() <= to) {
                inside.add(hits.get(i));
            }
        }
        return inside;
    }

    private int firstHit(int from) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    static boolean isOpening(char c) {
        return c == '(';
    }

    static boolean isClosing(char c) {
        return c == ')';
    }

    /** Where the clause around {@code position} begins; a bracket closed before the position is skipped over. */
    int clauseStart(int position, int floor) {
        int depth = 0;
        for (int i = position - 1; i >= floor; i--) {
            char c = text.charAt(i);
            if (isClosing(c)) {
                depth++;
            } else if (isOpening(c)) {
                if (depth == 0) {
                    return i + 1;
                }
                depth--;
            } else if (depth == 0 && isStop(c) || c == '\n') {
                return i + 1;
            }
        }
        return floor;
    }

    /** Where the clause around {@code position} ends; a bracket opened behind the position is skipped over. */
    int clauseEnd(int position, int ceiling) {
        int depth = 0;
        for (int i = position; i < ceiling; i++) {
            char c = text.charAt(i);
            if (isOpening(c)) {
                depth++;
            } else if (isClosing(c)) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (depth == 0 && isStop(c) || c == '\n') {
                return i;
            }
        }
        return ceiling;
    }

    /** The last {@code mark} before {@code position}, -1 when none stands behind {@code floor}. */
    int last(char mark, int position, int floor) {
        for (int i = position - 1; i >= floor; i--) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    /** Where the paragraph begins that a sentence goes on with, or what is still near of it. */
    int paragraphStart(Sentence sentence) {
        int floor = Math.max(0, sentence.start() - PARAGRAPH);
        return Math.max(floor, last('\n', sentence.start(), floor) + 1);
    }

    /** Whether {@code position} stands inside a bracket opened after {@code floor}. */
    boolean inBracket(int position, int floor) {
        int depth = 0;
        for (int i = floor; i < position; i++) {
            char c = text.charAt(i);
            if (isOpening(c)) {
                depth++;
            } else if (isClosing(c) && depth > 0) {
                depth--;
            }
        }
        return depth > 0;
    }
}
