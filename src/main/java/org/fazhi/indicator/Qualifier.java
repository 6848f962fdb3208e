package org.fazhi.indicator;

/** How exactly a report states a number. */
public enum Qualifier implements Coded {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT
}
