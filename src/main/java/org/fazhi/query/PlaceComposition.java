package org.fazhi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.aggregate;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * The parts the townships of a place give of an indicator, added up year by year. Only those count whose total can be
 * compared and is not exceeded by its parts.
 */
public final class PlaceComposition {
    private static final Field<String> TOWNSHIP = field(name("township"), SQLDataType.VARCHAR);
    private static final Field<Integer> YEAR = field(name("year"), SQLDataType.INTEGER);
    private static final Field<String> LABEL = field(name("label"), SQLDataType.VARCHAR);
    private static final Field<BigDecimal> VALUE = field(name("value"), SQLDataType.DECIMAL(24, 6));
    private static final Field<BigDecimal> WHOLE = field(name("whole"), SQLDataType.DECIMAL(24, 6));

    private final Lease lease;

    public PlaceComposition(Lease lease) {
        this.lease = lease;
    }

    /**
     * One year.
     *
     * @param townships how many give parts and are added up
     * @param comparable how many state a total that can be compared
     * @param total sum over those that give parts
     * @param rest what their parts leave of it
     */
    public record Row(int year, int townships, int comparable, BigDecimal total, List<Part> parts, BigDecimal rest) {}

    /**
     * @param label as the reports word it
     * @param townships how many of them give this part
     */
    public record Part(String label, BigDecimal sum, int townships) {}

    private record Share(int year, Part part) {}

    private record Whole(int year, int townships, BigDecimal total) {}

    /** @return the years in which at least one township gives parts */
    public List<Row> rows(Selection selection) {
        return lease.read(jooq -> KnownYears.asked(jooq, selection.ofTowns(List.of()))
                .map(years -> rows(jooq, selection, years))
                .orElse(List.of()));
    }

    private static List<Row> rows(DSLContext jooq, Selection selection, Years.Range years) {
        var totals = totals(selection, years);
        var parts = parts(selection, years);
        var wholes = wholes(totals, parts);
        Map<Integer, Integer> comparable = jooq.with(totals)
                .select(YEAR, count())
                .from(totals)
                .groupBy(YEAR)
                .fetchMap(YEAR, count());
        List<Whole> sums = jooq.with(totals, parts, wholes)
                .select(YEAR, count(), sum(WHOLE))
                .from(wholes)
                .groupBy(YEAR)
                .orderBy(YEAR)
                .fetch(mapping(Whole::new));
        Map<Integer, List<Share>> shares = jooq
                .with(totals, parts, wholes)
                .select(YEAR, LABEL, sum(VALUE), count())
                .from(parts)
                .join(wholes)
                .using(TOWNSHIP, YEAR)
                .groupBy(YEAR, LABEL)
                .orderBy(YEAR, sum(VALUE).desc(), LABEL)
                .fetch(mapping((year, label, sum, townships) ->
                        new Share(year, new Part(label, Numbers.plain(sum), townships))))
                .stream()
                .collect(groupingBy(Share::year, toList()));
        return sums.stream()
                .map(whole -> row(
                        whole,
                        comparable.getOrDefault(whole.year(), 0),
                        shares.getOrDefault(whole.year(), List.of()).stream()
                                .map(Share::part)
                                .toList()))
                .toList();
    }

    private static Row row(Whole whole, int comparable, List<Part> parts) {
        BigDecimal given = parts.stream().map(Part::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Row(
                whole.year(),
                whole.townships(),
                comparable,
                Numbers.plain(whole.total()),
                parts,
                Numbers.plain(whole.total().subtract(given)));
    }

    private static CommonTableExpression<?> totals(Selection selection, Years.Range years) {
        var c = CELL_BY_INDICATOR;
        return name("totals")
                .as(select(c.TOWNSHIP.as(TOWNSHIP), c.YEAR.as(YEAR), c.VALUE.as(WHOLE))
                        .from(c)
                        .where(c.INDICATOR.eq(selection.indicator()))
                        .and(c.YEAR.between(years.first(), years.last()))
                        .and(c.SCOPE.eq(selection.scope().code()))
                        .and(condition(c.COMPARABLE))
                        .and(Ground.of(selection, c)));
    }

    /** Each part once a township and year, as it was read first. */
    private static CommonTableExpression<?> parts(Selection selection, Years.Range years) {
        var o = OBSERVATION;
        Condition inPlace = selection.within().isEmpty()
                ? noCondition()
                : o.TOWNSHIP.ge(selection.within()).and(o.TOWNSHIP.lt(selection.within() + ":"));
        return name("parts")
                .as(select(
                                o.TOWNSHIP.as(TOWNSHIP),
                                o.YEAR.as(YEAR),
                                o.FACET.as(LABEL),
                                aggregate("arg_min", VALUE.getDataType(), o.VALUE, o.ID)
                                        .as(VALUE))
                        .from(o)
                        .leftJoin(REPORT)
                        .on(REPORT.HASH.eq(o.REPORT))
                        .where(o.INDICATOR.eq(selection.indicator()))
                        .and(o.YEAR.between(years.first(), years.last()))
                        .and(o.SCOPE.eq(selection.scope().code()))
                        .and(condition(o.CHARTED))
                        .and(o.FACET.ne(""))
                        .and(REPORT.STATUS.isNull().or(REPORT.STATUS.eq("current")))
                        .and(inPlace)
                        .groupBy(o.TOWNSHIP, o.YEAR, o.FACET));
    }

    private static CommonTableExpression<?> wholes(CommonTableExpression<?> totals, CommonTableExpression<?> parts) {
        return name("wholes")
                .as(select(TOWNSHIP, YEAR, WHOLE)
                        .from(totals)
                        .join(parts)
                        .using(TOWNSHIP, YEAR)
                        .groupBy(TOWNSHIP, YEAR, WHOLE)
                        .having(sum(VALUE).le(WHOLE)));
    }
}
