package org.fazhi.indicator;

import java.math.BigDecimal;

/**
 * What a report says of one of its figures as against the year before; never a figure itself.
 *
 * @param facet as of the figure it is said of, empty for a headline
 * @param unit measure word of the figures compared
 * @param value below zero for a decrease
 * @param step one in the last place written: 0.1 for 12.5%, 1000 for 1.2万
 */
public record Comparison(
        String indicator,
        Scope scope,
        String facet,
        String unit,
        Kind kind,
        BigDecimal value,
        BigDecimal step,
        Qualifier qualifier,
        Evidence evidence) {

    /** What is told. */
    public enum Kind implements Coded {
        /** Last year's figure itself. */
        LEVEL,
        /** By how much it changed, in its unit; of a rate in percentage points. */
        DIFFERENCE,
        /** By how many percent it changed. */
        PERCENT
    }
}
