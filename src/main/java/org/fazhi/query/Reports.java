package org.fazhi.query;

import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** The list of reports. */
public final class Reports {
    private final Lease lease;

    public Reports(Lease lease) {
        this.lease = lease;
    }

    /**
     * A report of the list.
     *
     * @param place its township's name; null when the township is unknown
     * @param contexts how large it says its township is
     */
    public record Row(ReportLine report, @Nullable PlaceName place, List<ContextLine> contexts) {}

    /** @return those of the selection's place and years, and without a place those whose township is not known too */
    public List<Row> rows(Selection selection, int limit, int offset) {
        return lease.read(jooq -> {
            List<ReportLine> reports = ReportLine.of(jooq, condition(selection), limit, offset);
            var names = PlaceNames.of(
                    jooq,
                    reports.stream()
                            .map(ReportLine::township)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
            var contexts =
                    ContextLine.of(jooq, reports.stream().map(ReportLine::hash).toList());
            return reports.stream()
                    .map(report -> new Row(
                            report,
                            report.township() == null ? null : PlaceNames.named(names, report.township()),
                            contexts.getOrDefault(report.hash(), List.of())))
                    .toList();
        });
    }

    public int count(Selection selection) {
        return lease.read(jooq -> jooq.fetchCount(REPORT, condition(selection)));
    }

    private static Condition condition(Selection selection) {
        return place(selection).and(years(selection.years()));
    }

    private static Condition place(Selection selection) {
        if (!selection.towns().isEmpty()) {
            return REPORT.TOWNSHIP.in(selection.towns());
        }
        return selection.within().isEmpty() && selection.kinds().isEmpty()
                ? noCondition()
                : REPORT.TOWNSHIP.in(select(DIVISION.CODE).from(DIVISION).where(Ground.ofTownships(selection)));
    }

    private static Condition years(Years years) {
        return switch (years) {
            case Years.Latest() -> REPORT.YEAR.eq(select(max(REPORT.YEAR)).from(REPORT));
            case Years.Span(Integer from, Integer to) ->
                (from == null ? noCondition() : REPORT.YEAR.ge(from))
                        .and(to == null ? noCondition() : REPORT.YEAR.le(to));
        };
    }
}
