package org.fazhi.indicator;

/** How the reporting year is known. */
public enum YearBasis implements Coded {
    STATED,
    INFERRED,
    UNKNOWN
}
