package org.fazhi.query;

import static org.fazhi.store.schema.Tables.BRIEFING;
import static org.jooq.Records.mapping;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The frozen briefings there are. */
public final class BriefingList {
    private final Lease lease;

    public BriefingList(Lease lease) {
        this.lease = lease;
    }

    /**
     * @param made when, in UTC
     * @param hash of the document in the archive
     */
    public record Row(String id, String title, LocalDateTime made, String by, String hash) {}

    /** @return the latest first */
    public List<Row> rows(int limit, int offset) {
        return lease.read(
                jooq -> jooq.select(BRIEFING.ID, BRIEFING.TITLE, BRIEFING.MADE_AT, BRIEFING.MADE_BY, BRIEFING.HASH)
                        .from(BRIEFING)
                        .orderBy(BRIEFING.MADE_AT.desc(), BRIEFING.ID)
                        .limit(limit)
                        .offset(offset)
                        .fetch(mapping(Row::new)));
    }

    public Optional<Row> row(String id) {
        return lease.read(
                jooq -> jooq.select(BRIEFING.ID, BRIEFING.TITLE, BRIEFING.MADE_AT, BRIEFING.MADE_BY, BRIEFING.HASH)
                        .from(BRIEFING)
                        .where(BRIEFING.ID.eq(id))
                        .fetchOptional(mapping(Row::new)));
    }
}
