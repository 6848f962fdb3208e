package org.fazhi.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.chart.BarChart;
import org.fazhi.chart.Mark;
import org.fazhi.chart.Series;
import org.fazhi.indicator.CellState;
import org.fazhi.query.Composition;
import org.fazhi.query.Refused;
import org.fazhi.query.Selection;
import org.fazhi.query.Statement;

/** The parts of an indicator as one township gives them, stacked by year, with what they leave of its total. */
final class CompositionFigure {
    private CompositionFigure() {}

    static Figure draw(Stage stage) {
        Selection selection = stage.selection();
        if (selection.towns().isEmpty()) {
            throw new Refused("towns", "", List.of("the code of one township"));
        }
        List<Composition.Row> rows = new Composition(stage.lease())
                .rows(selection.ofTowns(selection.towns().subList(0, 1)));
        List<String> ticks =
                rows.stream().map(row -> String.valueOf(row.key().year())).toList();
        Map<String, List<Mark>> marks = new LinkedHashMap<>();
        List<Datum> data = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Composition.Row row : rows) {
            String tick = String.valueOf(row.key().year());
            for (Composition.Part part : row.parts()) {
                Statement statement = part.statement();
                marks.computeIfAbsent(part.label(), label -> new ArrayList<>())
                        .add(Mark.of(
                                        tick,
                                        statement.value(),
                                        stage.wording().value(statement.value(), statement.qualifier()),
                                        row.key().code())
                                .with(statement.qualifier())
                                .withHint(stage.say(
                                        "figure.hint.part",
                                        tick,
                                        part.label(),
                                        stage.wording().value(statement.value(), statement.qualifier()))));
                data.add(datum(row, part.label(), statement));
            }
            BigDecimal rest = row.rest();
            if (rest != null && rest.signum() > 0) {
                marks.computeIfAbsent(stage.say("figure.composition.rest"), label -> new ArrayList<>())
                        .add(Mark.of(
                                tick,
                                rest,
                                stage.wording().number(rest),
                                row.key().code()));
            } else if (rest != null && rest.signum() < 0) {
                notes.add(stage.say("figure.note.exceeds", tick, stage.wording().number(rest.negate())));
            } else if (rest == null) {
                notes.add(stage.say("figure.note.no_total", tick));
            }
        }
        String town = rows.isEmpty()
                ? stage.place()
                : stage.wording().full(rows.getFirst().town());
        BarChart chart = new BarChart(
                stage.caption(
                        stage.say("figure.composition.title", town, stage.name()),
                        "",
                        stage.say("figure.composition.coverage", stage.facts().reports(), rows.size()),
                        notes),
                ticks,
                marks.entrySet().stream()
                        .map(series -> new Series(series.getKey(), series.getValue()))
                        .toList(),
                BarChart.Form.STACKED,
                List.of());
        return new Figure(
                FigureKind.COMPOSITION,
                selection,
                chart,
                data,
                rows.isEmpty() ? stage.say("figure.silence.parts", stage.name()) : "");
    }

    private static Datum datum(Composition.Row row, String label, Statement statement) {
        return new Datum(
                row.town().name(),
                row.town().code(),
                label,
                row.key().year(),
                statement.scope(),
                CellState.valueOf(statement.state().name()),
                statement.value(),
                statement.qualifier(),
                statement.unit(),
                null,
                1,
                statement.report(),
                row.key().code());
    }
}
