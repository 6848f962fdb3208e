package org.fazhi.query;

import static org.fazhi.store.schema.Tables.CELL;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import org.jooq.Condition;
import org.jooq.Field;

/** What lists for other programs share. */
final class Listed {
    private Listed() {}

    static Condition years(Field<Integer> year, Years years) {
        return switch (years) {
            case Years.Latest() -> year.eq(select(max(CELL.YEAR)).from(CELL));
            case Years.Span(Integer from, Integer to) ->
                (from == null ? noCondition() : year.ge(from)).and(to == null ? noCondition() : year.le(to));
        };
    }
}
