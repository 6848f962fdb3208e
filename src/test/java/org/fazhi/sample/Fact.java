package org.fazhi.sample;

import java.math.BigDecimal;

/**
 * One figure a sample report states, with the stretch of its text that states it.
 *
 * @param value in base unit: counts plain, rates in percent, money in yuan
 * @param unit the measure word as written, empty for a zero without one
 * @param facet empty for the headline figure
 */
record Fact(
        String indicator,
        BigDecimal value,
        String unit,
        String qualifier,
        String scope,
        String facet,
        String state,
        int start,
        int end) {

    Fact moved(int newStart, int newEnd) {
        return new Fact(indicator, value, unit, qualifier, scope, facet, state, newStart, newEnd);
    }
}
