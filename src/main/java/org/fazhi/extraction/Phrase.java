package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to name an indicator: terms in order, {@code …} for a gap, {@code N} for the number (at the end when left out).
 *
 * @param indicator code
 * @param before terms before the number, in the order of the text
 * @param behind terms after the number
 * @param topics topics one of which the sentence must speak of; empty when the phrase suffices by itself
 */
record Phrase(String indicator, String notation, int[] before, int[] behind, int[] topics) {
    private static final Pattern PIECE = Pattern.compile("\\{[^}]+}|N|[^…{}N]+");

    static Phrase parse(String indicator, String notation, int[] topics, Terms.Builder terms) {
        List<Integer> before = new ArrayList<>();
        List<Integer> behind = new ArrayList<>();
        List<Integer> side = before;
        Matcher pieces = PIECE.matcher(notation);
        while (pieces.find()) {
            if (pieces.group().equals("N")) {
                side = behind;
            } else {
                side.add(terms.term(pieces.group()));
            }
        }
        return new Phrase(indicator, notation, ints(before), ints(behind), topics);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many words it has. */
    int size() {
        return before.length + behind.length;
    }

    /** The term nearest to the number, by which phrases are looked up. */
    int head() {
        return before.length > 0 ? before[before.length - 1] : behind[0];
    }
}
