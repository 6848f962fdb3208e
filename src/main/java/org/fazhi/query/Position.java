package org.fazhi.query;

import static org.fazhi.store.schema.Tables.KNOWN_CELL;
import static org.jooq.impl.DSL.aggregate;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.percentileCont;
import static org.jooq.impl.DSL.row;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.indicator.Scope;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row2;
import org.jooq.impl.SQLDataType;

/**
 * Where a township's number lies among those of its county or province in the same year.
 *
 * @param townships how many can be compared, its own included
 * @param word robust word for the distance from the median
 */
public record Position(int townships, Spread spread, Standing word) {

    /** @param points comparable ones of one township, at most one an indicator */
    static Map<String, Position> of(DSLContext jooq, List<TownTrend.Point> points, String division) {
        if (points.isEmpty()) {
            return Map.of();
        }
        Scope scope = points.getFirst().key().scope();
        List<Row2<String, Integer>> wanted = points.stream()
                .map(point -> row(point.key().indicator(), point.year()))
                .toList();
        var c = KNOWN_CELL;
        Field<Integer> townships = count();
        Field<Double> least = min(c.NUMBER);
        Field<BigDecimal> lower = quantile("0.25");
        Field<BigDecimal> median = quantile("0.5");
        Field<BigDecimal> upper = quantile("0.75");
        Field<Double> most = max(c.NUMBER);
        Field<Double> deviation = aggregate("mad", SQLDataType.DOUBLE, c.NUMBER);
        Map<String, Record> found = new HashMap<>();
        jooq.select(c.INDICATOR, townships, least, lower, median, upper, most, deviation)
                .from(c)
                // codes begin with those of the division they lie in, and cells are kept in their order
                .where(c.TOWNSHIP.ge(division).and(c.TOWNSHIP.lt(division + ":")))
                .and(row(c.INDICATOR, c.YEAR).in(wanted))
                .and(c.SCOPE.eq(scope.code()))
                .and(condition(c.COMPARABLE))
                .groupBy(c.INDICATOR)
                .forEach(record -> found.put(record.get(c.INDICATOR), record));
        Map<String, Position> positions = new HashMap<>();
        for (TownTrend.Point point : points) {
            Record among = found.get(point.key().indicator());
            if (among != null) {
                Interval own = Objects.requireNonNull(point.cell()).interval().orElseThrow();
                double middle = among.get(median).doubleValue();
                positions.put(
                        point.key().indicator(),
                        new Position(
                                among.get(townships),
                                new Spread(
                                        among.get(least),
                                        among.get(lower).doubleValue(),
                                        middle,
                                        among.get(upper).doubleValue(),
                                        among.get(most)),
                                Standing.of(own, among.get(townships), middle, among.get(deviation))));
            }
        }
        return positions;
    }

    private static Field<BigDecimal> quantile(String share) {
        return percentileCont(new BigDecimal(share)).withinGroupOrderBy(KNOWN_CELL.NUMBER);
    }
}
