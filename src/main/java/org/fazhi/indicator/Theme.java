package org.fazhi.indicator;

/** The five subjects the indicators are grouped by; each has one file in data/indicators. */
public enum Theme implements Coded {
    DISPUTES,
    ENFORCEMENT,
    DISCLOSURES,
    TRAINING,
    DECISIONS
}
