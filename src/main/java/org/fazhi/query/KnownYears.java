package org.fazhi.query;

import static org.fazhi.store.schema.Tables.REPORT_TOWN;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;

/** The first and the last year reports are about. */
public final class KnownYears {
    private final Lease lease;

    public KnownYears(Lease lease) {
        this.lease = lease;
    }

    /** @return the years of the selection's part of the country; nothing when no report is there */
    public Optional<Years.Range> rows(Selection selection) {
        return lease.answer(Asked.place(KnownYears.class, selection), jooq -> known(jooq, selection));
    }

    static Optional<Years.Range> known(DSLContext jooq, Selection selection) {
        Condition where = selection.by() == By.TOWNSHIP && !selection.towns().isEmpty()
                ? REPORT_TOWN.TOWNSHIP.in(selection.towns())
                : Ground.ofReportTowns(selection);
        Record2<Integer, Integer> ends = jooq.select(min(REPORT_TOWN.FIRST_YEAR), max(REPORT_TOWN.LAST_YEAR))
                .from(REPORT_TOWN)
                .where(where)
                .fetchSingle();
        Integer first = ends.value1();
        Integer last = ends.value2();
        return first == null || last == null ? Optional.empty() : Optional.of(new Years.Range(first, last));
    }

    /** @return the selection's years, closed by what is known; nothing when no report is there */
    static Optional<Years.Range> asked(DSLContext jooq, Selection selection) {
        return known(jooq, selection).map(selection.years()::within);
    }
}
