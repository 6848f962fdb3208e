package org.fazhi.query;

import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.fazhi.store.schema.Tables.REPORT_YEAR;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** What is loaded of the part of the country a selection looks at. */
public final class Facts {
    private final Lease lease;

    public Facts(Lease lease) {
        this.lease = lease;
    }

    /**
     * @param reports pairs of township and year somebody reported on
     * @param reporting townships of today with a report of any year; those merged into others are not counted
     * @param townships all townships of the place
     * @param first the first year reported on; null when there is no report
     * @param last the last
     * @param asOf when the last report was imported; null when nothing is
     * @param fictional whether the place is made up
     */
    public record Row(
            int reports,
            int reporting,
            int townships,
            @Nullable Integer first,
            @Nullable Integer last,
            @Nullable LocalDateTime asOf,
            boolean fictional) {}

    public Row row(Selection selection) {
        boolean chosen = !selection.towns().isEmpty();
        Condition reports = chosen
                ? switch (selection.by()) {
                    case TOWNSHIP -> REPORT_YEAR.TOWNSHIP.in(selection.towns());
                    case COUNTY -> REPORT_YEAR.COUNTY.in(selection.towns()).or(REPORT_YEAR.CITY.in(selection.towns()));
                    case CITY -> REPORT_YEAR.CITY.in(selection.towns());
                }
                : Ground.ofReports(selection);
        Condition townships = chosen
                ? DIVISION.CODE.in(selection.towns())
                : Ground.ofTownships(selection).and(DIVISION.UNTIL.isNull());
        return lease.read(jooq -> jooq.select(
                        count(),
                        countDistinct(REPORT_YEAR.TOWNSHIP).filterWhere(REPORT_YEAR.TOWNSHIP.notIn(merged())),
                        field(select(count()).from(DIVISION).where(townships)),
                        min(REPORT_YEAR.YEAR),
                        max(REPORT_YEAR.YEAR),
                        field(select(max(REPORT.IMPORTED_AT)).from(REPORT)),
                        coalesce(boolOr(REPORT_YEAR.FICTIONAL), inline(false)))
                .from(REPORT_YEAR)
                .where(reports)
                .fetchSingle(mapping(Row::new)));
    }

    private static Select<Record1<String>> merged() {
        return select(DIVISION.CODE).from(DIVISION).where(DIVISION.UNTIL.isNotNull());
    }

    /** @return the codes among {@code towns} that have a report */
    public List<String> reporting(List<String> towns) {
        return lease.read(jooq -> jooq.selectDistinct(REPORT_YEAR.TOWNSHIP)
                .from(REPORT_YEAR)
                .where(REPORT_YEAR.TOWNSHIP.in(towns))
                .orderBy(REPORT_YEAR.TOWNSHIP)
                .fetch(REPORT_YEAR.TOWNSHIP));
    }
}
