package org.fazhi.query;

import static org.fazhi.store.schema.Tables.STORE_VERSION;
import static org.jooq.Records.mapping;

import java.time.LocalDateTime;
import java.util.Optional;

/** Which state of the store answers are taken from: the same state gives the same answers. */
public final class AsOf {
    private final Lease lease;

    public AsOf(Lease lease) {
        this.lease = lease;
    }

    /** @param applied the last act of the journal that stands in the store */
    public record Row(LocalDateTime built, long applied) {}

    /** @return nothing when the store does not say */
    public Optional<Row> row() {
        return lease.answer(
                Asked.place(AsOf.class, Selection.DEFAULT),
                jooq -> jooq.select(STORE_VERSION.BUILT_AT, STORE_VERSION.APPLIED)
                        .from(STORE_VERSION)
                        .fetchOptional(mapping(Row::new)));
    }
}
