package org.fazhi.store;

/** Numbers of rows that come out the same at every rebuild: the journal line they come from, then their place in it. */
final class Ids {
    private static final int PLACES = 20;

    private Ids() {}

    static long of(long sequence, int ordinal) {
        if (ordinal < 0 || ordinal >= 1 << PLACES) {
            throw new IllegalArgumentException(ordinal + " rows from one line of the journal");
        }
        return (sequence << PLACES) + ordinal;
    }
}
