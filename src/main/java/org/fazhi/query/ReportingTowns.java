package org.fazhi.query;

import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.REPORT_TOWN;
import static org.jooq.impl.DSL.select;

import java.util.List;

/** The townships of a place that have a report of any year. */
public final class ReportingTowns {
    private final Lease lease;

    public ReportingTowns(Lease lease) {
        this.lease = lease;
    }

    /** @return in the order of the codes */
    public List<PlaceName> rows(Selection selection) {
        return lease.answer(
                Asked.place(ReportingTowns.class, selection),
                jooq -> PlaceNames.where(
                        jooq,
                        DIVISION.CODE.in(select(REPORT_TOWN.TOWNSHIP)
                                .from(REPORT_TOWN)
                                .where(Ground.ofReportTowns(selection)))));
    }
}
