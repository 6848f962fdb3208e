package org.fazhi.query;

import static org.fazhi.store.schema.Tables.REPORT_CHECK;
import static org.jooq.Records.mapping;

import java.util.List;
import org.fazhi.indicator.Evidence;
import org.jooq.Condition;
import org.jooq.DSLContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * A check of one report.
 *
 * @param kind sum, rate, order, contradiction …
 * @param evidence both sides of it
 */
public record CheckLine(
        String report, String kind, boolean fails, String says, List<String> indicators, List<Evidence> evidence) {
    private static final JsonMapper JSON = JsonMapper.shared();

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
                .fetch(mapping(CheckLine::new));
    }

    private static List<Evidence> evidence(String json) {
        return List.of(JSON.readValue(json, Evidence[].class));
    }
}
