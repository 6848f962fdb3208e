package org.fazhi.query;

import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Qualifier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record8;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;

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

    /**
     * Where all stand in {@code year}, and in {@code before} those that can be compared in both. Read without jOOQ's
     * records: a nation's tens of thousands of them would take several times as long as the question.
     */
    static Standings standings(DSLContext jooq, Selection selection, int year, int before) {
        var then = CELL_BY_INDICATOR.as("before");
        var c = CELL_BY_INDICATOR;
        DoubleStream.Builder[] bounds = new DoubleStream.Builder[6];
        Arrays.setAll(bounds, _ -> DoubleStream.builder());
        try (ResultSet found = jooq.select(c.LOW, c.HIGH, then.LOW, then.HIGH)
                .from(PerPeople.cells(selection, c))
                .leftJoin(PerPeople.cells(selection, then))
                .on(then.TOWNSHIP.eq(c.TOWNSHIP).and(MatchedPanel.comparable(then, selection, before)))
                .where(MatchedPanel.comparable(c, selection, year))
                .fetchResultSet()) {
            while (found.next()) {
                double low = found.getDouble(1);
                double high = found.getDouble(2);
                bounds[0].add(low);
                bounds[1].add(high);
                double lowThen = found.getDouble(3);
                if (!found.wasNull()) {
                    bounds[2].add(low);
                    bounds[3].add(high);
                    bounds[4].add(lowThen);
                    bounds[5].add(found.getDouble(4));
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException("the numbers of %d cannot be read".formatted(year), e);
        }
        double[][] all =
                Arrays.stream(bounds).map(bound -> bound.build().toArray()).toArray(double[][]::new);
        return new Standings(all[0], all[1], new double[][] {all[2], all[3]}, new double[][] {all[4], all[5]});
    }

    /** All, the largest first. */
    static List<Row> rows(DSLContext jooq, Selection selection, int year) {
        return rows(jooq, ordered(selection, year, Integer.MAX_VALUE, true));
    }

    /** So many from the largest down and from the smallest up, the largest first. */
    static List<Row> ends(DSLContext jooq, Selection selection, int year, int each) {
        return rows(jooq, ordered(selection, year, each, true).unionAll(ordered(selection, year, each, false)));
    }

    private static Select<Record8<String, String, BigDecimal, String, String, Double, Double, Double>> ordered(
            Selection selection, int year, int most, boolean fromLargest) {
        var c = CELL_BY_INDICATOR;
        return select(c.TOWNSHIP, c.STATE, c.VALUE, c.UNIT, c.QUALIFIER, c.NUMBER, c.LOW, c.HIGH)
                .from(PerPeople.cells(selection, c))
                .where(MatchedPanel.comparable(c, selection, year))
                .orderBy(
                        fromLargest ? c.NUMBER.desc() : c.NUMBER.asc(),
                        fromLargest ? c.TOWNSHIP.asc() : c.TOWNSHIP.desc())
                .limit(most);
    }

    private static List<Row> rows(
            DSLContext jooq,
            Select<Record8<String, String, BigDecimal, String, String, Double, Double, Double>> question) {
        var found = jooq.fetch(question);
        Map<String, PlaceName> names = PlaceNames.of(jooq, found.getValues(CELL_BY_INDICATOR.TOWNSHIP));
        return found.stream()
                .map(mapping((town, state, value, unit, qualifier, number, low, high) -> new Row(
                        PlaceNames.named(names, town),
                        Coded.of(CellState.class, state),
                        Numbers.plain(value),
                        unit,
                        Coded.of(Qualifier.class, qualifier),
                        new Bounded(number, new Interval(low, high)))))
                .sorted(Comparator.comparingDouble((Row row) -> row.now().number())
                        .reversed()
                        .thenComparing(row -> row.place().code()))
                .toList();
    }

    /** The numbers of another year, of these townships as far as they can be compared then. */
    static Map<String, Bounded> numbers(DSLContext jooq, Selection selection, int year, List<Row> towns) {
        var c = CELL_BY_INDICATOR;
        Condition listed = selection.within().isEmpty()
                ? Codes.among(
                        c.TOWNSHIP,
                        towns.stream().map(row -> row.place().code()).toList())
                : noCondition();
        return jooq.select(c.TOWNSHIP, c.NUMBER, c.LOW, c.HIGH)
                .from(PerPeople.cells(selection, c))
                .where(MatchedPanel.comparable(c, selection, year))
                .and(listed)
                .fetchMap(c.TOWNSHIP, mapping((_, number, low, high) -> new Bounded(number, new Interval(low, high))));
    }
}
