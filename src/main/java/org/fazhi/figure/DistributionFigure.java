package org.fazhi.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.chart.BarChart;
import org.fazhi.chart.Beeswarm;
import org.fazhi.chart.Caption;
import org.fazhi.chart.Chart;
import org.fazhi.chart.Mark;
import org.fazhi.chart.Series;
import org.fazhi.indicator.CellState;
import org.fazhi.query.Distribution;
import org.fazhi.query.Selection;
import org.fazhi.query.Spread;

/** All comparable townships of one year as dots along one axis, or as bars of bands when they are a crowd. */
final class DistributionFigure {
    private DistributionFigure() {}

    static Figure draw(Stage stage) {
        Selection selection = stage.selection();
        Optional<Distribution.Answer> found = new Distribution(stage.lease()).row(selection);
        Caption caption = stage.caption(
                stage.say("figure.distribution.title", stage.place(), stage.name()),
                found.map(answer -> subtitle(stage, answer)).orElse(""),
                found.map(answer -> stage.wording().coverage(answer.count())).orElse(""),
                List.of(stage.say("figure.note.distribution")));
        boolean crowd = found.filter(
                        answer -> answer.dots().isEmpty() && !answer.bands().isEmpty())
                .isPresent();
        Chart chart = crowd ? bands(stage, caption, found) : swarm(stage, caption, found);
        boolean speaks = found.filter(answer -> answer.spread() != null).isPresent();
        return new Figure(FigureKind.DISTRIBUTION, selection, chart, data(stage, found), speaks ? "" : stage.silence());
    }

    private static String subtitle(Stage stage, Distribution.Answer answer) {
        Spread spread = answer.spread();
        return spread == null
                ? stage.say("figure.year", answer.year())
                : stage.say(
                        "figure.distribution.subtitle",
                        answer.year(),
                        stage.wording().number(spread.median()),
                        stage.wording().number(spread.lower()),
                        stage.wording().number(spread.upper()));
    }

    private static Chart swarm(Stage stage, Caption caption, Optional<Distribution.Answer> found) {
        List<Mark> crowd = new ArrayList<>();
        List<Mark> named = new ArrayList<>();
        Names names = new Names(stage.wording());
        for (Distribution.Dot dot : found.map(Distribution.Answer::dots).orElse(List.of())) {
            boolean chosen = stage.selection().towns().contains(dot.place().code());
            Mark mark = Mark.of(
                            names.tick(dot.place()),
                            dot.value(),
                            stage.wording().value(dot.value(), dot.qualifier()),
                            dot.key().code())
                    .with(dot.qualifier())
                    .withHint(stage.say(
                            "figure.hint.dot",
                            stage.wording().full(dot.place()),
                            stage.wording().value(dot.value(), dot.qualifier())));
            (chosen ? named : crowd).add(mark);
        }
        Mark median = found.flatMap(answer -> Optional.ofNullable(answer.spread()))
                .map(spread -> Mark.of(
                        "",
                        BigDecimal.valueOf(spread.median()),
                        stage.say("figure.median") + " " + stage.wording().number(spread.median()),
                        ""))
                .orElseGet(() -> Mark.gap("", "", ""));
        return new Beeswarm(caption, crowd, named, median, stage.fromZero());
    }

    private static Chart bands(Stage stage, Caption caption, Optional<Distribution.Answer> found) {
        List<String> ticks = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Distribution.Band band : found.map(Distribution.Answer::bands).orElse(List.of())) {
            String tick =
                    stage.wording().number(band.from()) + "–" + stage.wording().number(band.to());
            ticks.add(tick);
            marks.add(Mark.of(
                    tick, BigDecimal.valueOf(band.townships()), stage.wording().number(band.townships()), ""));
        }
        return new BarChart(
                caption,
                ticks,
                List.of(new Series(stage.say("figure.distribution.townships"), marks)),
                BarChart.Form.STANDING,
                List.of());
    }

    private static List<Datum> data(Stage stage, Optional<Distribution.Answer> found) {
        return found.stream()
                .flatMap(answer -> answer.dots().stream()
                        .map(dot -> new Datum(
                                dot.place().name(),
                                dot.place().code(),
                                "",
                                answer.year(),
                                stage.selection().scope(),
                                dot.value().signum() == 0 ? CellState.REPORTED_ZERO : CellState.REPORTED,
                                dot.value(),
                                dot.qualifier(),
                                stage.unit(),
                                null,
                                1,
                                null,
                                dot.key().code())))
                .toList();
    }
}
