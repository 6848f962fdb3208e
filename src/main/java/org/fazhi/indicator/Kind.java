package org.fazhi.indicator;

/** What an indicator counts: events of the year, a stock at year end, a share in percent, an amount in yuan or a ratio. */
public enum Kind implements Coded {
    COUNT,
    STOCK,
    RATE,
    MONEY,
    RATIO
}
