package org.fazhi.query;

import static java.util.stream.Collectors.toMap;
import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.KNOWN_CELL;
import static org.fazhi.store.schema.Tables.PROVINCE_YEAR;
import static org.fazhi.store.schema.Tables.REPORT_YEAR;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.percentileCont;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jooq.AggregateFilterStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Median, quartiles and coverage of an indicator over all townships of a place, or of each county or city in it. */
public final class PlaceTrend {
    private final Lease lease;

    public PlaceTrend(Lease lease) {
        this.lease = lease;
    }

    /** @param place null for the whole place asked for */
    public record Row(@Nullable PlaceName place, List<Point> points) {}

    /**
     * One year.
     *
     * @param total sum of the comparable townships; null when none is, and per 10 000 people, which do not add up
     * @param spread null when no township is comparable
     */
    public record Point(
            int year,
            Count count,
            @Nullable BigDecimal total,
            @Nullable Spread spread) {}

    record At(String group, int year) {}

    record Figures(
            int stated,
            int comparable,
            int confirmed,
            @Nullable BigDecimal total,
            @Nullable Spread spread) {
        static final Figures NONE = new Figures(0, 0, 0, null, null);
    }

    /** @return one row for the whole place when {@code by} is township, else one for each county or city that reports */
    public List<Row> rows(Selection selection) {
        return lease.answer(Asked.of(PlaceTrend.class, selection), jooq -> rows(jooq, selection));
    }

    static List<Row> rows(DSLContext jooq, Selection selection) {
        Optional<Years.Range> years =
                KnownYears.asked(jooq, selection.by() == By.TOWNSHIP ? selection.ofTowns(List.of()) : selection);
        if (years.isEmpty()) {
            return List.of();
        }
        Map<At, Figures> figures = KeptSpreads.figures(jooq, selection, years.get());
        List<Integer> missing = years.get().each().stream()
                .filter(year -> !figures.containsKey(new At("", year)))
                .toList();
        if (!missing.isEmpty()) {
            figures.putAll(figures(jooq, selection, missing));
        }
        Map<At, Integer> reports = reports(jooq, selection);
        Map<At, Integer> townships = townships(jooq, selection, years.get());
        TreeSet<String> groups = new TreeSet<>();
        reports.keySet().forEach(at -> groups.add(at.group()));
        if (!selection.towns().isEmpty() && selection.by() != By.TOWNSHIP) {
            groups.retainAll(selection.towns());
        }
        Map<String, PlaceName> names = selection.by() == By.TOWNSHIP ? Map.of() : PlaceNames.of(jooq, groups);
        return groups.stream()
                .map(group -> new Row(
                        selection.by() == By.TOWNSHIP ? null : PlaceNames.named(names, group),
                        years.get().each().stream()
                                .map(year -> point(
                                        year,
                                        townships.getOrDefault(new At(group, year), 0),
                                        reports.getOrDefault(new At(group, year), 0),
                                        figures.getOrDefault(new At(group, year), Figures.NONE)))
                                .toList()))
                .toList();
    }

    private static Point point(int year, int townships, int reports, Figures figures) {
        Count count = new Count(townships, reports, figures.stated(), figures.comparable(), figures.confirmed());
        return new Point(year, count, figures.total(), figures.spread());
    }

