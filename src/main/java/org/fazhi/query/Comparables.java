package org.fazhi.query;

import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.noCondition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Qualifier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The townships that can be compared in one year, with their numbers. */
final class Comparables {
    private Comparables() {}

    /** One township's number and what is needed to show it. */
    record Row(PlaceName place, CellState state, BigDecimal value, String unit, Qualifier qualifier, Bounded now) {}

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

    /** All, the largest first. */
    static List<Row> rows(DSLContext jooq, Selection selection, int year) {
        return rows(jooq, selection, year, Integer.MAX_VALUE, true);
    }

    /** So many from the largest down, or from the smallest up. */
    static List<Row> rows(DSLContext jooq, Selection selection, int year, int most, boolean fromLargest) {
        var c = CELL_BY_INDICATOR;
        var found = jooq.select(c.TOWNSHIP, c.STATE, c.VALUE, c.UNIT, c.QUALIFIER, c.NUMBER, c.LOW, c.HIGH)
                .from(c)
                .where(MatchedPanel.comparable(c, selection, year))
                .orderBy(
                        fromLargest ? c.NUMBER.desc() : c.NUMBER.asc(),
                        fromLargest ? c.TOWNSHIP.asc() : c.TOWNSHIP.desc())
                .limit(most)
                .fetch();
        Map<String, PlaceName> names = PlaceNames.inside(jooq, selection, found.getValues(c.TOWNSHIP));
        return found.map(mapping((town, state, value, unit, qualifier, number, low, high) -> new Row(
                PlaceNames.named(names, town),
                Coded.of(CellState.class, state),
                Numbers.plain(value),
                unit,
                Coded.of(Qualifier.class, qualifier),
                new Bounded(number, new Interval(low, high)))));
    }

    /** The numbers of another year, of these townships as far as they can be compared then. */
    static Map<String, Bounded> numbers(DSLContext jooq, Selection selection, int year, List<Row> towns) {
        var c = CELL_BY_INDICATOR;
        Condition listed = selection.within().isEmpty()
                ? c.TOWNSHIP.in(towns.stream().map(row -> row.place().code()).toList())
                : noCondition();
        return jooq.select(c.TOWNSHIP, c.NUMBER, c.LOW, c.HIGH)
                .from(c)
                .where(MatchedPanel.comparable(c, selection, year))
                .and(listed)
                .fetchMap(c.TOWNSHIP, mapping((_, number, low, high) -> new Bounded(number, new Interval(low, high))));
    }
}
