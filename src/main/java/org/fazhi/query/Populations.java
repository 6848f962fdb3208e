package org.fazhi.query;

import static org.fazhi.store.schema.Tables.EXTRACTED_ROW;
import static org.fazhi.store.schema.Tables.POPULATION;
import static org.jooq.Records.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.People;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How many people live in townships, as far as tables of it are loaded. */
public final class Populations {
    private static final int DECIMALS = 2;

    private final Lease lease;

    public Populations(Lease lease) {
        this.lease = lease;
    }

    /**
     * One township and year.
     *
     * @param file the table it came from; null when its name is not known
     * @param line of that file
     */
    public record Row(
            People kind,
            long people,
            @Nullable String file,
            @Nullable Integer line) {

        /** @return how many of {@code value} fall on 10 000 of these people */
        public BigDecimal per(BigDecimal value) {
            return value.multiply(BigDecimal.valueOf(PerPeople.HEADS))
                    .divide(BigDecimal.valueOf(people), DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /** @return whom loaded tables count, residents first; empty when none is loaded */
    public List<People> kinds() {
        return lease.read(jooq -> {
            List<String> known =
                    jooq.selectDistinct(POPULATION.KIND).from(POPULATION).fetch(POPULATION.KIND);
            return Stream.of(People.values())
                    .filter(kind -> known.contains(kind.code()))
                    .toList();
        });
    }

    /** Residents first; of several tables that say it, the one loaded last. */
    static List<Row> of(DSLContext jooq, String township, int year) {
        List<Row> latest = jooq.select(
                        POPULATION.KIND.convertFrom(kind -> Coded.of(People.class, kind)),
                        POPULATION.PEOPLE,
                        EXTRACTED_ROW.FILE,
                        EXTRACTED_ROW.LINE)
                .from(POPULATION)
                .leftJoin(EXTRACTED_ROW)
                .on(EXTRACTED_ROW.ID.eq(POPULATION.ID))
                .where(POPULATION.TOWNSHIP.eq(township))
                .and(POPULATION.YEAR.eq(year))
                .orderBy(POPULATION.ID.desc())
                .fetch(mapping(Row::new));
        return Stream.of(People.values())
                .flatMap(kind ->
                        latest.stream().filter(row -> row.kind() == kind).limit(1))
                .toList();
    }
}
