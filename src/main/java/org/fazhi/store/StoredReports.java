package org.fazhi.store;

import static org.fazhi.store.schema.Tables.REPORT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up what an ingest has to know of the reports in a store. */
public final class StoredReports {
    private final Store store;

    /** How a report came in. */
    public record Import(
            long sequence,
            Instant at,
            String by,
            String hash,
            String name,
            @Nullable String sourceAddress) {}

    public StoredReports(Store store) {
        this.store = store;
    }

    public boolean holds(String hash) {
        return store.read(jooq -> jooq.fetchExists(REPORT, REPORT.HASH.eq(hash)));
    }

    public Optional<Import> find(String hash) {
        return store.read(jooq -> jooq.select(
                        REPORT.SEQUENCE,
                        REPORT.IMPORTED_AT,
                        REPORT.IMPORTED_BY,
                        REPORT.HASH,
                        REPORT.NAME,
                        REPORT.SOURCE_ADDRESS)
                .from(REPORT)
                .where(REPORT.HASH.eq(hash))
                .fetchOptional(found -> new Import(
                        found.value1(),
                        found.value2().toInstant(ZoneOffset.UTC),
                        found.value3(),
                        found.value4(),
                        found.value5(),
                        found.value6())));
    }

    /** @return status of a report and the one it repeats or gave way to */
    public Optional<State> state(String hash) {
        return store.read(jooq -> jooq.select(REPORT.STATUS, REPORT.SAME_AS)
                .from(REPORT)
                .where(REPORT.HASH.eq(hash))
                .fetchOptional(found -> new State(found.value1(), found.value2())));
    }

    /** Where a report stands among the others. */
    public record State(String status, @Nullable String sameAs) {}
}
