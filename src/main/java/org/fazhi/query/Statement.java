package org.fazhi.query;

import static org.fazhi.store.schema.Tables.EXTRACTED_ROW;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Doubt;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody stated it, with the words around it.
 *
 * @param doubts what makes it less sure than figures are as a rule, the weightiest first
 * @param report hash of the report that states it; null when it came from a table
 * @param source file name of the report, or title of the table's source
 * @param address where the source was published; null when not known
 * @param line line of the table it came from; null when a report states it
 * @param start first position of the quote in the report's source text, in UTF-16 units
 * @param end position after the last
 * @param quote exactly the text between them; the row's own words when it came from a table
 * @param before the rest of the sentence before the quote
 * @param after the rest of the sentence after it
 */
public record Statement(
        long observation,
        String indicator,
        BigDecimal value,
        String unit,
        Qualifier qualifier,
        Scope scope,
        String facet,
        ObservationState state,
        Period period,
        String rule,
        double confidence,
        List<Doubt> doubts,
        boolean decided,
        @Nullable String report,
        String source,
        @Nullable String address,
        @Nullable Integer line,
        int start,
        int end,
        String quote,
        String before,
        String after) {

    /** Everything stated of a township, year and indicator; {@code first} leads, then its scope, then headlines. */
    static List<Statement> of(DSLContext jooq, CellKey key, long first) {
        return where(
                        jooq,
                        OBSERVATION
                                .TOWNSHIP
                                .eq(key.township())
                                .and(OBSERVATION.YEAR.eq(key.year()))
                                .and(OBSERVATION.INDICATOR.eq(key.indicator()))
                                .and(REPORT.STATUS.isNull().or(REPORT.STATUS.in("current", "in_doubt"))))
                .stream()
                .sorted(Comparator.comparing((Statement statement) -> statement.observation() != first)
                        .thenComparing(statement -> statement.scope() != key.scope())
                        .thenComparing(statement -> !statement.facet().isEmpty())
                        .thenComparing(Statement::observation))
                .toList();
    }

    /** @return whether a loaded table says anything of this township and year */
    static boolean loaded(DSLContext jooq, CellKey key) {
        return jooq.fetchExists(
                OBSERVATION,
                OBSERVATION
                        .TOWNSHIP
                        .eq(key.township())
                        .and(OBSERVATION.YEAR.eq(key.year()))
                        .and(OBSERVATION.TABLE_ROW.isNotNull()));
    }

    static List<Statement> where(DSLContext jooq, Condition condition) {
        return jooq.select(
                        OBSERVATION.ID,
                        OBSERVATION.INDICATOR,
                        OBSERVATION.VALUE,
                        OBSERVATION.UNIT,
                        OBSERVATION.QUALIFIER.convertFrom(code -> Coded.of(Qualifier.class, code)),
                        OBSERVATION.SCOPE.convertFrom(code -> Coded.of(Scope.class, code)),
                        OBSERVATION.FACET,
                        OBSERVATION.STATE.convertFrom(code -> Coded.of(ObservationState.class, code)),
                        OBSERVATION.PERIOD.convertFrom(code -> Coded.of(Period.class, code)),
                        OBSERVATION.RULE,
                        OBSERVATION.CONFIDENCE,
                        OBSERVATION.DOUBTS.convertFrom(Doubt::of),
                        OBSERVATION.DECIDED,
                        OBSERVATION.REPORT,
                        coalesce(REPORT.NAME, EXTRACTED_ROW.SOURCE_TITLE),
                        coalesce(REPORT.SOURCE_ADDRESS, EXTRACTED_ROW.SOURCE_ADDRESS),
                        REPORT.SOURCE_TEXT,
                        EXTRACTED_ROW.FILE,
                        EXTRACTED_ROW.LINE,
                        OBSERVATION.EVIDENCE_START,
                        OBSERVATION.EVIDENCE_END,
                        OBSERVATION.EVIDENCE_TEXT)
                .from(OBSERVATION)
                .leftJoin(REPORT)
                .on(REPORT.HASH.eq(OBSERVATION.REPORT))
                .leftJoin(EXTRACTED_ROW)
                .on(EXTRACTED_ROW.ID.eq(OBSERVATION.TABLE_ROW))
                .where(condition)
                .orderBy(OBSERVATION.ID)
                .fetch(mapping(Statement::quoted));
    }

    private static Statement quoted(
            long observation,
            String indicator,
            BigDecimal value,
            String unit,
            Qualifier qualifier,
            Scope scope,
            String facet,
            ObservationState state,
            Period period,
            String rule,
            double confidence,
            List<Doubt> doubts,
            boolean decided,
            @Nullable String report,
            String source,
            @Nullable String address,
            @Nullable String text,
            @Nullable String file,
            @Nullable Integer line,
            int start,
            int end,
            String quote) {
        Surroundings around = text == null ? Surroundings.NONE : Surroundings.of(text, start, end);
        return new Statement(
                observation,
                indicator,
                Numbers.plain(value),
                unit,
                qualifier,
                scope,
                facet,
                state,
                period,
                rule,
                confidence,
                doubts,
                decided,
                report,
                source == null ? String.valueOf(file) : source,
                address,
                line,
                start,
                end,
                quote,
                around.before(),
                around.after());
    }
}
