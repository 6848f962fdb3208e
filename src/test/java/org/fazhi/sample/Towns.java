package org.fazhi.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fazhi.indicator.Place;
import org.fazhi.place.Division;
import org.fazhi.place.Divisions;

/** The townships of the fictional province, as the table of divisions has them. */
final class Towns {
    static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2025;

    private Towns() {}

    static List<Town> all() {
        Divisions divisions = Divisions.standard();
        List<Division> townships = divisions.all().stream()
                .filter(division -> division.fictional() && division.code().length() == 9)
                .sorted(Comparator.comparing(Division::code))
                .toList();
        return townships.stream()
                .map(division -> town(division, townships, divisions))
                .toList();
    }

    private static Town town(Division division, List<Division> townships, Divisions divisions) {
        Place place = divisions.place(division.code()).orElseThrow();
        int first = townships.stream()
                .filter(former -> division.code().equals(former.successor()) && former.until() != null)
                .mapToInt(former -> Objects.requireNonNull(former.until()) + 1)
                .max()
                .orElse(FIRST_YEAR);
        int last = Objects.requireNonNullElse(division.until(), LAST_YEAR);
        String county = Objects.requireNonNull(place.county());
        return new Town(division.code(), place.township(), county, place.city(), first, last);
    }
}
