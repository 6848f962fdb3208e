package org.fazhi.query;

import java.util.Arrays;
import java.util.List;

/**
 * Where a number stands among others, by the distance from their median in median absolute deviations, scaled by
 * 1.4826 to compare with a standard deviation (B. Iglewicz and D. C. Hoaglin, "How to Detect and Handle Outliers",
 * 1993). Within one of them is similar; a number whose qualifier leaves that open is similar too.
 */
public enum Standing {
    HIGHER,
    SIMILAR,
    LOWER,
    CANNOT_BE_TOLD;

    private static final double SCALE = 1.4826;

    /** @param all the comparable numbers of all townships, this one's included */
    public static Standing of(Interval own, List<Double> all) {
        if (all.size() < Count.LEAST) {
            return CANNOT_BE_TOLD;
        }
        double[] numbers = all.stream().mapToDouble(Double::doubleValue).toArray();
        double median = median(numbers);
        double deviation = SCALE
                * median(Arrays.stream(numbers)
                        .map(number -> Math.abs(number - median))
                        .toArray());
        return of(own, median, deviation);
    }

    /** @param deviation the scaled median absolute deviation; with 0 every other number than the median differs */
    static Standing of(Interval own, double median, double deviation) {
        if (own.low() > median + deviation) {
            return HIGHER;
        }
        return own.high() < median - deviation ? LOWER : SIMILAR;
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
