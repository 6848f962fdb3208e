package org.fazhi.query;

import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Grade;
import org.fazhi.indicator.Scope;

/** Why a township is not ranked. */
public enum Incomparable implements Coded {
    OTHER_SCOPE,
    OTHER_UNIT,
    JOINT,
    PART_OF_YEAR,
    FAILED_CHECK,
    NO_POPULATION,
    PARTS_ONLY,
    IN_DOUBT,
    NOT_REPORTED,
    NO_REPORT,
    TOO_FEW;

    /** @param cell one that is not comparable as {@code wanted} */
    static Incomparable why(KnownCell cell, Scope wanted) {
        if (cell.state() == CellState.IN_DOUBT) {
            return IN_DOUBT;
        }
        if (cell.state() == CellState.PARTS_ONLY) {
            return PARTS_ONLY;
        }
        if (cell.state() == CellState.JOINT) {
            return JOINT;
        }
        if (cell.scope() != wanted) {
            return OTHER_SCOPE;
        }
        if (!cell.usual()) {
            return OTHER_UNIT;
        }
        if (cell.withoutPopulation()) {
            return NO_POPULATION;
        }
        return cell.grade() == Grade.D ? FAILED_CHECK : PART_OF_YEAR;
    }
}
