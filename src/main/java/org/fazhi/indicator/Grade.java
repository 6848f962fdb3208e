package org.fazhi.indicator;

/**
 * How far a cell can be compared with others: A same definition, exact, full year and year stated; B approximate, or
 * scope or year inferred; C other scope or joint figure, own trend only; D failed check, shown but neither ranked nor
 * summed.
 */
public enum Grade {
    A,
    B,
    C,
    D;

    /** @return whether a cell of this grade may be ranked and summed */
    public boolean comparable() {
        return this == A || this == B;
    }
}
