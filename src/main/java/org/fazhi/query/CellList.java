package org.fazhi.query;

import static org.fazhi.store.schema.Tables.KNOWN_CELL;
import static org.jooq.impl.DSL.noCondition;

import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;

/** The cells of a selection, page by page, for other programs. */
public final class CellList {
    private final Lease lease;

    public CellList(Lease lease) {
        this.lease = lease;
    }

    public int count(Selection selection) {
        return lease.read(jooq -> jooq.fetchCount(KNOWN_CELL, condition(selection)));
    }

    /** @return by township, year and indicator */
    public List<KnownCell> rows(Selection selection, int limit, int offset) {
        return lease.read(jooq -> {
            List<Long> page = jooq.select(KNOWN_CELL.OBSERVATION)
                    .from(KNOWN_CELL)
                    .where(condition(selection))
                    .orderBy(KNOWN_CELL.TOWNSHIP, KNOWN_CELL.YEAR, KNOWN_CELL.INDICATOR, KNOWN_CELL.OBSERVATION)
                    .limit(limit)
                    .offset(offset)
                    .fetch(KNOWN_CELL.OBSERVATION);
            return Cells.where(jooq, condition(selection).and(KNOWN_CELL.OBSERVATION.in(page))).stream()
                    .sorted(Comparator.comparing(KnownCell::township)
                            .thenComparing(KnownCell::year)
                            .thenComparing(KnownCell::indicator)
                            .thenComparing(KnownCell::observation))
                    .toList();
        });
    }

    private static Condition condition(Selection selection) {
        Condition place = selection.towns().isEmpty()
                ? Ground.of(selection, KNOWN_CELL)
                : KNOWN_CELL.TOWNSHIP.in(selection.towns());
        Condition indicators =
                selection.indicators().isEmpty() ? noCondition() : KNOWN_CELL.INDICATOR.in(selection.indicators());
        return place.and(indicators).and(Listed.years(KNOWN_CELL.YEAR, selection.years()));
    }
}
