package org.fazhi.indicator;

/** What is known of one township, year, indicator, scope and unit class. */
public enum CellState implements Coded {
    REPORTED,
    REPORTED_ZERO,
    QUALIFIED_ZERO,
    JOINT,
    PARTS_ONLY,
    NOT_REPORTED,
    NO_REPORT,
    IN_DOUBT,
    NOT_APPLICABLE
}
