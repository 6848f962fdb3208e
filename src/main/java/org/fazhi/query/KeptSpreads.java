package org.fazhi.query;

import static org.fazhi.store.schema.Tables.PLACE_SPREAD;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.fazhi.query.PlaceTrend.At;
import org.fazhi.query.PlaceTrend.Figures;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Medians of provinces and of everything, where the store keeps them. */
final class KeptSpreads {
    private KeptSpreads() {}

    /** @return what is kept of the selection, by year; nothing where it looks closer than at a province or per people */
    static Map<At, Figures> figures(DSLContext jooq, Selection selection, Years.Range years) {
        Map<At, Figures> figures = new HashMap<>();
        if (!Ground.provinces(selection) || selection.per() != null) {
            return figures;
        }
        jooq.selectFrom(PLACE_SPREAD)
                .where(PLACE_SPREAD.PLACE.eq(selection.within()))
                .and(PLACE_SPREAD.INDICATOR.eq(selection.indicator()))
                .and(PLACE_SPREAD.SCOPE.eq(selection.scope().code()))
                .and(PLACE_SPREAD.YEAR.between(years.first(), years.last()))
                .forEach(kept -> figures.put(new At("", kept.get(PLACE_SPREAD.YEAR)), figures(kept)));
        return figures;
    }

    private static Figures figures(Record kept) {
        int comparable = kept.get(PLACE_SPREAD.COMPARABLE);
        Double least = kept.get(PLACE_SPREAD.LEAST);
        Spread spread = comparable == 0 || least == null
                ? null
                : new Spread(
                        least,
                        Objects.requireNonNull(kept.get(PLACE_SPREAD.LOWER_QUARTILE)),
                        Objects.requireNonNull(kept.get(PLACE_SPREAD.MEDIAN)),
                        Objects.requireNonNull(kept.get(PLACE_SPREAD.UPPER_QUARTILE)),
                        Objects.requireNonNull(kept.get(PLACE_SPREAD.MOST)));
        return new Figures(
                kept.get(PLACE_SPREAD.STATED),
                comparable,
                kept.get(PLACE_SPREAD.CONFIRMED),
                Numbers.maybe(kept.get(PLACE_SPREAD.TOTAL)),
                spread);
    }
}
