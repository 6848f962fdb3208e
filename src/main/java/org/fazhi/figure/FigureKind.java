package org.fazhi.figure;

import org.fazhi.indicator.Coded;

/** The figures there are, spelled as in addresses. */
public enum FigureKind implements Coded {
    TREND,
    RANKING,
    CHANGE,
    DISTRIBUTION,
    PROFILE,
    COVERAGE,
    COMPOSITION
}
