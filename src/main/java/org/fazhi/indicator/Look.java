package org.fazhi.indicator;

/** The colours a chart is drawn in. */
public enum Look implements Coded {
    LIGHT,
    DARK,
    PRINT
}
