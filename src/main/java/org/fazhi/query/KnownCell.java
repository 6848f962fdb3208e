package org.fazhi.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Grade;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of one township, year, indicator, scope and unit class.
 *
 * @param value null for parts only and in doubt and, per 10 000 people, where their number is not known
 * @param usual whether it is counted in the indicator's usual unit
 * @param comparable whether it may be ranked, summed and counted into medians of its scope
 * @param low the least the true number can be, given the qualifier; null without a value
 * @param high the most it can be
 * @param observation the observation shown
 * @param report hash of its report; null when it came from a table
 * @param periodEnd set when the report covers only part of the year
 */
public record KnownCell(
        String township,
        int year,
        String indicator,
        Scope scope,
        CellState state,
        @Nullable BigDecimal value,
        String unit,
        Qualifier qualifier,
        Grade grade,
        double confidence,
        boolean decided,
        boolean usual,
        boolean comparable,
        @Nullable Double low,
        @Nullable Double high,
        long observation,
        @Nullable String report,
        @Nullable LocalDate periodEnd) {

    /** @return whether there is a value that could not be divided, as nobody says how many people there are */
    public boolean withoutPopulation() {
        return value == null && state.hasValue();
    }

    public CellKey key() {
        return new CellKey(township, year, indicator, scope);
    }

    /** Where the true number lies; nothing without a value. */
    public Optional<Interval> interval() {
        return low == null || high == null ? Optional.empty() : Optional.of(new Interval(low, high));
    }

    /** @return whether this may stand beside others when {@code wanted} is looked at; else it is drawn hollow */
    public boolean comparableAs(Scope wanted) {
        return comparable && scope == wanted;
    }
}
