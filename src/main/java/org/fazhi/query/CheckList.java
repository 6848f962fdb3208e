package org.fazhi.query;

import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.fazhi.store.schema.Tables.REPORT_CHECK;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.Condition;

/** The checks of the current reports of a selection for other programs; a page is of reports, not of checks. */
public final class CheckList {
    private final Lease lease;

    public CheckList(Lease lease) {
        this.lease = lease;
    }

    /** @return how many reports have a check */
    public int count(Selection selection) {
        return lease.read(jooq -> jooq.fetchCount(REPORT, condition(selection)));
    }

    public List<CheckLine> rows(Selection selection, int limit, int offset) {
        return lease.read(jooq -> {
            List<String> page = jooq.select(REPORT.HASH)
                    .from(REPORT)
                    .where(condition(selection))
                    .orderBy(REPORT.TOWNSHIP, REPORT.YEAR, REPORT.HASH)
                    .limit(limit)
                    .offset(offset)
                    .fetch(REPORT.HASH);
            return CheckLine.where(jooq, REPORT_CHECK.REPORT.in(page));
        });
    }

    private static Condition condition(Selection selection) {
        Condition place = !selection.towns().isEmpty()
                ? REPORT.TOWNSHIP.in(selection.towns())
                : selection.within().isEmpty() && selection.kinds().isEmpty()
                        ? noCondition()
                        : REPORT.TOWNSHIP.in(
                                select(DIVISION.CODE).from(DIVISION).where(Ground.ofTownships(selection)));
        return REPORT.STATUS
                .eq("current")
                .and(REPORT.HASH.in(select(REPORT_CHECK.REPORT).from(REPORT_CHECK)))
                .and(place)
                .and(Listed.years(REPORT.YEAR, selection.years()));
    }
}
