package org.fazhi.sample;

/**
 * A township of the fictional province.
 *
 * @param first first year it exists
 * @param last last year it exists
 */
record Town(String code, String name, String county, String city, int first, int last) {

    boolean existsIn(int year) {
        return first <= year && year <= last;
    }

    boolean street() {
        return name.endsWith("街道");
    }

    /** @return 镇, 乡 or 街道 */
    String kind() {
        return street() ? "街道" : name.substring(name.length() - 1);
    }

    String government() {
        return street() ? "办事处" : "人民政府";
    }

    String countyCode() {
        return code.substring(0, 6);
    }
}
