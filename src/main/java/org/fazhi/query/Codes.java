package org.fazhi.query;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
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
}
