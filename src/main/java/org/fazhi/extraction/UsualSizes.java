package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.indicator.Catalogue;

/** How large the figures of an indicator are, by the examples of it. */
final class UsualSizes {
    /** Spreads, in powers of ten, below which no indicator's figures are taken to vary. */
    private static final double LEAST_SPREAD = 0.35;

    private static final double MOST = 3;

    private final Map<String, Usual> sizes = new HashMap<>();

    /** Middle and spread of the powers of ten. */
    private record Usual(double middle, double spread) {}

    UsualSizes(List<Catalogue.Entry> entries) {
        for (Catalogue.Entry entry : entries) {
            double[] powers = entry.examples().stream()
                    .flatMap(example -> example.facts().stream())
                    .filter(fact -> fact.value().signum() > 0)
                    .mapToDouble(fact -> Math.log10(fact.value().doubleValue()))
                    .sorted()
                    .toArray();
            if (powers.length > 0) {
                sizes.put(entry.indicator().code(), usual(powers));
            }
        }
    }

    private static Usual usual(double[] sorted) {
        int half = sorted.length / 2;
        double middle = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        double mean = 0;
        double squares = 0;
        for (double each : sorted) {
            mean += each / sorted.length;
            squares += each * each / sorted.length;
        }
        return new Usual(middle, Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, squares - mean * mean))));
    }

    /** How far {@code value} is from the middle, 0 to 1 for three spreads and more; none is far from nothing. */
    double distance(String indicator, BigDecimal value) {
        Usual usual = sizes.get(indicator);
        if (usual == null || value.signum() <= 0) {
            return 0;
        }
        return Math.min(MOST, Math.abs(Math.log10(value.doubleValue()) - usual.middle()) / usual.spread()) / MOST;
    }
}
