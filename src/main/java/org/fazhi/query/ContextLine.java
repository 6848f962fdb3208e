package org.fazhi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.fazhi.store.schema.Tables.REPORT_CONTEXT;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Context;
import org.fazhi.indicator.Qualifier;
import org.jooq.DSLContext;
import org.jooq.Record8;

/**
 * How large a report says its township is.
 *
 * @param start first position of the quote in the report's source text, in UTF-16 units
 * @param end position after the last
 */
public record ContextLine(
        Context.Kind kind, BigDecimal value, String unit, Qualifier qualifier, int start, int end, String quote) {

    /** In the order of the report's text. */
    static List<ContextLine> of(DSLContext jooq, String report) {
        return of(jooq, List.of(report)).getOrDefault(report, List.of());
    }

    static Map<String, List<ContextLine>> of(DSLContext jooq, Collection<String> reports) {
        return jooq
                .select(
                        REPORT_CONTEXT.REPORT,
                        REPORT_CONTEXT.KIND.convertFrom(code -> Coded.of(Context.Kind.class, code)),
                        REPORT_CONTEXT.VALUE.convertFrom(Numbers::plain),
                        REPORT_CONTEXT.UNIT,
                        REPORT_CONTEXT.QUALIFIER.convertFrom(code -> Coded.of(Qualifier.class, code)),
                        REPORT_CONTEXT.EVIDENCE_START,
                        REPORT_CONTEXT.EVIDENCE_END,
                        REPORT_CONTEXT.EVIDENCE_TEXT)
                .from(REPORT_CONTEXT)
                .where(REPORT_CONTEXT.REPORT.in(reports))
                .orderBy(REPORT_CONTEXT.EVIDENCE_START, REPORT_CONTEXT.KIND)
                .stream()
                .collect(groupingBy(Record8::value1, mapping(ContextLine::line, toList())));
    }

    private static ContextLine line(
            Record8<String, Context.Kind, BigDecimal, String, Qualifier, Integer, Integer, String> found) {
        return new ContextLine(
                found.value2(),
                found.value3(),
                found.value4(),
                found.value5(),
                found.value6(),
                found.value7(),
                found.value8());
    }
}
