package org.fazhi.query;

import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.POPULATION;
import static org.jooq.impl.DSL.aggregate;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.indicator.Kind;
import org.fazhi.indicator.People;
import org.fazhi.store.schema.tables.CellByIndicator;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * The cells of a question as they are stated or, where the selection says so, counts per 10 000 people: the one place
 * that divides. A count without a population of its township, year and kind keeps no value and is not comparable.
 */
final class PerPeople {
    static final int HEADS = 10_000;
    private static final CellByIndicator STATED = CELL_BY_INDICATOR.as("stated");

    private PerPeople() {}

    /** Cells in the order of indicators, under a name of their own. */
    static Table<?> cells(Selection selection, CellByIndicator as) {
        return cells(selection, CELL_BY_INDICATOR, as);
    }

    /** @param kept the copy asked, in whichever order; both have the same columns */
    static Table<?> cells(Selection selection, Table<?> kept, Table<?> as) {
        People people = selection.per();
        return people == null ? kept.as(as) : divided(kept, people).as(as);
    }

    private static Table<?> divided(Table<?> kept, People kind) {
        var population = population(kind);
        Field<Long> people = population.field(POPULATION.PEOPLE);
        Condition counts = condition(INDICATOR.SUMMABLE).and(INDICATOR.KIND.eq(Kind.COUNT.code()));
        var s = STATED;
        Map<String, SelectField<?>> changed = Map.of(
                s.VALUE.getName(),
                when(counts, each(s.NUMBER, people).cast(s.VALUE.getDataType())).else_(s.VALUE),
                s.NUMBER.getName(),
                when(counts, each(s.NUMBER, people)).else_(s.NUMBER),
                s.LOW.getName(),
                when(counts, each(s.LOW, people)).else_(s.LOW),
                s.HIGH.getName(),
                when(counts, each(s.HIGH, people)).else_(s.HIGH),
                s.UNIT.getName(),
                when(counts.and(s.UNIT.ne("")), concat(s.UNIT, inline(kind.per(""))))
                        .else_(s.UNIT),
                s.COMPARABLE.getName(),
                field(condition(s.COMPARABLE).and(people.isNotNull().or(not(counts)))));
        return select(Stream.of(s.fields())
                        .map(column -> changed.containsKey(column.getName())
                                ? field("{0}", column.getDataType(), changed.get(column.getName()))
                                        .as(column)
                                : column)
                        .toList())
                .from(kept.as(s))
                .join(INDICATOR)
                .on(INDICATOR.CODE.eq(s.INDICATOR))
                .leftJoin(population)
                .on(population.field(POPULATION.TOWNSHIP).eq(s.TOWNSHIP))
                .and(population.field(POPULATION.YEAR).eq(s.YEAR))
                .asTable();
    }

    private static Field<Double> each(Field<Double> number, Field<Long> people) {
        return number.mul(inline(HEADS)).div(people.cast(SQLDataType.DOUBLE));
    }

    /** Of several tables that say it, the one loaded last. */
    private static Table<Record3<String, Integer, Long>> population(People kind) {
        return select(
                        POPULATION.TOWNSHIP,
                        POPULATION.YEAR,
                        aggregate("arg_max", SQLDataType.BIGINT, POPULATION.PEOPLE, POPULATION.ID)
                                .as(POPULATION.PEOPLE))
                .from(POPULATION)
                .where(POPULATION.KIND.eq(kind.code()))
                .groupBy(POPULATION.TOWNSHIP, POPULATION.YEAR)
                .asTable("people");
    }
}
