package org.fazhi.query;

import static org.fazhi.store.schema.Tables.DIVISION;
import static org.jooq.Records.mapping;

import java.util.List;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** The divisions in a place, page by page, for other programs. */
public final class DivisionList {
    private final Lease lease;

    public DivisionList(Lease lease) {
        this.lease = lease;
    }

    /**
     * @param level province, city, county or township
     * @param parent code of the level above that exists; null for a province
     * @param kind 镇, 乡, 街道 … of a township; else null
     */
    public record Row(
            String code,
            String level,
            String name,
            @Nullable String parent,
            @Nullable String kind,
            boolean fictional) {}

    /** @param within code of the place looked at; empty for all */
    public int count(String within) {
        return lease.read(jooq -> jooq.fetchCount(DIVISION, condition(within)));
    }

    public List<Row> rows(String within, int limit, int offset) {
        return lease.read(jooq -> jooq.select(
                        DIVISION.CODE,
                        DIVISION.LEVEL,
                        DIVISION.NAME,
                        DIVISION.PARENT,
                        DIVISION.KIND,
                        DIVISION.FICTIONAL)
                .from(DIVISION)
                .where(condition(within))
                .orderBy(DIVISION.CODE)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(Row::new)));
    }

    private static Condition condition(String within) {
        return DIVISION.CODE.startsWith(within);
    }
}
