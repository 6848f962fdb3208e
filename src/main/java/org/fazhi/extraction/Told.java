package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence or row that states figures, and what else it holds.
 *
 * @param figures how many figures are read in it
 * @param numbers how many numbers it holds
 * @param others whether it speaks of a level above or of another body
 */
record Told(int start, int end, int figures, int numbers, boolean others) {
    private static final Cue OTHERS =
            Cue.of("[%1$s][级委里]|全[%1$s]|[%1$s]司法局|[%1$s]政府|[%1$s](?:%2$s){1,3}(?:%3$s)|[%1$s](?:%4$s)|%5$s"
                    .formatted(
                            String.join("", Lexicon.list("actors.yaml", "levels")),
                            words("actors.yaml", "fields"),
                            words("actors.yaml", "kinds"),
                            words("actors.yaml", "judges"),
                            words("doubts.yaml", "overseers")));

    private static String words(String file, String list) {
        return String.join("|", Lexicon.list(file, list));
    }

    /** For each of {@code readings}, which stand in the text's order, the sentence it is told in; each looked at once. */
    static List<Told> of(String text, List<Reading> readings, List<Amount> amounts) {
        List<Told> told = new ArrayList<>(readings.size());
        int end = 0;
        int amount = 0;
        for (int i = 0; i < readings.size(); ) {
            int start = start(text, readings.get(i).at(), end);
            end = end(text, Math.max(start, readings.get(i).at()));
            int first = i;
            while (i < readings.size() && (i == first || readings.get(i).at() < end)) {
                i++;
            }
            while (amount < amounts.size() && amounts.get(amount).digits() < start) {
                amount++;
            }
            int before = amount;
            while (amount < amounts.size() && amounts.get(amount).digits() < end) {
                amount++;
            }
            boolean others = OTHERS.matcher(text.substring(start, end)).find();
            Told one = new Told(start, end, i - first, amount - before, others);
            for (int each = first; each < i; each++) {
                told.add(one);
            }
        }
        return told;
    }

    private static int start(String text, int at, int floor) {
        int start = at;
        while (start > floor && !isStop(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && !isStop(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isStop(char c) {
        return c == '。' || c == '\n';
    }
}
