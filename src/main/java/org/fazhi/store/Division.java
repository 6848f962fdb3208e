package org.fazhi.store;

import org.jspecify.annotations.Nullable;

/**
 * A province, city, county or township as the store keeps it.
 *
 * @param parent code of the level above that exists
 * @param province code of the province it lies in; likewise city and county where they exist
 * @param kind 镇, 乡, 街道 … of a township
 * @param until last year of a former division
 * @param successor code of what a former division became
 */
public record Division(
        String code,
        String level,
        String name,
        @Nullable String parent,
        String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable String kind,
        @Nullable Integer until,
        @Nullable String successor) {

    /** The codes of divisions that do not exist begin with this. */
    private static final String INVENTED = "99";

    boolean fictional() {
        return invented(code);
    }

    static boolean invented(@Nullable String code) {
        return code != null && code.startsWith(INVENTED);
    }
}
