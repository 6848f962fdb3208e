package org.fazhi.chart;

import org.fazhi.indicator.Coded;

/** The colours a chart is drawn in. */
public enum Look implements Coded {
    LIGHT,
    DARK,
    PRINT
}
