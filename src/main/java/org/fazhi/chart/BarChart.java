package org.fazhi.chart;

import java.util.List;

/**
 * Bars from zero: lying ones for a ranking, standing ones for parts of a total or a distribution.
 *
 * @param ticks from top to bottom, or from left to right
 * @param remarks beside each lying bar, at the right edge; empty or one a tick
 */
public record BarChart(Caption caption, List<String> ticks, List<Series> series, Form form, List<String> remarks)
        implements Chart {
    /** How bars stand; lying and standing bars of several series stand beside each other. */
    public enum Form {
        LYING,
        STANDING,
        STACKED
    }

    public BarChart {
        ticks = Distinct.ticks(ticks);
        series = List.copyOf(series);
        remarks = List.copyOf(remarks);
        if (!remarks.isEmpty() && remarks.size() != ticks.size()) {
            throw new IllegalArgumentException("%d remarks for %d ticks".formatted(remarks.size(), ticks.size()));
        }
    }
}
