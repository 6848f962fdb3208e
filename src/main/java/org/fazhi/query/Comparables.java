package org.fazhi.query;

import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Qualifier;
import org.fazhi.store.schema.tables.Division;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The townships that can be compared in one year, with their numbers. */
final class Comparables {
    private static final Division PARENT = DIVISION.as("parent");

    private Comparables() {}

    /** One township's number and what is needed to show it. */
    record Row(
            String township,
            String name,
            String kind,
            String inside,
            CellState state,
            BigDecimal value,
            String unit,
            Qualifier qualifier,
            double number,
            double low,
            double high,
            @Nullable Double numberThen,
            @Nullable Double lowThen,
            @Nullable Double highThen) {

        PlaceName place() {
            return new PlaceName(township, name, kind, inside);
        }

        Bounded now() {
            return new Bounded(number, new Interval(low, high));
        }

        /** Its number in the earlier year; null when it cannot be compared then. */
        @Nullable
        Bounded then() {
            return numberThen == null || lowThen == null || highThen == null
                    ? null
                    : new Bounded(numberThen, new Interval(lowThen, highThen));
        }
    }

    /** A number as stated and where the true one lies. */
    record Bounded(double number, Interval interval) {
        static Bounded exact(double number) {
            return new Bounded(number, new Interval(number, number));
        }
    }

    /** Where all stand in {@code year}, and in {@code before} those that can be compared in both. */
    static Standings standings(DSLContext jooq, Selection selection, int year, int before) {
        var then = CELL_BY_INDICATOR.as("before");
        var c = CELL_BY_INDICATOR;
        var found = jooq.select(
                        arrayAgg(c.LOW),
                        arrayAgg(c.HIGH),
                        arrayAgg(c.LOW).filterWhere(then.LOW.isNotNull()),
                        arrayAgg(c.HIGH).filterWhere(then.LOW.isNotNull()),
                        arrayAgg(then.LOW).filterWhere(then.LOW.isNotNull()),
                        arrayAgg(then.HIGH).filterWhere(then.LOW.isNotNull()))
                .from(c)
                .leftJoin(then)
                .on(then.TOWNSHIP.eq(c.TOWNSHIP).and(MatchedPanel.comparable(then, selection, before)))
                .where(MatchedPanel.comparable(c, selection, year))
                .fetchSingle();
        return new Standings(
                doubles(found.value1()),
                doubles(found.value2()),
                new double[][] {doubles(found.value3()), doubles(found.value4())},
                new double[][] {doubles(found.value5()), doubles(found.value6())});
    }

    private static double[] doubles(Double @Nullable [] found) {
        return found == null
                ? new double[0]
                : Arrays.stream(found).mapToDouble(Double::doubleValue).toArray();
    }

    /** The largest first. */
    static List<Row> rows(DSLContext jooq, Selection selection, int year) {
        return rows(jooq, selection, year, year - 1, Integer.MAX_VALUE, true);
    }

    /** The first of all from the largest, or from the smallest; each with its number in {@code before}. */
    static List<Row> rows(DSLContext jooq, Selection selection, int year, int before, int most, boolean fromLargest) {
        var then = CELL_BY_INDICATOR.as("before");
        var c = CELL_BY_INDICATOR;
        return jooq.select(
                        c.TOWNSHIP,
                        coalesce(DIVISION.NAME, c.TOWNSHIP),
                        coalesce(DIVISION.KIND, inline("")),
                        coalesce(PARENT.NAME, inline("")),
                        c.STATE.convertFrom(code -> Coded.of(CellState.class, code)),
                        c.VALUE.convertFrom(Numbers::maybe),
                        c.UNIT,
                        c.QUALIFIER.convertFrom(code -> Coded.of(Qualifier.class, code)),
                        c.NUMBER,
                        c.LOW,
                        c.HIGH,
                        then.NUMBER,
                        then.LOW,
                        then.HIGH)
                .from(c)
                .leftJoin(then)
                .on(then.TOWNSHIP.eq(c.TOWNSHIP).and(MatchedPanel.comparable(then, selection, before)))
                .leftJoin(DIVISION)
                .on(DIVISION.CODE.eq(c.TOWNSHIP))
                .leftJoin(PARENT)
                .on(PARENT.CODE.eq(DIVISION.PARENT))
                .where(MatchedPanel.comparable(c, selection, year))
                .orderBy(
                        fromLargest ? c.NUMBER.desc() : c.NUMBER.asc(),
                        fromLargest ? c.TOWNSHIP.asc() : c.TOWNSHIP.desc())
                .limit(most)
                .fetch(mapping(Row::new));
    }
}
