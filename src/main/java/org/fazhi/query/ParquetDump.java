package org.fazhi.query;

import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.jooq.impl.DSL.inline;

import java.nio.file.Path;
import org.jooq.Select;
import org.jooq.conf.ParamType;

/**
 * All observations as Parquet, for any engine to read on. Written by a statement of DuckDB's own (COPY), for which jOOQ
 * has no word.
 */
public final class ParquetDump {
    private final Lease lease;

    public ParquetDump(Lease lease) {
        this.lease = lease;
    }

    /** Writes one file. */
    public void file(Path file) {
        copy(file, "format parquet");
    }

    /** Writes a folder of files by province and year, as {@code province=44/year=2020/…}. */
    public void folder(Path folder) {
        copy(folder, "format parquet, partition_by (province, year), overwrite_or_ignore");
    }

    private void copy(Path to, String options) {
        lease.<Integer>read(jooq -> {
            Select<?> all = jooq.select(OBSERVATION.asterisk(), DIVISION.PROVINCE, DIVISION.CITY, DIVISION.COUNTY)
                    .from(OBSERVATION)
                    .leftJoin(DIVISION)
                    .on(DIVISION.CODE.eq(OBSERVATION.TOWNSHIP))
                    .orderBy(OBSERVATION.ID);
            String target = jooq.renderInlined(inline(to.toAbsolutePath().toString()));
            return jooq.execute("copy (%s) to %s (%s)".formatted(all.getSQL(ParamType.INLINED), target, options));
        });
    }
}
