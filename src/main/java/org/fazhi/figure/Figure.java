package org.fazhi.figure;

import java.util.List;
import org.fazhi.chart.Chart;
import org.fazhi.query.Selection;

/**
 * A named chart of the product, ready to be drawn or written as a file.
 *
 * @param data the exact values the chart shows, in its order
 * @param silence why the chart says nothing and what to do; empty when it speaks
 */
public record Figure(FigureKind kind, Selection selection, Chart chart, List<Datum> data, String silence) {
    public Figure {
        data = List.copyOf(data);
    }

    public boolean silent() {
        return !silence.isEmpty();
    }
}
