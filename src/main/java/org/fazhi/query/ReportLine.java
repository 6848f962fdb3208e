package org.fazhi.query;

import static org.fazhi.store.schema.Tables.REPORT;
import static org.jooq.Records.mapping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.PlaceBasis;
import org.fazhi.indicator.YearBasis;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A report without its text.
 *
 * @param characters length of the source text in UTF-16 units
 * @param township null when unknown; candidates are then in {@code placeCandidates}
 * @param year null when unknown
 * @param periodEnd set when it covers only part of the year
 * @param sameAs the report this one repeats or gave way to
 */
public record ReportLine(
        String hash,
        String name,
        @Nullable String address,
        String format,
        int characters,
        LocalDateTime importedAt,
        String importedBy,
        @Nullable String township,
        PlaceBasis placeBasis,
        List<String> placeCandidates,
        @Nullable Integer year,
        YearBasis yearBasis,
        List<Integer> yearCandidates,
        @Nullable LocalDate periodEnd,
        @Nullable LocalDate statedDate,
        String status,
        @Nullable String sameAs,
        boolean decided,
        boolean fictional) {

    public boolean current() {
        return status.equals("current");
    }

    public boolean inDoubt() {
        return status.equals("in_doubt");
    }

    /** Current ones first, then by year and name. */
    static List<ReportLine> of(DSLContext jooq, Condition condition) {
        return of(jooq, condition, Integer.MAX_VALUE, 0);
    }

    static List<ReportLine> of(DSLContext jooq, Condition condition, int limit, int offset) {
        return jooq.select(
                        REPORT.HASH,
                        REPORT.NAME,
                        REPORT.SOURCE_ADDRESS,
                        REPORT.FORMAT,
                        REPORT.CHARACTERS,
                        REPORT.IMPORTED_AT,
                        REPORT.IMPORTED_BY,
                        REPORT.TOWNSHIP,
                        REPORT.PLACE_BASIS.convertFrom(code -> Coded.of(PlaceBasis.class, code)),
                        REPORT.PLACE_CANDIDATES.convertFrom(ReportLine::words),
                        REPORT.YEAR,
                        REPORT.YEAR_BASIS.convertFrom(code -> Coded.of(YearBasis.class, code)),
                        REPORT.YEAR_CANDIDATES.convertFrom(years ->
                                words(years).stream().map(Integer::valueOf).toList()),
                        REPORT.PERIOD_END,
                        REPORT.STATED_DATE,
                        REPORT.STATUS,
                        REPORT.SAME_AS,
                        REPORT.DECIDED,
                        REPORT.FICTIONAL)
                .from(REPORT)
                .where(condition)
                .orderBy(REPORT.STATUS.ne("current"), REPORT.YEAR, REPORT.TOWNSHIP, REPORT.NAME, REPORT.HASH)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(ReportLine::new));
    }

    static List<String> words(String commas) {
        return commas.isEmpty() ? List.of() : Arrays.asList(commas.split(","));
    }
}
