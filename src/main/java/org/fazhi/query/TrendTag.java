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
        int seen = 0;
        for (int i = 0; i < last.size(); i++) {
            for (int j = i + 1; j < last.size(); j++) {
                seen += signs[i][j];
            }
        }
        double chance = chance(signs, Math.abs(seen));
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

    /**
     * The share of all orders whose Kendall's S (pairs that rise less pairs that fall) is at least as far from zero as
     * {@code seen}. Orders are counted by the years they begin with and the S of these: whichever comes next adds the
     * same to it, in whatever order those before it stand.
     */
    private static double chance(int[][] signs, int seen) {
        int size = signs.length;
        int pairs = size * (size - 1) / 2;
        long[][] orders = new long[1 << size][2 * pairs + 1];
        orders[0][pairs] = 1;
        for (int begun = 0; begun < orders.length; begun++) {
            int years = Integer.bitCount(begun);
            int most = years * (years - 1) / 2;
            for (int next = 0; next < size; next++) {
                if ((begun & 1 << next) == 0) {
                    int rise = rise(signs, begun, next);
                    long[] longer = orders[begun | 1 << next];
                    for (int at = pairs - most; at <= pairs + most; at++) {
                        longer[at + rise] += orders[begun][at];
                    }
                }
            }
        }
        long[] complete = orders[orders.length - 1];
        long all = 0;
        long far = 0;
        for (int at = 0; at < complete.length; at++) {
            all += complete[at];
            far += Math.abs(at - pairs) >= seen ? complete[at] : 0;
        }
        return (double) far / all;
    }

    /** How many of those begun with rise to the next, less those that fall to it. */
    private static int rise(int[][] signs, int begun, int next) {
        int rise = 0;
        for (int earlier = 0; earlier < signs.length; earlier++) {
            rise += (begun & 1 << earlier) == 0 ? 0 : signs[earlier][next];
        }
        return rise;
    }
}