    private static Map<At, Figures> figures(DSLContext jooq, Selection selection, List<Integer> years) {
        var c = CELL_BY_INDICATOR;
        Condition fits =
                condition(c.COMPARABLE).and(c.SCOPE.eq(selection.scope().code()));
        Field<String> group = group(selection, c.COUNTY, c.CITY);
        Field<Integer> stated = countDistinct(c.TOWNSHIP);
        Field<Integer> comparable = count().filterWhere(fits);
        Field<Integer> confirmed =
                count().filterWhere(fits.and(condition(c.DECIDED).or(c.CONFIDENCE.ge(Count.SURE))));
        Field<BigDecimal> total = sum(c.VALUE).filterWhere(fits);
        Field<Double> least = min(c.NUMBER).filterWhere(fits);
        Field<BigDecimal> lower = quantile("0.25", c.NUMBER).filterWhere(fits);
        Field<BigDecimal> median = quantile("0.5", c.NUMBER).filterWhere(fits);
        Field<BigDecimal> upper = quantile("0.75", c.NUMBER).filterWhere(fits);
        Field<Double> most = max(c.NUMBER).filterWhere(fits);
        Map<At, Figures> figures = new HashMap<>();
        // all cells of a city or county are fewer than those of one indicator, and lie together by their codes
        String within = selection.within();
        boolean closer = within.length() > 2;
        jooq.select(group, c.YEAR, stated, comparable, confirmed, total, least, lower, median, upper, most)
                .from(PerPeople.cells(selection, closer ? KNOWN_CELL : CELL_BY_INDICATOR, c))
                .where(c.INDICATOR.eq(selection.indicator()))
                .and(closer ? c.TOWNSHIP.ge(within).and(c.TOWNSHIP.lt(within + ":")) : noCondition())
                .and(c.YEAR.between(years.getFirst(), years.getLast()))
                .and(years.getLast() - years.getFirst() < years.size() ? noCondition() : c.YEAR.in(years))
                .and(Ground.of(selection, c))
                .groupBy(group, c.YEAR)
                .forEach(found -> figures.put(
                        new At(text(found, group), found.get(c.YEAR)),
                        new Figures(
                                found.get(stated),
                                found.get(comparable),
                                found.get(confirmed),
                                selection.per() == null ? Numbers.maybe(found.get(total)) : null,
                                found.get(comparable) == 0
                                        ? null
                                        : new Spread(
                                                found.get(least),
                                                found.get(lower).doubleValue(),
                                                found.get(median).doubleValue(),
                                                found.get(upper).doubleValue(),
                                                found.get(most)))));
        return figures;
    }

    private static Map<At, Integer> reports(DSLContext jooq, Selection selection) {
        if (Ground.provinces(selection)) {
            return jooq
                    .select(PROVINCE_YEAR.YEAR, sum(PROVINCE_YEAR.REPORTS))
                    .from(PROVINCE_YEAR)
                    .where(Ground.ofProvinces(selection))
                    .groupBy(PROVINCE_YEAR.YEAR)
                    .stream()
                    .collect(toMap(
                            found -> new At("", found.value1()),
                            found -> found.value2().intValue()));
        }
        Field<String> group = group(selection, REPORT_YEAR.COUNTY, REPORT_YEAR.CITY);
        Field<Integer> reports = count();
        Map<At, Integer> counts = new HashMap<>();
        jooq.select(group, REPORT_YEAR.YEAR, reports)
                .from(REPORT_YEAR)
                .where(Ground.ofReports(selection))
                .groupBy(group, REPORT_YEAR.YEAR)
                .forEach(found ->
                        counts.put(new At(text(found, group), found.get(REPORT_YEAR.YEAR)), found.get(reports)));
        return counts;
    }

    private static Map<At, Integer> townships(DSLContext jooq, Selection selection, Years.Range years) {
        Field<String> group = group(selection, DIVISION.COUNTY, DIVISION.CITY);
        Field<Integer> townships = count();
        Map<At, Integer> counts = new HashMap<>();
        jooq.select(group, DIVISION.UNTIL, townships)
                .from(DIVISION)
                .where(Ground.ofTownships(selection))
                .groupBy(group, DIVISION.UNTIL)
                .forEach(found -> years.each().stream()
                        .filter(year -> found.get(DIVISION.UNTIL) == null || found.get(DIVISION.UNTIL) >= year)
                        .forEach(year ->
                                counts.merge(new At(text(found, group), year), found.get(townships), Integer::sum)));
        return counts;
    }

    /** A township without a county (东莞, 中山 …) counts under its city. */
    private static Field<String> group(Selection selection, Field<String> county, Field<String> city) {
        return (switch (selection.by()) {
                    case TOWNSHIP -> inline("");
                    case COUNTY -> DSL.coalesce(county, city);
                    case CITY -> DSL.coalesce(city, county);
                })
                .as("place");
    }

    private static String text(Record found, Field<String> field) {
        String text = found.get(field);
        return text == null ? "" : text;
    }

    private static AggregateFilterStep<BigDecimal> quantile(String share, Field<Double> number) {
        return percentileCont(new BigDecimal(share)).withinGroupOrderBy(number);
    }
}
