package org.fazhi.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.chart.Mark;
import org.fazhi.chart.SpineChart;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.query.Count;
import org.fazhi.query.KnownCell;
import org.fazhi.query.Position;
import org.fazhi.query.Refused;
import org.fazhi.query.Selection;
import org.fazhi.query.Standing;
import org.fazhi.query.TownTrend;
import org.fazhi.query.TownshipProfile;

/** One township's latest figures among those of its county: a spine chart, a row an indicator. */
final class ProfileFigure {
    private ProfileFigure() {}

    static Figure draw(Stage stage, Catalogue catalogue) {
        Selection selection = stage.selection();
        if (selection.towns().isEmpty()) {
            throw new Refused("towns", "", List.of("the code of one township"));
        }
        String town = selection.towns().getFirst();
        Optional<TownshipProfile.Answer> found = new TownshipProfile(stage.lease()).row(town, selection);
        List<SpineChart.Row> rows = new ArrayList<>();
        List<Datum> data = new ArrayList<>();
        for (TownshipProfile.Row row : found.map(TownshipProfile.Answer::rows).orElse(List.of())) {
            Indicator indicator = catalogue.get(row.indicator());
            TownTrend.Point latest = row.latest();
            if (latest == null || selection.theme() != null && indicator.theme() != selection.theme()) {
                continue;
            }
            KnownCell cell = Objects.requireNonNull(latest.cell());
            data.add(Datum.of(
                    found.orElseThrow().town(),
                    stage.wording().indicator(indicator),
                    latest.key().code(),
                    latest.state(),
                    cell));
            placed(row).ifPresent(position -> rows.add(spine(stage, indicator, latest, cell, position)));
        }
        String name = found.map(answer -> stage.wording().full(answer.town())).orElse(town);
        SpineChart chart = new SpineChart(
                stage.caption(
                        stage.say(
                                selection.per() == null
                                        ? "figure.profile.title"
                                        : "figure.profile.title."
                                                + selection.per().code(),
                                name),
                        stage.say("figure.profile.subtitle"),
                        found.map(answer -> stage.say(
                                        "figure.profile.coverage",
                                        answer.reports().size(),
                                        data.size(),
                                        answer.rows().size()))
                                .orElse(""),
                        List.of(stage.say("figure.note.profile", Count.LEAST))),
                rows,
                new SpineChart.Words(
                        stage.say("figure.profile.range"), stage.say("figure.band"), stage.say("figure.median"), name));
        String silence = rows.isEmpty() ? stage.say("figure.silence.profile", name, Count.LEAST) : "";
        return new Figure(FigureKind.PROFILE, selection, chart, data, silence);
    }

    /** Among the county when enough of it can be compared, else among the province. */
    private static Optional<Position> placed(TownshipProfile.Row row) {
        return Optional.ofNullable(row.county())
                .filter(position -> position.townships() >= Count.LEAST)
                .or(() -> Optional.ofNullable(row.province()).filter(position -> position.townships() >= Count.LEAST));
    }

    private static SpineChart.Row spine(
            Stage stage, Indicator indicator, TownTrend.Point latest, KnownCell cell, Position position) {
        Wording wording = stage.wording();
        String hint = stage.say(
                "figure.hint.profile",
                latest.year(),
                wording.stated(latest.state(), cell),
                wording.word(position.word()),
                wording.number(position.spread().median()),
                position.townships());
        BigDecimal value = Objects.requireNonNull(cell.value());
        Mark own = Mark.of(
                        wording.indicator(indicator),
                        value,
                        wording.value(value, cell.qualifier()),
                        latest.key().code())
                .with(cell.qualifier())
                .with(Tones.of(indicator, direction(position.word())))
                .withHint(hint);
        return new SpineChart.Row(
                own,
                stage.unit(indicator),
                new SpineChart.Spread(
                        BigDecimal.valueOf(position.spread().least()),
                        BigDecimal.valueOf(position.spread().lower()),
                        BigDecimal.valueOf(position.spread().median()),
                        BigDecimal.valueOf(position.spread().upper()),
                        BigDecimal.valueOf(position.spread().most())));
    }

    private static int direction(Standing word) {
        return switch (word) {
            case HIGHER -> 1;
            case LOWER -> -1;
            case SIMILAR, CANNOT_BE_TOLD -> 0;
        };
    }
}
