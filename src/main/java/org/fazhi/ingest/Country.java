package org.fazhi.ingest;

import java.util.Collection;
import org.fazhi.place.Divisions;
import org.fazhi.store.Division;

/** The divisions of the country as the store keeps them. */
final class Country {
    private Country() {}

    static Collection<Division> divisions(Divisions divisions) {
        return divisions.all().stream().map(Country::division).toList();
    }

    private static Division division(org.fazhi.place.Division division) {
        return new Division(
                division.code(),
                division.level().code(),
                division.name(),
                division.parent(),
                division.province(),
                division.city(),
                division.county(),
                division.kind(),
                division.until(),
                division.successor());
    }
}
