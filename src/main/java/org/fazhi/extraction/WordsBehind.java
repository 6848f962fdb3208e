package org.fazhi.extraction;

import org.jspecify.annotations.Nullable;

/** The words behind a number that are its own: those of its clause, of its list, or of a next clause that speaks of all of it. */
final class WordsBehind {
    private static final Words ALL = Words.named("of_all");

    private static final int REACH_OF_LIST = 90;
    private static final int REACH = 24;

    private final Passage passage;
    private final String text;

    WordsBehind(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
    }

    /** The first word of a term behind {@code edge}, the longest of those that begin there; null when there is none. */
    Terms.@Nullable Hit first(Spot spot, int term, int edge) {
        Terms.Hit best = null;
        boolean listed = edge > spot.amount().end() && isNumberFirst(spot);
        int until = edge == spot.amount().end()
                ? summedUp(spot)
                : Math.min(spot.sentence().end(), Math.max(spot.until(), edge + (listed ? REACH_OF_LIST : REACH)));
        for (Terms.Hit hit : passage.hits(edge, until)) {
            if (hit.end() > spot.until() && !listed && isNumberBehind(spot.until(), hit.end())) {
                break;
            }
            if (hit.is(term) && (best == null || hit.start() == best.start() && hit.length() > best.length())) {
                best = hit;
            }
        }
        return best;
    }

    /** Whether a number is followed by its noun and then the next number of a list: 5件规范性文件、118件合同. */
    private boolean isNumberFirst(Spot spot) {
        int at = spot.until();
        return at > spot.amount().end() + 1
                && at + 1 < text.length()
                && "、和".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at + 1));
    }

    /** End of a number's words behind it, a next clause that speaks of all of them (均取得执法证, 全部纳入清理) included. */
    private int summedUp(Spot spot) {
        int at = spot.until();
        if (at + 2 >= text.length() || text.charAt(at) != ',' || !isOfAll(at + 1)) {
            return at;
        }
        int end = passage.clauseEnd(at + 1, spot.sentence().end());
        return isNumberBehind(at, end) ? at : end;
    }

    /** Whether the words at {@code position} speak of all that a number before them counts. */
    boolean isOfAll(int position) {
        return ALL.isAt(text, position);
    }

    /** Whether a number stands behind a later clause's words, which then are its own. */
    private boolean isNumberBehind(int from, int to) {
        for (int i = from; i < Math.min(text.length(), to + 6); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
