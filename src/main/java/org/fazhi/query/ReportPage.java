package org.fazhi.query;

import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.REPORT;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** One report with its text, what was read in it and what its checks say. */
public final class ReportPage {
    private final Lease lease;

    public ReportPage(Lease lease) {
        this.lease = lease;
    }

    /**
     * @param town null when the township is unknown
     * @param text the source text all positions refer to
     * @param statements in the order of the text
     * @param checks failed ones first
     * @param contexts how large it says the township is
     * @param rivals other reports of the same township and year, and those it repeats or that repeat it
     */
    public record Answer(
            ReportLine report,
            @Nullable PlaceName town,
            String text,
            List<Statement> statements,
            List<CheckLine> checks,
            List<ContextLine> contexts,
            List<ReportLine> rivals) {}

    /** @return nothing when no report has this hash */
    public Optional<Answer> row(String hash) {
        return lease.read(jooq -> ReportLine.of(jooq, REPORT.HASH.eq(hash)).stream()
                .findFirst()
                .map(report -> new Answer(
                        report,
                        report.township() == null
                                ? null
                                : PlaceNames.named(PlaceNames.of(jooq, List.of(report.township())), report.township()),
                        jooq.select(REPORT.SOURCE_TEXT)
                                .from(REPORT)
                                .where(REPORT.HASH.eq(hash))
                                .fetchSingle()
                                .value1(),
                        Statement.where(jooq, OBSERVATION.REPORT.eq(hash)).stream()
                                .sorted(Comparator.comparing(Statement::start).thenComparing(Statement::observation))
                                .toList(),
                        CheckLine.of(jooq, hash),
                        ContextLine.of(jooq, hash),
                        ReportLine.of(jooq, rivals(report)))));
    }

    private static Condition rivals(ReportLine report) {
        Condition samePlaceAndYear = report.township() == null || report.year() == null
                ? DSL.falseCondition()
                : REPORT.TOWNSHIP.eq(report.township()).and(REPORT.YEAR.eq(report.year()));
        Condition linked = REPORT.SAME_AS.eq(report.hash());
        Condition original = report.sameAs() == null ? DSL.falseCondition() : REPORT.HASH.eq(report.sameAs());
        return REPORT.HASH.ne(report.hash()).and(samePlaceAndYear.or(linked).or(original));
    }
}
