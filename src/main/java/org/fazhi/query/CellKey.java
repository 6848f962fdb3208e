package org.fazhi.query;

import java.util.List;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Scope;

/** Names one place of a chart for good, whether or not anything is stated there: what a click on a mark carries. */
public record CellKey(String township, int year, String indicator, Scope scope) {

    /** @return the spelling in marks and addresses, such as 440781103.2020.disputes_settled.whole */
    public String code() {
        return "%s.%d.%s.%s".formatted(township, year, indicator, scope.code());
    }

    /** @throws Refused when {@code code} is no such spelling */
    public static CellKey of(String code) {
        String[] parts = code.split("\\.", -1);
        try {
            if (parts.length == 4) {
                return new CellKey(parts[0], Integer.parseInt(parts[1]), parts[2], Coded.of(Scope.class, parts[3]));
            }
        } catch (IllegalArgumentException unknown) {
            throw refused(code);
        }
        throw refused(code);
    }

    private static Refused refused(String code) {
        return new Refused("cell", code, List.of("township.year.indicator.scope"));
    }
}
