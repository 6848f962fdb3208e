package org.fazhi.query;

import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.percentileCont;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.store.schema.tables.CellByIndicator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Change between two years over the townships that can be compared in both. */
public final class MatchedPanel {
    private static final CellByIndicator BEFORE = CELL_BY_INDICATOR.as("before");
    private static final CellByIndicator AFTER = CELL_BY_INDICATOR.as("after");

    private final Lease lease;

    public MatchedPanel(Lease lease) {
        this.lease = lease;
    }

    /**
     * @param townships comparable in both years
     * @param totalFrom sum over them in the earlier year; null when there is none, and per 10 000 people, which do not
     *     add up
     * @param medianFrom their median in the earlier year; null when there is none
     * @param risen townships whose number surely rose, whatever the qualifiers leave open
     * @param fallen townships whose number surely fell
     */
    public record Row(
            int from,
            int to,
            int townships,
            @Nullable BigDecimal totalFrom,
            @Nullable BigDecimal totalTo,
            @Nullable Double medianFrom,
            @Nullable Double medianTo,
            int risen,
            int fallen) {

        public boolean enough() {
            return townships >= Count.LEAST;
        }

        /** Change of the total as a share of the earlier one; nothing from a total of zero. */
        public Optional<Double> change() {
            return totalFrom == null || totalTo == null || totalFrom.signum() == 0
                    ? Optional.empty()
                    : Optional.of(totalTo.doubleValue() / totalFrom.doubleValue() - 1);
        }
    }

    public Row row(Selection selection, int from, int to) {
        return lease.answer(Asked.of(MatchedPanel.class, selection, from, to), jooq -> row(jooq, selection, from, to));
    }

    static Row row(DSLContext jooq, Selection selection, int from, int to) {
        Field<Double> medianFrom = median(BEFORE.NUMBER);
        Field<Double> medianTo = median(AFTER.NUMBER);
        return jooq.select(
                        inline(from),
                        inline(to),
                        count(),
                        total(selection, BEFORE.VALUE),
                        total(selection, AFTER.VALUE),
                        medianFrom,
                        medianTo,
                        count().filterWhere(AFTER.LOW.gt(BEFORE.HIGH)),
                        count().filterWhere(AFTER.HIGH.lt(BEFORE.LOW)))
                .from(PerPeople.cells(selection, BEFORE))
                .join(PerPeople.cells(selection, AFTER))
                .on(AFTER.TOWNSHIP.eq(BEFORE.TOWNSHIP))
                .where(comparable(BEFORE, selection, from))
                .and(comparable(AFTER, selection, to))
                .fetchSingle(mapping(Row::new));
    }

    static Condition comparable(CellByIndicator cell, Selection selection, int year) {
        return cell.INDICATOR
                .eq(selection.indicator())
                .and(cell.YEAR.eq(year))
                .and(cell.SCOPE.eq(selection.scope().code()))
                .and(condition(cell.COMPARABLE))
                .and(Ground.of(selection, cell));
    }

    static Field<BigDecimal> total(Selection selection, Field<BigDecimal> value) {
        return selection.per() == null
                ? sum(value).convertFrom(Numbers::maybe)
                : inline((BigDecimal) null, SQLDataType.NUMERIC);
    }

    private static Field<Double> median(Field<Double> number) {
        return percentileCont(new BigDecimal("0.5"))
                .withinGroupOrderBy(number)
                .convertFrom(median -> median == null ? null : median.doubleValue());
    }
}
