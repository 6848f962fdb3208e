package org.fazhi.query;

import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.store.schema.tables.CellByIndicator;
import org.fazhi.store.schema.tables.Division;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;

/** The townships whose number changed most between two years, of those that can be compared in both. */
public final class Movers {
    private static final CellByIndicator BEFORE = CELL_BY_INDICATOR.as("before");
    private static final CellByIndicator AFTER = CELL_BY_INDICATOR.as("after");
    private static final Division PARENT = DIVISION.as("parent");

    private final Lease lease;

    public Movers(Lease lease) {
        this.lease = lease;
    }

    /** @param by after less before */
    public record Row(PlaceName place, CellKey key, BigDecimal before, BigDecimal after, BigDecimal by) {}

    /**
     * @param risen the largest rises first
     * @param fallen the largest falls first
     */
    public record Answer(int from, int to, List<Row> risen, List<Row> fallen) {}

    /** @param most how many of each; a change a qualifier leaves open is none */
    public Answer row(Selection selection, int from, int to, int most) {
        return lease.read(jooq -> new Answer(
                from,
                to,
                rows(jooq, selection, from, to, AFTER.LOW.gt(BEFORE.HIGH), true, most),
                rows(jooq, selection, from, to, AFTER.HIGH.lt(BEFORE.LOW), false, most)));
    }

    private static List<Row> rows(
            DSLContext jooq, Selection selection, int from, int to, Condition sure, boolean rises, int most) {
        var by = AFTER.VALUE.minus(BEFORE.VALUE);
        SortField<?> largest = rises ? by.desc() : by.asc();
        return jooq.select(
                        AFTER.TOWNSHIP,
                        coalesce(DIVISION.NAME, AFTER.TOWNSHIP),
                        coalesce(DIVISION.KIND, inline("")),
                        coalesce(PARENT.NAME, inline("")),
                        BEFORE.VALUE.convertFrom(Numbers::maybe),
                        AFTER.VALUE.convertFrom(Numbers::maybe))
                .from(BEFORE)
                .join(AFTER)
                .on(AFTER.TOWNSHIP.eq(BEFORE.TOWNSHIP))
                .leftJoin(DIVISION)
                .on(DIVISION.CODE.eq(AFTER.TOWNSHIP))
                .leftJoin(PARENT)
                .on(PARENT.CODE.eq(DIVISION.PARENT))
                .where(MatchedPanel.comparable(BEFORE, selection, from))
                .and(MatchedPanel.comparable(AFTER, selection, to))
                .and(sure)
                .orderBy(largest, AFTER.TOWNSHIP.asc())
                .limit(most)
                .fetch(mapping((code, name, kind, inside, before, after) -> new Row(
                        new PlaceName(code, name, kind, inside),
                        new CellKey(code, to, selection.indicator(), selection.scope()),
                        before,
                        after,
                        after.subtract(before))));
    }
}
