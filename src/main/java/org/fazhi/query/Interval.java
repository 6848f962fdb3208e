package org.fazhi.query;

/** The numbers a statement leaves possible: 4200余 is 4200 to 4300. */
public record Interval(double low, double high) {
    /** @return whether every number of this is above every number of {@code other} */
    public boolean above(Interval other) {
        return low > other.high;
    }

    /** @return 1 when surely above {@code other}, -1 when surely below, 0 when that cannot be told */
    int against(Interval other) {
        return above(other) ? 1 : other.above(this) ? -1 : 0;
    }
}
