package org.fazhi.query;

import java.util.List;
import org.fazhi.indicator.Coded;

/**
 * Whether a township's own numbers go one way, by the Mann–Kendall test (H. B. Mann, "Nonparametric tests against
 * trend", Econometrica 13, 1945; M. G. Kendall, "Rank Correlation Methods", 4th ed. 1975) over its last
 * {@value #MOST} comparable years, two-sided at the 5% level.
 *
 * <p>Two years whose qualifiers leave open which is larger count as a tie. The p-value is exact: the share of all
 * orders of the same years whose |S| is at least the one seen. Under {@value #LEAST} years no order at all would be
 * significant, so nothing can be told.
 */
public enum TrendTag implements Coded {
    RISING,
    FALLING,
    NO_CLEAR_TREND,
    CANNOT_BE_TOLD;

    static final int LEAST = 5;
    static final int MOST = 8;
    private static final double LEVEL = 0.05;

    /** @param years the intervals of the comparable years in order of time; years in between may be missing */
    public static TrendTag of(List<Interval> years) {
        List<Interval> last = years.subList(Math.max(0, years.size() - MOST), years.size());
        if (last.size() < LEAST) {
            return CANNOT_BE_TOLD;
        }
        int[][] signs = signs(last);
        int seen = sum(signs, inOrder(last.size()));
        long[] counts = new long[2];
        permute(signs, inOrder(last.size()), 0, 0, Math.abs(seen), counts);
        double chance = (double) counts[0] / counts[1];
        return chance > LEVEL ? NO_CLEAR_TREND : seen > 0 ? RISING : FALLING;
    }

    private static int[][] signs(List<Interval> years) {
        int[][] signs = new int[years.size()][years.size()];
        for (int i = 0; i < years.size(); i++) {
            for (int j = 0; j < years.size(); j++) {
                signs[i][j] = years.get(j).against(years.get(i));
            }
        }
        return signs;
    }

    /** Kendall's S: pairs that rise less pairs that fall. */
    private static int sum(int[][] signs, int[] order) {
        int sum = 0;
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                sum += signs[order[i]][order[j]];
            }
        }
        return sum;
    }

    private static int[] inOrder(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        return order;
    }

    /** Counts all orders, and in {@code counts[0]} those at least as far from zero as {@code seen}. */
    private static void permute(int[][] signs, int[] order, int fixed, int sum, int seen, long[] counts) {
        if (fixed == order.length) {
            counts[1]++;
            if (Math.abs(sum) >= seen) {
                counts[0]++;
            }
            return;
        }
        for (int i = fixed; i < order.length; i++) {
            swap(order, fixed, i);
            int more = sum;
            for (int earlier = 0; earlier < fixed; earlier++) {
                more += signs[order[earlier]][order[fixed]];
            }
            permute(signs, order, fixed + 1, more, seen, counts);
            swap(order, fixed, i);
        }
    }

    private static void swap(int[] order, int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }
}
