package org.fazhi.web.coverage;

import org.fazhi.indicator.CellState;
import org.fazhi.query.CoverageMatrix;

/** A state as a sign that is told apart without colour. */
record Sign(String mark, String look) {
    static Sign of(CoverageMatrix.Reported reported) {
        String mark = switch (reported) {
            case FULL_YEAR -> "●";
            case PART_OF_YEAR -> "◐";
            case IN_DOUBT -> "?";
            case NO_REPORT -> "–";
        };
        return new Sign(mark, reported.code());
    }

    static Sign of(CellState state) {
        String mark = switch (state) {
            case REPORTED -> "●";
            case REPORTED_ZERO -> "0";
            case QUALIFIED_ZERO -> "(0)";
            case JOINT -> "∪";
            case PARTS_ONLY -> "◔";
            case NOT_REPORTED -> "○";
            case NO_REPORT -> "–";
            case IN_DOUBT -> "?";
            case NOT_APPLICABLE -> "╱";
        };
        return new Sign(mark, state.code());
    }
}
