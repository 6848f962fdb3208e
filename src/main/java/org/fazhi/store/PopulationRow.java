package org.fazhi.store;

import org.fazhi.indicator.Coded;

/** How many people a township had in a year. */
public record PopulationRow(int line, String township, int year, long people, Kind kind) {

    /** Whom a population counts. */
    public enum Kind implements Coded {
        RESIDENT,
        REGISTERED
    }
}
