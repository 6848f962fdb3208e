package org.fazhi.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * One township among others, a row an indicator: the range of all, the middle half of them, the median and its own
 * mark, each row to its own scale with the medians in one line.
 *
 * @param words what the range, the middle half, the median and the dot are called
 */
public record SpineChart(Caption caption, List<Row> rows, Words words) implements Chart {
    public SpineChart {
        rows = List.copyOf(rows);
    }

    /** @param own its tick is the indicator's name */
    public record Row(Mark own, String unit, Spread spread) {}

    /** The least, the quartiles and the most of those that state an indicator. */
    public record Spread(BigDecimal least, BigDecimal lower, BigDecimal median, BigDecimal upper, BigDecimal most) {
        public Spread {
            if (least.compareTo(lower) > 0
                    || lower.compareTo(median) > 0
                    || median.compareTo(upper) > 0
                    || upper.compareTo(most) > 0) {
                throw new IllegalArgumentException(
                        "not in order: %s %s %s %s %s".formatted(least, lower, median, upper, most));
            }
        }
    }

    public record Words(String range, String middleHalf, String median, String own) {}
}
