package org.fazhi.query;

import java.util.List;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Scope;

/**
 * Names a figure taken over the townships of a place, such as a county's median: what a click on its mark carries.
 *
 * @param place code of the division; empty for everything
 */
public record PlaceKey(String place, int year, String indicator, Scope scope) {

    /** @return the spelling in marks and addresses, such as @440781.2020.disputes_settled.whole */
    public String code() {
        return "@%s.%d.%s.%s".formatted(place, year, indicator, scope.code());
    }

    /** @throws Refused when {@code code} is no such spelling */
    public static PlaceKey of(String code) {
        String[] parts = code.split("\\.", -1);
        try {
            if (parts.length == 4 && code.startsWith("@")) {
                return new PlaceKey(
                        parts[0].substring(1), Integer.parseInt(parts[1]), parts[2], Coded.of(Scope.class, parts[3]));
            }
        } catch (IllegalArgumentException unknown) {
            throw refused(code);
        }
        throw refused(code);
    }

    private static Refused refused(String code) {
        return new Refused("place", code, List.of("@division.year.indicator.scope"));
    }
}
