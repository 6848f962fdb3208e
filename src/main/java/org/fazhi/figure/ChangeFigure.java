package org.fazhi.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fazhi.chart.DotChart;
import org.fazhi.chart.Mark;
import org.fazhi.chart.Series;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Qualifier;
import org.fazhi.query.CellKey;
import org.fazhi.query.Count;
import org.fazhi.query.MatchedPanel;
import org.fazhi.query.Ranking;
import org.fazhi.query.Selection;

/** Two years of the townships that can be compared in both, those that changed most first. */
final class ChangeFigure {
    private static final int MOST = 20;

    private ChangeFigure() {}

    static Figure draw(Stage stage) {
        Selection selection = stage.selection();
        Optional<Ranking.Answer> found = new Ranking(stage.lease()).row(selection);
        List<Ranking.Row> changed = found.map(Ranking.Answer::ranked).orElse(List.of()).stream()
                .filter(row -> row.change() != null)
                .sorted(Comparator.comparing(ChangeFigure::size).reversed())
                .toList();
        int from = found.map(Ranking.Answer::before).orElse(0);
        int to = found.map(Ranking.Answer::year).orElse(0);
        Names names = new Names(stage.wording());
        List<String> ticks = new ArrayList<>();
        List<Mark> before = new ArrayList<>();
        List<Mark> after = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Ranking.Row row : changed.stream().limit(MOST).toList()) {
            Ranking.Change change = requireNonNull(row.change());
            String tick = names.tick(row.place());
            BigDecimal was = BigDecimal.valueOf(change.before());
            ticks.add(tick);
            before.add(Mark.of(tick, was, stage.wording().number(was), earlier(row.key(), from)));
            after.add(Mark.of(tick, row.value(), stage.wording().value(row.value(), row.qualifier()), row.key())
                    .with(row.qualifier())
                    .with(Tones.of(stage.indicator(), row)));
            remarks.add(stage.say(
                    "figure.change.remark",
                    stage.wording().arrow(change.direction()),
                    stage.wording().signed(BigDecimal.valueOf(change.by()))));
        }
        DotChart chart = new DotChart(
                stage.caption(
                        stage.say("figure.change.title", stage.place(), stage.name(), from, to),
                        found.map(answer -> panel(stage, answer)).orElse(""),
                        found.map(answer -> stage.say("figure.change.coverage", answer.panel(), answer.comparable()))
                                .orElse(""),
                        changed.size() > MOST
                                ? List.of(stage.say("figure.note.first", MOST, changed.size()))
                                : List.of()),
                ticks,
                new Series(String.valueOf(from), before, true),
                new Series(String.valueOf(to), after),
                remarks,
                true);
        List<Datum> data = changed.stream()
                .flatMap(row -> data(stage, row, from, to).stream())
                .toList();
        String silence = changed.size() >= Count.LEAST
                ? ""
                : stage.facts().reports() == 0
                        ? stage.silence()
                        : stage.say("figure.silence.panel", from, to, changed.size(), Count.LEAST);
        return new Figure(FigureKind.CHANGE, selection, chart, data, silence);
    }

    private static double size(Ranking.Row row) {
        Ranking.Change change = row.change();
        return change == null ? 0 : Math.abs(change.by());
    }

    private static String earlier(String key, int year) {
        if (key.startsWith("@")) {
            return "";
        }
        CellKey cell = CellKey.of(key);
        return new CellKey(cell.township(), year, cell.indicator(), cell.scope()).code();
    }

    private static String panel(Stage stage, Ranking.Answer answer) {
        MatchedPanel.Row panel = new MatchedPanel(stage.lease()).row(stage.selection(), answer.before(), answer.year());
        return stage.say("figure.change.subtitle", panel.townships(), panel.risen(), panel.fallen());
    }

    private static List<Datum> data(Stage stage, Ranking.Row row, int from, int to) {
        Ranking.Change change = requireNonNull(row.change());
        return List.of(
                datum(stage, row, from, BigDecimal.valueOf(change.before()), Qualifier.EXACT, earlier(row.key(), from)),
                datum(stage, row, to, row.value(), row.qualifier(), row.key()));
    }

    private static Datum datum(
            Stage stage, Ranking.Row row, int year, BigDecimal value, Qualifier qualifier, String key) {
        return new Datum(
                row.place().name(),
                row.place().code(),
                "",
                year,
                stage.selection().scope(),
                value.signum() == 0 ? CellState.REPORTED_ZERO : CellState.REPORTED,
                value,
                qualifier,
                stage.unit(),
                null,
                row.base(),
                null,
                key);
    }
}
