package org.fazhi.query;

import static org.fazhi.store.schema.Tables.CELL;
import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.REPORT;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.indicator.UnitClass;
import org.jspecify.annotations.Nullable;

/** A cell about to be put into a test's store; what is not said is usual. */
public final class CellDraft {
    private final TestStore store;
    private final String town;
    private final int year;
    private final String indicator;
    private final @Nullable String value;
    private String qualifier = "exact";
    private String scope = "whole";
    private String grade = "A";
    private String state = "reported";
    private double confidence = 0.95;
    private @Nullable String text;
    private String facet = "";

    CellDraft(TestStore store, String town, int year, String indicator, @Nullable String value) {
        this.store = store;
        this.town = town;
        this.year = year;
        this.indicator = indicator;
        this.value = value;
    }

    public CellDraft qualified(String newQualifier) {
        qualifier = newQualifier;
        return this;
    }

    public CellDraft scoped(String newScope) {
        scope = newScope;
        grade = "C";
        return this;
    }

    public CellDraft graded(String newGrade) {
        grade = newGrade;
        return this;
    }

    public CellDraft in(String newState) {
        state = newState;
        return this;
    }

    public CellDraft sure(double newConfidence) {
        confidence = newConfidence;
        return this;
    }

    public CellDraft saying(String newText) {
        text = newText;
        return this;
    }

    public CellDraft part(String newFacet) {
        facet = newFacet;
        return this;
    }

    /** Puts report, observation and, for a headline, the cell in; says the report's hash. */
    public String put() {
        String unit = store.jooq()
                .select(INDICATOR.UNIT)
                .from(INDICATOR)
                .where(INDICATOR.CODE.eq(indicator))
                .fetchSingle()
                .value1();
        String quote = (value == null ? "若干" : value) + unit;
        String sentence = text == null ? "全年" + quote + "。" : text;
        List<String> existing = store.jooq()
                .select(REPORT.HASH)
                .from(REPORT)
                .where(REPORT.TOWNSHIP.eq(town), REPORT.YEAR.eq(year))
                .fetch(REPORT.HASH);
        String report = existing.isEmpty() ? store.report(town, year, sentence) : existing.getFirst();
        long id = store.nextId();
        observation(id, report, unit, quote, Math.max(sentence.indexOf(quote), 0));
        if (facet.isEmpty()) {
            cell(id, report, unit);
        }
        return report;
    }

    private void observation(long id, String report, String unit, String quote, int start) {
        store.jooq()
                .insertInto(OBSERVATION)
                .set(OBSERVATION.ID, id)
                .set(OBSERVATION.REPORT, report)
                .set(OBSERVATION.TOWNSHIP, town)
                .set(OBSERVATION.YEAR, year)
                .set(OBSERVATION.INDICATOR, indicator)
                .set(OBSERVATION.VALUE, value == null ? BigDecimal.ZERO : new BigDecimal(value))
                .set(OBSERVATION.UNIT, unit)
                .set(OBSERVATION.UNIT_CLASS, UnitClass.of(unit).code())
                .set(OBSERVATION.QUALIFIER, qualifier)
                .set(OBSERVATION.SCOPE, scope)
                .set(OBSERVATION.SCOPE_SAID, true)
                .set(OBSERVATION.FACET, facet)
                .set(OBSERVATION.STATE, value == null ? "reported" : state)
                .set(OBSERVATION.PERIOD, "full_year")
                .set(OBSERVATION.EVIDENCE_START, start)
                .set(OBSERVATION.EVIDENCE_END, start + quote.length())
                .set(OBSERVATION.EVIDENCE_TEXT, quote)
                .set(OBSERVATION.RULE, "test")
                .set(OBSERVATION.CONFIDENCE, confidence)
                .set(OBSERVATION.DECIDED, false)
                .set(OBSERVATION.CHARTED, true)
                .execute();
    }

    private void cell(long id, String report, String unit) {
        store.jooq()
                .insertInto(CELL)
                .set(CELL.TOWNSHIP, town)
                .set(CELL.YEAR, year)
                .set(CELL.INDICATOR, indicator)
                .set(CELL.SCOPE, scope)
                .set(CELL.UNIT_CLASS, UnitClass.of(unit).code())
                .set(CELL.STATE, state)
                .set(CELL.VALUE, value == null ? null : new BigDecimal(value))
                .set(CELL.UNIT, unit)
                .set(CELL.QUALIFIER, qualifier)
                .set(CELL.GRADE, grade)
                .set(CELL.CONFIDENCE, confidence)
                .set(CELL.DECIDED, false)
                .set(CELL.OBSERVATION, id)
                .set(CELL.REPORT, report)
                .set(CELL.PROVINCE, town.substring(0, 2))
                .set(CELL.CITY, town.substring(0, 4))
                .set(CELL.COUNTY, town.substring(0, 6))
                .set(CELL.FICTIONAL, town.startsWith("99"))
                .execute();
    }
}
