package org.fazhi.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The round numbers a value axis shows.
 *
 * @param least value at the axis' beginning
 * @param most value at its end
 * @param step between two numbers
 */
record Scale(BigDecimal least, BigDecimal most, BigDecimal step) {
    private static final BigDecimal[] ROUND = {
        BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"), BigDecimal.TEN
    };

    /**
     * A scale that holds all values in about {@code wanted} steps.
     *
     * @param values may be empty: then 0 to 1
     */
    static Scale of(Collection<BigDecimal> values, boolean fromZero, int wanted) {
        BigDecimal low = values.isEmpty() ? BigDecimal.ZERO : Collections.min(values);
        BigDecimal high = values.isEmpty() ? BigDecimal.ONE : Collections.max(values);
        if (fromZero || low.equals(high)) {
            low = low.min(BigDecimal.ZERO);
            high = high.max(BigDecimal.ZERO);
        }
        if (low.compareTo(high) == 0) {
            high = BigDecimal.ONE;
        }
        boolean whole = values.stream().allMatch(v -> v.stripTrailingZeros().scale() <= 0);
        BigDecimal step = step(high.subtract(low), wanted, whole);
        BigDecimal least = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal most = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Scale(plain(least), plain(most), plain(step));
    }

    /** Not beyond 100: the scale of a share. */
    Scale upTo(BigDecimal limit, Collection<BigDecimal> values) {
        boolean over = values.stream().anyMatch(v -> v.compareTo(limit) > 0);
        return over || most.compareTo(limit) < 0 ? this : new Scale(least, limit, step);
    }

    /** Ending at the largest value, for an axis without numbers. */
    Scale tight(Collection<BigDecimal> values) {
        BigDecimal most = values.isEmpty() ? this.most : Collections.max(values);
        return most.signum() <= 0 ? this : new Scale(least, most, step);
    }

    /** @return where a value lies between the two ends, 0 to 1 */
    double share(BigDecimal value) {
        return value.subtract(least).doubleValue() / most.subtract(least).doubleValue();
    }

    List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (BigDecimal at = least; at.compareTo(most) <= 0; at = at.add(step)) {
            labels.add("%,.{scale}f"
                    .replace("{scale}", String.valueOf(Math.max(0, step.scale())))
                    .formatted(at));
        }
        return labels;
    }

    private static BigDecimal step(BigDecimal span, int wanted, boolean whole) {
        BigDecimal rough = span.divide(BigDecimal.valueOf(wanted), 12, RoundingMode.HALF_UP);
        int digits = rough.precision() - rough.scale() - 1;
        for (BigDecimal round : ROUND) {
            BigDecimal step = round.scaleByPowerOfTen(digits);
            boolean allowed = !whole || step.stripTrailingZeros().scale() <= 0;
            if (allowed && step.compareTo(rough) >= 0) {
                return step;
            }
        }
        return whole ? BigDecimal.ONE : BigDecimal.TEN.scaleByPowerOfTen(digits);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
