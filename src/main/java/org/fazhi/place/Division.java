package org.fazhi.place;

import org.jspecify.annotations.Nullable;

/**
 * A province, city, county or township.
 *
 * @param code 2, 4, 6 or 9 digits
 * @param parent code of the level above that exists, null for a province
 * @param province code of the province it lies in; likewise city and county where they exist, itself included
 * @param kind 镇, 乡, 街道 … of a township, null for the other levels
 * @param until the last year of a former division, else null
 * @param successor code of the division a former one became part of, else null
 */
public record Division(
        String code,
        Level level,
        String name,
        @Nullable String parent,
        String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable String kind,
        @Nullable Integer until,
        @Nullable String successor) {

    private static final String FICTIONAL = "99";

    /** @return whether it lies in the province invented for the sample */
    public boolean fictional() {
        return code.startsWith(FICTIONAL);
    }

    public boolean former() {
        return until != null;
    }
}
