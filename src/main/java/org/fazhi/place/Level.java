package org.fazhi.place;

import org.fazhi.indicator.Coded;

/** The four levels of divisions; the length of a code tells which one it is of. */
public enum Level implements Coded {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP;

    static Level ofCode(String code) {
        return switch (code.length()) {
            case 2 -> PROVINCE;
            case 4 -> CITY;
            case 6 -> COUNTY;
            case 9 -> TOWNSHIP;
            default ->
                throw new IllegalArgumentException("%s is no division code of 2, 4, 6 or 9 digits".formatted(code));
        };
    }
}
