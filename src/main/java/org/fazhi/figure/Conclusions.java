package org.fazhi.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.indicator.Catalogue;
import org.fazhi.query.By;
import org.fazhi.query.Count;
import org.fazhi.query.Lease;
import org.fazhi.query.MatchedPanel;
import org.fazhi.query.Movers;
import org.fazhi.query.PlaceTrend;
import org.fazhi.query.Selection;
import org.fazhi.query.Spread;
import org.fazhi.query.Years;

/**
 * Two or three sentences on an indicator in a place, made by rules: the same data makes the same words. Where too little
 * can be compared to conclude on the place, only the changes of those that can are told.
 */
public final class Conclusions {
    /** Of fewer comparable townships nothing is concluded. */
    public static final int LEAST_BASE = 10;

    /** Nor where a smaller share of those asked about can be compared. */
    public static final double LEAST_COVERAGE = 0.6;

    /** A smaller change of the total is called none. */
    private static final double LEVEL = 0.01;

    private final Lease lease;
    private final Catalogue catalogue;

    public Conclusions(Lease lease, Catalogue catalogue) {
        this.lease = lease;
        this.catalogue = catalogue;
    }

    /**
     * One sentence.
     *
     * @param figure the figure that shows it
     * @param selection what that figure is of
     */
    public record Sentence(String text, FigureKind figure, Selection selection) {}

    /**
     * @param silence why nothing may be concluded on the place; its figure shows the coverage
     * @param sentences what is concluded; after a silence only what townships comparable in both years changed by
     */
    public record Conclusion(Optional<Sentence> silence, List<Sentence> sentences) {}

    /** Concludes on the selection's indicator in the last of its years; the year before is compared with. */
    public Conclusion of(Selection selection) {
        Selection whole = selection.ofTowns(List.of()).by(By.TOWNSHIP);
        Stage stage = Stage.of(lease, whole, catalogue.get(whole.indicator()));
        List<PlaceTrend.Point> points = new PlaceTrend(lease)
                .rows(whole).stream().flatMap(row -> row.points().stream()).toList();
        if (points.isEmpty()) {
            return new Conclusion(Optional.of(new Sentence(stage.silence(), FigureKind.COVERAGE, whole)), List.of());
        }
        PlaceTrend.Point last = points.getLast();
        int asked =
                whole.within().isEmpty() ? last.count().reports() : last.count().townships();
        Spread spread = last.spread();
        List<Sentence> changes = Stream.of(change(stage, whole, last.year()), movers(stage, whole, last.year()))
                .flatMap(Optional::stream)
                .toList();
        if (spread == null
                || last.count().comparable() < LEAST_BASE
                || last.count().comparable() < LEAST_COVERAGE * asked) {
            String why = stage.say(
                    "conclusion.silent", last.year(), asked, last.count().comparable());
            return new Conclusion(Optional.of(new Sentence(why, FigureKind.COVERAGE, whole)), changes);
        }
        Sentence level = level(stage, whole, last, asked, spread);
        return new Conclusion(
                Optional.empty(),
                Stream.concat(Stream.of(level), changes.stream()).toList());
    }

    private static Sentence level(Stage stage, Selection selection, PlaceTrend.Point last, int asked, Spread spread) {
        Count count = last.count();
        String text = stage.say(
                "conclusion.level",
                last.year(),
                stage.place(),
                asked,
                count.comparable(),
                stage.name(),
                amount(stage, BigDecimal.valueOf(spread.median())),
                stage.wording().number(spread.lower()),
                amount(stage, BigDecimal.valueOf(spread.upper())));
        return new Sentence(text, FigureKind.TREND, selection);
    }

    private Optional<Sentence> change(Stage stage, Selection selection, int year) {
        MatchedPanel.Row panel = new MatchedPanel(lease).row(selection, year - 1, year);
        BigDecimal total = panel.totalTo();
        Double from = panel.medianFrom();
        Double to = panel.medianTo();
        if (panel.townships() < LEAST_BASE || from == null || to == null) {
            return Optional.empty();
        }
        Optional<Double> share = panel.change();
        String text = stage.indicator().summable() && total != null && share.isPresent()
                ? stage.say(
                        "conclusion.total",
                        panel.townships(),
                        year - 1,
                        amount(stage, total),
                        moved(stage, share.get()),
                        panel.risen(),
                        panel.fallen())
                : stage.say(
                        "conclusion.median",
                        panel.townships(),
                        year - 1,
                        amount(stage, BigDecimal.valueOf(from)),
                        amount(stage, BigDecimal.valueOf(to)),
                        panel.risen(),
                        panel.fallen());
        return Optional.of(new Sentence(text, FigureKind.CHANGE, between(selection, year)));
    }

    private static String moved(Stage stage, double share) {
        if (Math.abs(share) < LEVEL) {
            return stage.say("conclusion.level_with");
        }
        return stage.say(
                share > 0 ? "conclusion.more" : "conclusion.less",
                stage.wording().share(Math.abs(share)));
    }

    private Optional<Sentence> movers(Stage stage, Selection selection, int year) {
        Movers.Answer movers = new Movers(lease).row(selection, year - 1, year, 1);
        if (movers.risen().isEmpty() || movers.fallen().isEmpty()) {
            return Optional.empty();
        }
        Movers.Row up = movers.risen().getFirst();
        Movers.Row down = movers.fallen().getFirst();
        String text = stage.say(
                "conclusion.movers",
                stage.wording().full(up.place()),
                stage.wording().signed(up.by()),
                stage.wording().full(down.place()),
                stage.wording().signed(down.by()));
        return Optional.of(new Sentence(text, FigureKind.RANKING, between(selection, year)));
    }

    private static Selection between(Selection selection, int year) {
        return selection.in(new Years.Span(year - 1, year));
    }

    private static String amount(Stage stage, BigDecimal value) {
        return stage.wording().amount(value, stage.unit(stage.indicator()));
    }
}
