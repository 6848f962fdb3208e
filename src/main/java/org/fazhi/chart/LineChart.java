package org.fazhi.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values over the ticks of one axis, mostly years. A line is drawn only between neighbouring ticks that both have a
 * value.
 *
 * @param fromZero whether the value axis begins at zero; shares near 100 percent do not
 */
public record LineChart(
        Caption caption,
        List<String> ticks,
        List<Series> series,
        @Nullable Band band,
        boolean fromZero) implements Chart {
    public LineChart {
        ticks = Distinct.ticks(ticks);
        series = List.copyOf(series);
    }
}
