package org.fazhi.indicator;

/** What kind of statement a report makes. */
public enum ObservationState implements Coded {
    REPORTED,
    REPORTED_ZERO,
    QUALIFIED_ZERO,
    JOINT
}
