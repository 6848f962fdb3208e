package org.fazhi.indicator;

import java.util.Arrays;
import java.util.Optional;

/** Whom a population counts: everybody who lives there (常住), or everybody who is registered there (户籍). */
public enum People implements Coded {
    RESIDENT("/万人（常住人口）"),
    REGISTERED("/万人（户籍人口）");

    private final String behind;

    People(String behind) {
        this.behind = behind;
    }

    /** @return the measure word of what is counted per 10 000 of these people */
    public String per(String unit) {
        return unit + behind;
    }

    /** @return what a measure word is per 10 000 of; nothing for one of plain counts */
    public static Optional<People> in(String unit) {
        return Arrays.stream(values())
                .filter(people -> unit.endsWith(people.behind))
                .findFirst();
    }

    /** @return the measure word of what is counted */
    public String counted(String unit) {
        return unit.substring(0, unit.length() - behind.length());
    }
}
