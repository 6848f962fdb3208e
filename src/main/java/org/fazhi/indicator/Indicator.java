package org.fazhi.indicator;

import java.util.List;

/**
 * One of the figures looked for, as the catalogue defines it.
 *
 * @param tier 1 for the eighteen read first, up to 3
 * @param units measure words it is counted in, the usual one first
 * @param leading whether it leads its theme's panel
 */
public record Indicator(
        String code,
        Theme theme,
        int tier,
        String zh,
        String en,
        List<String> units,
        Kind kind,
        boolean summable,
        Judgement judged,
        boolean leading,
        String definition,
        String notThis,
        String definitionZh,
        String notThisZh) {

    public Indicator {
        units = List.copyOf(units);
    }

    /** @return whether it says something to divide it by how many people live there */
    public boolean perPeople() {
        return kind == Kind.COUNT && summable;
    }
}
