package org.fazhi.query;

import org.fazhi.indicator.Coded;

/**
 * Where a number stands among others, by the distance from their median in median absolute deviations, scaled by
 * 1.4826 to compare with a standard deviation (B. Iglewicz and D. C. Hoaglin, "How to Detect and Handle Outliers",
 * 1993). Within one of them is similar; a number whose qualifier leaves that open is similar too.
 */
public enum Standing implements Coded {
    HIGHER,
    SIMILAR,
    LOWER,
    CANNOT_BE_TOLD;

    private static final double SCALE = 1.4826;

    /**
     * @param others how many numbers the median is taken over, this one's included
     * @param deviation their median absolute deviation from it; with 0 every other number than the median differs
     */
    public static Standing of(Interval own, int others, double median, double deviation) {
        if (others < Count.LEAST) {
            return CANNOT_BE_TOLD;
        }
        if (own.low() > median + SCALE * deviation) {
            return HIGHER;
        }
        return own.high() < median - SCALE * deviation ? LOWER : SIMILAR;
    }
}
