package org.fazhi.query;

import static org.fazhi.store.schema.Tables.REPORT_CHECK;
import static org.jooq.Records.mapping;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A check of one report.
 *
 * @param kind sum, rate, order, contradiction, year_on_year …
 * @param evidence both sides of it
 */
public record CheckLine(
        String report, String kind, boolean fails, String says, List<String> indicators, List<Side> evidence) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A place that states one of the figures; in a check of two years the last one is in last year's report. */
    public record Side(String report, int start, int end, String text) {}

    /** The same as it is stored, where the report checked is not named. */
    private record Stored(@Nullable String report, int start, int end, String text) {
        Side in(String checked) {
            return new Side(report == null ? checked : report, start, end, text);
        }
    }

    public CheckLine {
        indicators = List.copyOf(indicators);
        evidence = List.copyOf(evidence);
    }

    static List<CheckLine> of(DSLContext jooq, String report) {
        return where(jooq, REPORT_CHECK.REPORT.eq(report));
    }

    /** Failed ones first. */
    static List<CheckLine> where(DSLContext jooq, Condition condition) {
        return jooq.select(
                        REPORT_CHECK.REPORT,
                        REPORT_CHECK.KIND,
                        REPORT_CHECK.VERDICT.convertFrom(verdict -> verdict.equals("fails")),
                        REPORT_CHECK.SAYS,
                        REPORT_CHECK.INDICATORS.convertFrom(ReportLine::words),
                        REPORT_CHECK.EVIDENCE.convertFrom(CheckLine::evidence))
                .from(REPORT_CHECK)
                .where(condition)
                .orderBy(REPORT_CHECK.VERDICT, REPORT_CHECK.KIND, REPORT_CHECK.SAYS)
                .fetch(mapping(CheckLine::line));
    }

    private static CheckLine line(
            String report, String kind, boolean fails, String says, List<String> indicators, List<Stored> evidence) {
        return new CheckLine(
                report,
                kind,
                fails,
                says,
                indicators,
                evidence.stream().map(side -> side.in(report)).toList());
    }

    private static List<Stored> evidence(String json) {
        return List.of(JSON.readValue(json, Stored[].class));
    }
}
