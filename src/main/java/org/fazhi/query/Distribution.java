package org.fazhi.query;

import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.floor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fazhi.indicator.Qualifier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** All comparable townships of one year: each as a dot, or as bands of values when they are a crowd. */
public final class Distribution {
    private static final int BANDS = 24;

    private final Lease lease;

    public Distribution(Lease lease) {
        this.lease = lease;
    }

    /**
     * @param spread null when no township is comparable
     * @param dots from the largest; empty for a crowd of more than {@value Ranking#CROWD}
     * @param bands of equal width, from the smallest, without empty ones
     */
    public record Answer(int year, Count count, @Nullable Spread spread, List<Dot> dots, List<Band> bands) {}

    public record Dot(PlaceName place, CellKey key, BigDecimal value, Qualifier qualifier, String unit) {}

    /**
     * @param from least value that falls in, inclusive
     * @param to exclusive
     */
    public record Band(double from, double to, int townships) {}

    /** @return nothing when no report is there */
    public Optional<Answer> row(Selection selection) {
        Selection all = selection.by(By.TOWNSHIP).ofTowns(List.of());
        return lease.answer(
                Asked.of(Distribution.class, all),
                jooq -> KnownYears.asked(jooq, all).flatMap(years -> {
                    int year = years.last();
                    return PlaceTrend.rows(jooq, all.in(new Years.Span(year, year))).stream()
                            .flatMap(row -> row.points().stream())
                            .findFirst()
                            .map(point -> answer(jooq, all, point));
                }));
    }

    private static Answer answer(DSLContext jooq, Selection selection, PlaceTrend.Point point) {
        boolean crowd = point.count().comparable() > Ranking.CROWD;
        List<Dot> dots = crowd
                ? List.of()
                : Comparables.rows(jooq, selection, point.year()).stream()
                        .map(row -> new Dot(
                                row.place(),
                                new CellKey(row.place().code(), point.year(), selection.indicator(), selection.scope()),
                                row.value(),
                                row.qualifier(),
                                row.unit()))
                        .toList();
        Spread spread = point.spread();
        List<Band> bands = spread == null ? List.of() : bands(jooq, selection, point.year(), width(spread));
        return new Answer(point.year(), point.count(), spread, dots, bands);
    }

    private static List<Band> bands(DSLContext jooq, Selection selection, int year, double width) {
        var c = CELL_BY_INDICATOR;
        var band = floor(c.NUMBER.div(width)).as("band");
        return jooq.select(band, count())
                .from(PerPeople.cells(selection, c))
                .where(MatchedPanel.comparable(c, selection, year))
                .groupBy(band)
                .orderBy(band)
                .fetch(mapping((at, townships) -> new Band(at * width, (at + 1) * width, townships)));
    }

    /** A round width (1, 2 or 5 times a power of ten) that makes about {@value #BANDS} bands. */
    static double width(Spread spread) {
        double rough = (spread.most() - spread.least()) / BANDS;
        if (rough <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double times = rough / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }
}
