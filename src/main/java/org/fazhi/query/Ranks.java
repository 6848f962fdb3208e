package org.fazhi.query;

import java.util.Arrays;
import java.util.List;

/**
 * Ranks, the largest first, of numbers that are partly known within bounds only. A rank is one more than how many are
 * surely larger, so those that cannot be told apart from the one above share its rank.
 */
public final class Ranks {
    private final double[] lows;
    private final double[] highs;

    Ranks(List<Interval> all) {
        this(
                all.stream().mapToDouble(Interval::low).toArray(),
                all.stream().mapToDouble(Interval::high).toArray());
    }

    /** Takes the two arrays over. */
    Ranks(double[] lows, double[] highs) {
        Arrays.sort(lows);
        Arrays.sort(highs);
        this.lows = lows;
        this.highs = highs;
    }

    /**
     * Where one stands.
     *
     * @param first the best rank it can have
     * @param last the worst; the same when nobody shares it
     */
    public record Rank(int first, int last) {
        public boolean shared() {
            return last > first;
        }
    }

    /** @param own one of the intervals these ranks were made from */
    Rank of(Interval own) {
        int surelyLarger = lows.length - upTo(lows, own.high());
        int surelySmaller = upTo(highs, Math.nextDown(own.low()));
        return new Rank(surelyLarger + 1, lows.length - surelySmaller);
    }

    /** @return how many of the sorted numbers are at most {@code bound} */
    private static int upTo(double[] sorted, double bound) {
        int found = Arrays.binarySearch(sorted, bound);
        if (found < 0) {
            return -found - 1;
        }
        while (found < sorted.length && sorted[found] == bound) {
            found++;
        }
        return found;
    }
}
