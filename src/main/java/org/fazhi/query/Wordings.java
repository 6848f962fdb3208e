package org.fazhi.query;

import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.anyValue;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.translate;

import java.util.List;
import org.jooq.Field;

/** The words in which reports state an indicator, with the digits taken out, by year. */
public final class Wordings {
    private static final String DIGITS = "0123456789０１２３４５６７８９.．,，";

    private final Lease lease;

    public Wordings(Lease lease) {
        this.lease = lease;
    }

    /**
     * @param wording without digits
     * @param example one of the quotes as it stands
     * @param observation where the example stands
     * @param times how often
     */
    public record Row(String wording, int year, int times, int townships, String example, long observation) {}

    /** @return the most frequent first, at most {@code most} */
    public List<Row> rows(String indicator, int most) {
        Field<String> wording =
                translate(OBSERVATION.EVIDENCE_TEXT, inline(DIGITS), inline("")).as("wording");
        return lease.read(jooq -> jooq.select(
                        wording,
                        OBSERVATION.YEAR,
                        count(),
                        countDistinct(OBSERVATION.TOWNSHIP),
                        anyValue(OBSERVATION.EVIDENCE_TEXT),
                        anyValue(OBSERVATION.ID))
                .from(OBSERVATION)
                .where(OBSERVATION.INDICATOR.eq(indicator))
                .and(OBSERVATION.YEAR.isNotNull())
                .and(OBSERVATION.REPORT.isNotNull())
                .groupBy(wording, OBSERVATION.YEAR)
                .orderBy(count().desc(), wording, OBSERVATION.YEAR)
                .limit(most)
                .fetch(mapping(Row::new)));
    }
}
