package org.fazhi.query;

import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fazhi.store.schema.tables.CellByIndicator;
import org.jooq.DSLContext;

/** The townships whose number changed most between two years, of those that can be compared in both. */
public final class Movers {
    private static final CellByIndicator BEFORE = CELL_BY_INDICATOR.as("before");
    private static final CellByIndicator AFTER = CELL_BY_INDICATOR.as("after");

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
        return lease.answer(Asked.of(Movers.class, selection, from, to, most), jooq -> {
            List<Row> rows = rows(jooq, selection, from, to, most);
            return new Answer(
                    from,
                    to,
                    rows.stream().filter(row -> row.by().signum() > 0).toList(),
                    rows.stream()
                            .filter(row -> row.by().signum() < 0)
                            .sorted(Comparator.comparing(Row::by)
                                    .thenComparing(row -> row.place().code()))
                            .toList());
        });
    }

    /** The largest rises first, the largest falls last. */
    private static List<Row> rows(DSLContext jooq, Selection selection, int from, int to, int most) {
        var by = AFTER.VALUE.minus(BEFORE.VALUE);
        var rises = field(AFTER.LOW.gt(BEFORE.HIGH));
        List<Moved> moved = jooq.select(AFTER.TOWNSHIP, BEFORE.VALUE, AFTER.VALUE)
                .from(PerPeople.cells(selection, BEFORE))
                .join(PerPeople.cells(selection, AFTER))
                .on(AFTER.TOWNSHIP.eq(BEFORE.TOWNSHIP))
                .where(MatchedPanel.comparable(BEFORE, selection, from))
                .and(MatchedPanel.comparable(AFTER, selection, to))
                .and(AFTER.LOW.gt(BEFORE.HIGH).or(AFTER.HIGH.lt(BEFORE.LOW)))
                .qualify(rowNumber()
                        .over(partitionBy(rises).orderBy(abs(by).desc(), AFTER.TOWNSHIP))
                        .le(most))
                .orderBy(by.desc(), AFTER.TOWNSHIP)
                .fetch(mapping(Moved::new));
        Map<String, PlaceName> names =
                PlaceNames.of(jooq, moved.stream().map(Moved::township).toList());
        return moved.stream()
                .map(one -> new Row(
                        PlaceNames.named(names, one.township()),
                        new CellKey(one.township(), to, selection.indicator(), selection.scope()),
                        Numbers.plain(one.before()),
                        Numbers.plain(one.after()),
                        Numbers.plain(one.after().subtract(one.before()))))
                .toList();
    }

    private record Moved(String township, BigDecimal before, BigDecimal after) {}
}
