package org.fazhi.query;

import static java.util.stream.Collectors.toMap;
import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Qualifier;
import org.fazhi.store.schema.tables.Division;
import org.jooq.DSLContext;

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
            double low,
            double high) {

        PlaceName place() {
            return new PlaceName(township, name, kind, inside);
        }

        Interval interval() {
            return new Interval(low, high);
        }
    }

    /** A number as stated and where the true one lies. */
    record Bounded(double number, Interval interval) {
        static final Bounded ZERO = exact(0);

        static Bounded exact(double number) {
            return new Bounded(number, new Interval(number, number));
        }
    }

    /** All numbers of a year by township, without what is needed to show them. */
    static Map<String, Bounded> numbers(DSLContext jooq, Selection selection, int year) {
        var c = CELL_BY_INDICATOR;
        var arrays = jooq.select(arrayAgg(c.TOWNSHIP), arrayAgg(c.NUMBER), arrayAgg(c.LOW), arrayAgg(c.HIGH))
                .from(c)
                .where(MatchedPanel.comparable(c, selection, year))
                .fetchSingle();
        String[] towns = arrays.value1();
        return towns == null
                ? Map.of()
                : IntStream.range(0, towns.length)
                        .boxed()
                        .collect(toMap(
                                at -> towns[at],
                                at -> new Bounded(
                                        arrays.value2()[at], new Interval(arrays.value3()[at], arrays.value4()[at])),
                                (one, other) -> one));
    }

    /** The largest first; of the townships given, or of all when {@code towns} is empty. */
    static List<Row> rows(DSLContext jooq, Selection selection, int year, Set<String> towns) {
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
                        c.LOW,
                        c.HIGH)
                .from(c)
                .leftJoin(DIVISION)
                .on(DIVISION.CODE.eq(c.TOWNSHIP))
                .leftJoin(PARENT)
                .on(PARENT.CODE.eq(DIVISION.PARENT))
                .where(MatchedPanel.comparable(c, selection, year))
                .and(towns.isEmpty() ? noCondition() : c.TOWNSHIP.in(towns))
                .orderBy(c.NUMBER.desc(), c.TOWNSHIP)
                .fetch(mapping(Row::new));
    }
}
