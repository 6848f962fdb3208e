package org.fazhi.indicator;

/** Which stretch of time a figure covers; only the first two are charted. */
public enum Period implements Coded {
    FULL_YEAR,
    TO_DATE,
    CUMULATIVE,
    OTHER_YEAR
}
