package org.fazhi.store;

import static org.fazhi.store.schema.Tables.EXTRACTED_ROW;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.POPULATION;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Scope;
import org.fazhi.journal.Entry;
import org.jooq.DSLContext;

/** Writes the rows of loaded tables, and takes them out again. */
final class TableWriting {
    /** Name of the rule of a figure that came from a table. */
    static final String FROM_TABLE = "table";

    private final DSLContext jooq;
    private final Touched touched;

    TableWriting(DSLContext jooq, Touched touched) {
        this.jooq = jooq;
        this.touched = touched;
    }

    void observations(Entry entry, String file, List<ObservationRow> rows, Catalogue catalogue) {
        List<Object[]> sources = new ArrayList<>();
        List<Object[]> observations = new ArrayList<>();
        for (ObservationRow row : rows) {
            long id = Ids.of(entry.sequence(), observations.size());
            sources.add(
                    new Object[] {id, row.sourceTitle(), row.sourceAddress(), file, row.line(), Writing.utc(entry.at())
                    });
            observations.add(observation(id, row, catalogue));
            touched.year(row.township(), row.year());
        }
        Rows.insert(jooq, EXTRACTED_ROW, sources);
        Rows.insert(jooq, OBSERVATION, observations);
    }

    void population(Entry entry, String file, List<PopulationRow> rows) {
        Rows.insert(
                jooq,
                EXTRACTED_ROW,
                rows.stream()
                        .map(row -> new Object[] {
                            Ids.of(entry.sequence(), row.line()), "", "", file, row.line(), Writing.utc(entry.at())
                        })
                        .toList());
        Rows.insert(
                jooq,
                POPULATION,
                rows.stream()
                        .map(row -> new Object[] {
                            row.township(),
                            row.year(),
                            row.people(),
                            row.kind().code(),
                            Ids.of(entry.sequence(), row.line())
                        })
                        .toList());
    }

    void remove(long sequence) {
        long from = Ids.of(sequence, 0);
        long to = Ids.of(sequence + 1, 0) - 1;
        jooq.selectDistinct(OBSERVATION.TOWNSHIP, OBSERVATION.YEAR)
                .from(OBSERVATION)
                .where(OBSERVATION.TABLE_ROW.between(from, to))
                .forEach(key -> touched.year(key.value1(), key.value2()));
        jooq.deleteFrom(OBSERVATION)
                .where(OBSERVATION.TABLE_ROW.between(from, to))
                .execute();
        jooq.deleteFrom(EXTRACTED_ROW).where(EXTRACTED_ROW.ID.between(from, to)).execute();
        jooq.deleteFrom(POPULATION).where(POPULATION.ID.between(from, to)).execute();
    }

    private static Object[] observation(long id, ObservationRow row, Catalogue catalogue) {
        return new Object[] {
            id,
            null,
            id,
            row.township(),
            row.year(),
            row.indicator(),
            row.value(),
            row.unit(),
            catalogue.unitClass(row.indicator(), row.unit()).code(),
            row.qualifier().code(),
            row.scope().code(),
            row.scope() != Scope.WHOLE,
            row.facet(),
            row.state().code(),
            Period.FULL_YEAR.code(),
            0,
            0,
            "",
            FROM_TABLE,
            1.0,
            false,
            row.year() != null,
            ""
        };
    }
}
