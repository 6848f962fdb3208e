package org.fazhi.query;

import static org.fazhi.store.schema.Tables.KNOWN_CELL;
import static org.fazhi.store.schema.Tables.PLACE_SPREAD;
import static org.jooq.Records.mapping;
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
    static Map<String, Position> of(
            DSLContext jooq, Selection selection, List<TownTrend.Point> points, String division) {
        if (points.isEmpty()) {
            return Map.of();
        }
        Map<String, Among> found =
                division.length() == 2 && selection.per() == null ? kept(jooq, points, division) : new HashMap<>();
        List<TownTrend.Point> missing = points.stream()
                .filter(point -> !found.containsKey(point.key().indicator()))
                .toList();
        if (!missing.isEmpty()) {
            found.putAll(computed(jooq, selection, missing, division));
        }
        Map<String, Position> positions = new HashMap<>();
        for (TownTrend.Point point : points) {
            Among among = found.get(point.key().indicator());
            if (among != null) {
                Interval own = Objects.requireNonNull(point.cell()).interval().orElseThrow();
                positions.put(
                        point.key().indicator(),
                        new Position(
                                among.townships(),
                                among.spread(),
                                Standing.of(
                                        own, among.townships(), among.spread().median(), among.deviation())));
            }
        }
        return positions;
    }

    private record Among(int townships, Spread spread, double deviation) {}

    /** What the store keeps of a province. */
    private static Map<String, Among> kept(DSLContext jooq, List<TownTrend.Point> points, String province) {
        var s = PLACE_SPREAD;
        return jooq.select(
                        s.INDICATOR,
                        s.COMPARABLE,
                        s.LEAST,
                        s.LOWER_QUARTILE,
                        s.MEDIAN,
                        s.UPPER_QUARTILE,
                        s.MOST,
                        s.DEVIATION)
                .from(s)
                .where(s.PLACE.eq(province))
                .and(row(s.INDICATOR, s.YEAR).in(wanted(points)))
                .and(s.SCOPE.eq(scope(points).code()))
                .and(s.COMPARABLE.gt(0))
                .fetchMap(
                        s.INDICATOR,
                        mapping((_, townships, least, lower, median, upper, most, deviation) ->
                                new Among(townships, new Spread(least, lower, median, upper, most), deviation)));
    }

    private static Map<String, Among> computed(
            DSLContext jooq, Selection selection, List<TownTrend.Point> points, String division) {
        var c = KNOWN_CELL;
        return jooq.select(
                        c.INDICATOR,
                        count(),
                        min(c.NUMBER),
                        quantile("0.25"),
                        quantile("0.5"),
                        quantile("0.75"),
                        max(c.NUMBER),
                        aggregate("mad", SQLDataType.DOUBLE, c.NUMBER))
                .from(PerPeople.cells(selection, c, c))
                // codes begin with those of the division they lie in, and cells are kept in their order
                .where(c.TOWNSHIP.ge(division).and(c.TOWNSHIP.lt(division + ":")))
                .and(row(c.INDICATOR, c.YEAR).in(wanted(points)))
                .and(c.SCOPE.eq(scope(points).code()))
                .and(condition(c.COMPARABLE))
                .groupBy(c.INDICATOR)
                .fetchMap(
                        c.INDICATOR,
                        mapping((_, townships, least, lower, median, upper, most, deviation) -> new Among(
                                townships,
                                new Spread(least, lower.doubleValue(), median.doubleValue(), upper.doubleValue(), most),
                                deviation)));
    }

    private static List<Row2<String, Integer>> wanted(List<TownTrend.Point> points) {
        return points.stream()
                .map(point -> row(point.key().indicator(), point.year()))
                .toList();
    }

    private static Scope scope(List<TownTrend.Point> points) {
        return points.getFirst().key().scope();
    }

    private static Field<BigDecimal> quantile(String share) {
        return percentileCont(new BigDecimal(share)).withinGroupOrderBy(KNOWN_CELL.NUMBER);
    }
}
