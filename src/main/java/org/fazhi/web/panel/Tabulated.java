package org.fazhi.web.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.chart.BarChart;
import org.fazhi.chart.Beeswarm;
import org.fazhi.chart.Chart;
import org.fazhi.chart.DotChart;
import org.fazhi.chart.HeatMap;
import org.fazhi.chart.LineChart;
import org.fazhi.chart.Mark;
import org.fazhi.chart.Series;
import org.fazhi.chart.SpineChart;
import org.fazhi.indicator.Messages;

/**
 * The figures of a chart as a table.
 *
 * @param head one word a column, the first above the names of the rows
 */
record Tabulated(List<String> head, List<Line> lines) {

    record Line(String name, List<Field> fields) {}

    /**
     * One figure.
     *
     * @param text the value in words, or why there is none
     * @param known whether there is a value
     * @param key leads to its evidence; empty when nothing does
     */
    record Field(String text, boolean known, String key) {
        static final Field NONE = new Field("", false, "");

        static Field of(Mark mark) {
            return new Field(mark.value() == null ? mark.hint() : mark.label(), mark.value() != null, mark.key());
        }
    }

    static Tabulated of(Chart chart, Messages words) {
        return switch (chart) {
            case LineChart line -> across(line.ticks(), line.series());
            case BarChart bar -> across(bar.ticks(), bar.series());
            case DotChart dot -> across(dot.ticks(), List.of(dot.from(), dot.to()));
            case HeatMap map -> map(map);
            case Beeswarm swarm -> swarm(swarm, words);
            case SpineChart spine -> spine(spine);
        };
    }

    private static Tabulated across(List<String> ticks, List<Series> series) {
        Map<String, List<Mark>> named = new LinkedHashMap<>();
        series.forEach(one ->
                named.computeIfAbsent(one.name(), name -> new ArrayList<>()).addAll(one.marks()));
        List<Line> lines = ticks.stream()
                .map(tick -> new Line(
                        tick,
                        named.values().stream().map(marks -> at(tick, marks)).toList()))
                .toList();
        return new Tabulated(head(named.keySet().stream()), lines);
    }

    private static Field at(String tick, List<Mark> marks) {
        List<Mark> here = marks.stream().filter(mark -> mark.at().equals(tick)).toList();
        return here.stream()
                .filter(mark -> mark.value() != null)
                .findFirst()
                .or(() -> here.stream().findFirst())
                .map(Field::of)
                .orElse(Field.NONE);
    }

    private static Tabulated map(HeatMap map) {
        Map<String, Field> fields = new LinkedHashMap<>();
        map.cells()
                .forEach(cell -> fields.put(
                        cell.row() + "\n" + cell.column(),
                        new Field(cell.text().isEmpty() ? cell.hint() : cell.text(), true, cell.key())));
        List<Line> lines = map.rows().stream()
                .map(row -> new Line(
                        row,
                        map.columns().stream()
                                .map(column -> fields.getOrDefault(row + "\n" + column, Field.NONE))
                                .toList()))
                .toList();
        return new Tabulated(head(map.columns().stream()), lines);
    }

    private static Tabulated swarm(Beeswarm swarm, Messages words) {
        List<Line> lines = Stream.concat(swarm.named().stream(), swarm.crowd().stream())
                .map(mark -> new Line(mark.at(), List.of(Field.of(mark))))
                .toList();
        return new Tabulated(head(Stream.of(words.say("web.table.value"))), lines);
    }

    private static Tabulated spine(SpineChart spine) {
        List<Line> lines = spine.rows().stream()
                .map(row -> new Line(
                        row.own().at(),
                        List.of(
                                Field.of(row.own()),
                                plain(row.spread().median()),
                                new Field(
                                        number(row.spread().least()) + "–"
                                                + number(row.spread().most()),
                                        true,
                                        ""))))
                .toList();
        SpineChart.Words said = spine.words();
        return new Tabulated(head(Stream.of(said.own(), said.median(), said.range())), lines);
    }

    private static Field plain(BigDecimal value) {
        return new Field(number(value), true, "");
    }

    private static String number(BigDecimal value) {
        return "%,.4g".formatted(value).contains("e")
                ? value.toPlainString()
                : value.stripTrailingZeros().toPlainString();
    }

    private static List<String> head(Stream<String> names) {
        return Stream.concat(Stream.of(""), names).toList();
    }
}
