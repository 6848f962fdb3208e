package org.fazhi.query;

import static org.fazhi.store.schema.Tables.REPORT_CONTEXT;
import static org.jooq.Records.mapping;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Context;
import org.fazhi.indicator.Qualifier;
import org.jooq.DSLContext;

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
        return jooq.select(
                        REPORT_CONTEXT.KIND.convertFrom(code -> Coded.of(Context.Kind.class, code)),
                        REPORT_CONTEXT.VALUE.convertFrom(Numbers::plain),
                        REPORT_CONTEXT.UNIT,
                        REPORT_CONTEXT.QUALIFIER.convertFrom(code -> Coded.of(Qualifier.class, code)),
                        REPORT_CONTEXT.EVIDENCE_START,
                        REPORT_CONTEXT.EVIDENCE_END,
                        REPORT_CONTEXT.EVIDENCE_TEXT)
                .from(REPORT_CONTEXT)
                .where(REPORT_CONTEXT.REPORT.eq(report))
                .orderBy(REPORT_CONTEXT.EVIDENCE_START, REPORT_CONTEXT.KIND)
                .fetch(mapping(ContextLine::new));
    }
}
