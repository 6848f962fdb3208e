package org.fazhi.extraction;

import java.math.BigDecimal;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;

/**
 * A figure as read, before figures of the same indicator are weighed against each other; positions in the clean text.
 *
 * @param part label of the part it is said to be, empty when it is not said to be one
 * @param words the words before it that are its own
 * @param narrowed those and the words behind, which could tell it from a figure beside it
 * @param start first position of the evidence
 * @param end position after the evidence
 * @param sure how sure the naming is, 0 to 1
 */
record Reading(
        String indicator,
        BigDecimal value,
        String unit,
        Qualifier qualifier,
        Scope scope,
        String part,
        String words,
        String narrowed,
        ObservationState state,
        Period period,
        int start,
        int end,
        int at,
        String rule,
        double sure) {

    Reading as(String label) {
        return new Reading(
                indicator, value, unit, qualifier, scope, label, words, narrowed, state, period, start, end, at, rule,
                sure);
    }

    Reading by(String other) {
        return new Reading(
                indicator, value, unit, qualifier, scope, part, words, narrowed, state, period, start, end, at, other,
                sure);
    }
}
