package org.fazhi.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.chart.BarChart;
import org.fazhi.chart.Mark;
import org.fazhi.chart.Series;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Qualifier;
import org.fazhi.query.Aside;
import org.fazhi.query.Count;
import org.fazhi.query.Ranking;
import org.fazhi.query.Selection;

/** Townships, counties or cities from the largest to the smallest, with rank and change beside each bar. */
final class RankingFigure {
    /** More bars than this are not readable in one picture; the table has them all. */
    private static final int MOST = 25;

    private RankingFigure() {}

    static Figure draw(Stage stage) {
        Selection selection = stage.selection();
        Optional<Ranking.Answer> found = new Ranking(stage.lease()).row(selection);
        List<Ranking.Row> ranked = found.map(Ranking.Answer::ranked).orElse(List.of());
        List<Ranking.Row> shown = ranked.stream().limit(MOST).toList();
        Names names = new Names(stage.wording());
        List<String> ticks = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Ranking.Row row : shown) {
            String tick = names.tick(row.place());
            ticks.add(tick);
            marks.add(Mark.of(tick, row.value(), stage.wording().value(row.value(), row.qualifier()), row.key())
                    .with(row.qualifier())
                    .with(Tones.of(stage.indicator(), row))
                    .withHint(hint(stage, row)));
            remarks.add(remark(stage, row));
        }
        List<Datum> data = ranked.stream().map(row -> datum(stage, found, row)).toList();
        BarChart chart = new BarChart(
                stage.caption(
                        stage.say("figure.ranking.title", stage.place(), stage.name()),
                        found.map(answer -> subtitle(stage, answer)).orElse(""),
                        found.map(answer -> coverage(stage, answer)).orElse(""),
                        footnotes(stage, shown, ranked.size())),
                ticks,
                List.of(new Series(stage.name(), marks)),
                BarChart.Form.LYING,
                remarks);
        return new Figure(FigureKind.RANKING, selection, chart, data, silence(stage, found));
    }

    private static String silence(Stage stage, Optional<Ranking.Answer> found) {
        return found.filter(answer -> !answer.ranked().isEmpty())
                .map(answer -> "")
                .orElseGet(() -> stage.facts().reports() == 0
                        ? stage.silence()
                        : stage.say(
                                "figure.silence.few",
                                found.map(Ranking.Answer::comparable).orElse(0),
                                Count.LEAST));
    }

    private static String subtitle(Stage stage, Ranking.Answer answer) {
        return stage.say("figure.ranking.subtitle", answer.year(), answer.before(), answer.panel());
    }

    private static String coverage(Stage stage, Ranking.Answer answer) {
        long silent = answer.aside().stream()
                .map(Aside::cell)
                .filter(cell -> cell == null)
                .count();
        return stage.say(
                "figure.ranking.coverage", answer.comparable(), answer.aside().size() - silent, silent);
    }

    private static List<String> footnotes(Stage stage, List<Ranking.Row> shown, int all) {
        List<String> notes = new ArrayList<>();
        if (shown.size() < all) {
            notes.add(stage.say("figure.note.first", shown.size(), all));
        }
        if (shown.stream().anyMatch(row -> row.qualifier() != Qualifier.EXACT)) {
            notes.add(stage.say("figure.note.qualifier"));
            notes.add(stage.say("figure.note.shared"));
        }
        return notes;
    }

    private static String hint(Stage stage, Ranking.Row row) {
        return stage.say(
                "figure.hint.rank",
                stage.wording().full(row.place()),
                stage.wording().value(row.value(), row.qualifier()),
                stage.wording().rank(row.rank()));
    }

    private static String remark(Stage stage, Ranking.Row row) {
        String rank = stage.wording().rank(row.rank());
        Ranking.Change change = row.change();
        return change == null
                ? stage.say("figure.ranking.remark.new", rank)
                : stage.say(
                        "figure.ranking.remark",
                        rank,
                        stage.wording().arrow(change.direction()),
                        stage.wording().signed(BigDecimal.valueOf(change.by())),
                        stage.wording().places(change.places()));
    }

    private static Datum datum(Stage stage, Optional<Ranking.Answer> found, Ranking.Row row) {
        return new Datum(
                row.place().name(),
                row.place().code(),
                "",
                found.map(Ranking.Answer::year).orElse(0),
                stage.selection().scope(),
                row.value().signum() == 0 ? CellState.REPORTED_ZERO : CellState.REPORTED,
                row.value(),
                row.qualifier(),
                stage.unit(),
                null,
                row.base(),
                null,
                row.key());
    }
}
