package org.fazhi.query;

import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.fazhi.store.schema.Tables.REPORT_TOWN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
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
                    case TOWNSHIP -> REPORT_TOWN.TOWNSHIP.in(selection.towns());
                    case COUNTY -> REPORT_TOWN.COUNTY.in(selection.towns()).or(REPORT_TOWN.CITY.in(selection.towns()));
                    case CITY -> REPORT_TOWN.CITY.in(selection.towns());
                }
                : Ground.ofReportTowns(selection);
        Condition townships = chosen
                ? DIVISION.CODE.in(selection.towns())
                : Ground.ofTownships(selection).and(DIVISION.UNTIL.isNull());
        return lease.answer(
                Asked.place(Facts.class, selection),
                jooq -> jooq.select(
                                coalesce(sum(REPORT_TOWN.YEARS), inline(BigDecimal.ZERO))
                                        .convertFrom(BigDecimal::intValue),
                                count().filterWhere(REPORT_TOWN.TOWNSHIP.notIn(
                                        select(DIVISION.CODE).from(DIVISION).where(DIVISION.UNTIL.isNotNull()))),
                                field(select(count()).from(DIVISION).where(townships)),
                                min(REPORT_TOWN.FIRST_YEAR),
                                max(REPORT_TOWN.LAST_YEAR),
                                field(select(max(REPORT.IMPORTED_AT)).from(REPORT)),
                                coalesce(boolOr(REPORT_TOWN.FICTIONAL), inline(false)))
                        .from(REPORT_TOWN)
                        .where(reports)
                        .fetchSingle(mapping(Row::new)));
    }

    /** @return the codes among {@code towns} that have a report */
    public List<String> reporting(List<String> towns) {
        return lease.read(jooq -> jooq.select(REPORT_TOWN.TOWNSHIP)
                .from(REPORT_TOWN)
                .where(REPORT_TOWN.TOWNSHIP.in(towns))
                .orderBy(REPORT_TOWN.TOWNSHIP)
                .fetch(REPORT_TOWN.TOWNSHIP));
    }
}
