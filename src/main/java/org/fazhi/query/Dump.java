package org.fazhi.query;

import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** All observations with their evidence as Parquet files, for any other engine to read on. */
public final class Dump {
    private static final String UNKNOWN = "unknown";

    private final Lease lease;

    public Dump(Lease lease) {
        this.lease = lease;
    }

    /**
     * Writes {@code folder/province=CODE/year=YEAR/*.parquet}; what is of no known place or year lies under
     * {@value #UNKNOWN}.
     *
     * @return the number of observations written
     */
    public long write(Path folder) throws IOException {
        Files.createDirectories(folder);
        return lease.read(jooq -> {
            // COPY is no statement jOOQ knows
            String copy = "copy (%s) to %s (format parquet, partition_by (province, year), overwrite_or_ignore)"
                    .formatted(jooq.renderInlined(observations(jooq)), jooq.render(inline(folder.toString())));
            return (long) jooq.execute(copy);
        });
    }

    private static Select<? extends Record> observations(DSLContext jooq) {
        return jooq.select(
                        coalesce(DIVISION.PROVINCE, inline(UNKNOWN)).as("province"),
                        coalesce(OBSERVATION.YEAR.cast(SQLDataType.VARCHAR), inline(UNKNOWN))
                                .as("year"),
                        DIVISION.CITY,
                        DIVISION.COUNTY,
                        OBSERVATION.TOWNSHIP,
                        DIVISION.NAME.as("township_name"),
                        OBSERVATION.INDICATOR,
                        OBSERVATION.VALUE,
                        OBSERVATION.UNIT,
                        OBSERVATION.UNIT_CLASS,
                        OBSERVATION.QUALIFIER,
                        OBSERVATION.SCOPE,
                        OBSERVATION.FACET,
                        OBSERVATION.STATE,
                        OBSERVATION.PERIOD,
                        OBSERVATION.EVIDENCE_START,
                        OBSERVATION.EVIDENCE_END,
                        OBSERVATION.EVIDENCE_TEXT,
                        OBSERVATION.RULE,
                        OBSERVATION.CONFIDENCE,
                        OBSERVATION.DECIDED,
                        OBSERVATION.REPORT,
                        REPORT.NAME.as("report_name"),
                        REPORT.SOURCE_ADDRESS,
                        REPORT.STATUS.as("report_status"))
                .from(OBSERVATION)
                .leftJoin(REPORT)
                .on(REPORT.HASH.eq(OBSERVATION.REPORT))
                .leftJoin(DIVISION)
                .on(DIVISION.CODE.eq(OBSERVATION.TOWNSHIP))
                .where(REPORT.STATUS.isNull().or(REPORT.STATUS.ne("withdrawn")));
    }
}
