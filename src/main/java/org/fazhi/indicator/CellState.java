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
    NOT_APPLICABLE;

    /** @return whether a number is stated */
    public boolean hasValue() {
        return this == REPORTED || this == REPORTED_ZERO || this == QUALIFIED_ZERO || this == JOINT;
    }
}
