package org.fazhi.query;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.Collections;
import org.jooq.Condition;
import org.jooq.Field;

/** Codes as a condition. */
final class Codes {
    private static final int FEW = 30;

    private Codes() {}

    /** Many are handed over as one value, which DuckDB takes apart in far less time than it reads a long list. */
    static Condition among(Field<String> code, Collection<String> codes) {
        return codes.size() <= FEW
                ? code.in(codes)
                : code.in(select(field("unnest(string_split({0}, ','))", String.class, val(String.join(",", codes)))));
    }

    /** The same with bounds, by which the store skips what is kept in the order of the codes. */
    static Condition between(Field<String> code, Collection<String> codes) {
        return codes.isEmpty()
                ? falseCondition()
                : among(code, codes).and(code.between(Collections.min(codes), Collections.max(codes)));
    }
}
