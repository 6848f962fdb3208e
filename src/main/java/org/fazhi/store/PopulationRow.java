package org.fazhi.store;

import org.fazhi.indicator.People;

/** How many people a township had in a year. */
public record PopulationRow(int line, String township, int year, long people, People kind) {}
