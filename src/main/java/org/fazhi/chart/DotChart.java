package org.fazhi.chart;

import java.util.List;

/**
 * Two values a row joined by a line: earlier and later year, accepted and settled.
 *
 * @param remarks beside each row, at the right edge; empty or one a tick
 * @param directed whether the second follows on the first: the first is then drawn smaller
 */
public record DotChart(
        Caption caption, List<String> ticks, Series from, Series to, List<String> remarks, boolean directed)
        implements Chart {
    public DotChart {
        ticks = Distinct.ticks(ticks);
        remarks = List.copyOf(remarks);
        if (!remarks.isEmpty() && remarks.size() != ticks.size()) {
            throw new IllegalArgumentException("%d remarks for %d ticks".formatted(remarks.size(), ticks.size()));
        }
    }
}
