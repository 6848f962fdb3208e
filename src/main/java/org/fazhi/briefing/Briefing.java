package org.fazhi.briefing;

import java.time.Instant;
import java.util.List;
import org.fazhi.chart.Chart;
import org.fazhi.figure.Datum;
import org.fazhi.figure.FigureKind;
import org.fazhi.indicator.Language;

/**
 * Figures collected by somebody, frozen with their numbers as of then.
 *
 * @param id what its address ends with
 * @param conclusion what the figures say together, in sentences
 * @param leftOut what is not shown and why
 */
public record Briefing(
        String id,
        Language language,
        String title,
        String madeBy,
        Instant madeAt,
        List<String> conclusion,
        List<Item> items,
        List<String> leftOut) {
    public Briefing {
        conclusion = List.copyOf(conclusion);
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One figure.
     *
     * @param query the selection as it stands behind the question mark of the figure's address
     * @param title the chart's, or what the author made of it
     * @param remarks the author's
     */
    public record Item(
            FigureKind kind, String query, String title, List<String> remarks, Chart chart, List<Number> numbers) {
        public Item {
            remarks = List.copyOf(remarks);
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * One value of a figure.
     *
     * @param note where it is stated: township, report, year, sentence; empty for a gap or a median
     */
    public record Number(Datum datum, String note) {}
}
