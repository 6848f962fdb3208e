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
        double chance = tied(signs) ? chance(signs, Math.abs(seen)) : chance(last.size(), Math.abs(seen));
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

    private static boolean tied(int[][] signs) {
        for (int i = 0; i < signs.length; i++) {
            for (int j = 0; j < i; j++) {
                if (signs[i][j] == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The share of orders of {@code size} different numbers with at least this |S|. Orders with k falling pairs are
     * counted by putting in one number after the other: the n-th falls behind 0 to n - 1 of those before it.
     */
    private static double chance(int size, int seen) {
        int pairs = size * (size - 1) / 2;
        long[] falling = new long[pairs + 1];
        falling[0] = 1;
        for (int n = 2; n <= size; n++) {
            long[] next = new long[pairs + 1];
            for (int k = 0; k <= pairs; k++) {
                for (int more = 0; more < n && more <= k; more++) {
                    next[k] += falling[k - more];
                }
            }
            falling = next;
        }
        long all = 0;
        long far = 0;
        for (int k = 0; k <= pairs; k++) {
            all += falling[k];
            far += Math.abs(pairs - 2 * k) >= seen ? falling[k] : 0;
        }
        return (double) far / all;
    }

    /** The same where some cannot be told apart: all orders, one after the other. */
    private static double chance(int[][] signs, int seen) {
        long[] counts = new long[2];
        permute(signs, inOrder(signs.length), 0, 0, seen, counts);
        return (double) counts[0] / counts[1];
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
