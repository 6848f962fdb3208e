package org.fazhi.query;

/**
 * How much is known of an indicator in one year.
 *
 * @param townships townships of the division, with or without a report
 * @param reports townships with a report
 * @param stated townships whose report states the indicator in whatever way
 * @param comparable townships that state it so that it can be compared
 * @param confirmed comparable ones decided by a person or read with high confidence
 */
public record Count(int townships, int reports, int stated, int comparable, int confirmed) {
    public static final Count NONE = new Count(0, 0, 0, 0, 0);

    /** Readings at least this sure count as confirmed without a person. */
    public static final double SURE = 0.9;

    /** Fewer are neither ranked nor summed up in a range. */
    public static final int LEAST = 5;

    public boolean enough() {
        return comparable >= LEAST;
    }
}
