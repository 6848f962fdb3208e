package org.fazhi.query;

import static org.fazhi.store.schema.Tables.INGEST_OUTCOME;
import static org.fazhi.store.schema.Tables.INGEST_RUN;
import static org.jooq.Records.mapping;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ingest runs there were and what became of each file. */
public final class RunHistory {
    private final Lease lease;

    public RunHistory(Lease lease) {
        this.lease = lease;
    }

    /** @param ended null while it runs, or when it was cut off */
    public record Row(
            String id,
            LocalDateTime started,
            @Nullable LocalDateTime ended,
            String by,
            int stored,
            int unchanged,
            int failed) {}

    /**
     * @param outcome stored or failed; files that were there already are only counted
     * @param reason why it failed, as the key of a message; empty otherwise
     * @param detail what the message is about; may be empty
     * @param report its hash; null when it became no report
     */
    public record Outcome(
            String name,
            String outcome,
            String reason,
            String detail,
            @Nullable String report) {}

    /** @return the latest first */
    public List<Row> rows(int limit, int offset) {
        return lease.read(jooq -> jooq.select(
                        INGEST_RUN.ID,
                        INGEST_RUN.STARTED_AT,
                        INGEST_RUN.ENDED_AT,
                        INGEST_RUN.STARTED_BY,
                        INGEST_RUN.STORED,
                        INGEST_RUN.UNCHANGED,
                        INGEST_RUN.FAILED)
                .from(INGEST_RUN)
                .orderBy(INGEST_RUN.STARTED_AT.desc(), INGEST_RUN.ID)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(Row::new)));
    }

    /** @return failed files first, then by name */
    public List<Outcome> outcomes(String run) {
        return lease.read(jooq -> jooq.select(
                        INGEST_OUTCOME.NAME,
                        INGEST_OUTCOME.OUTCOME,
                        INGEST_OUTCOME.REASON,
                        INGEST_OUTCOME.DETAIL,
                        INGEST_OUTCOME.REPORT)
                .from(INGEST_OUTCOME)
                .where(INGEST_OUTCOME.RUN.eq(run))
                .orderBy(INGEST_OUTCOME.OUTCOME.ne("failed"), INGEST_OUTCOME.NAME)
                .fetch(mapping(Outcome::new)));
    }
}
