package org.fazhi.query;

/**
 * A division with what is needed to name it.
 *
 * @param kind 镇, 乡, 街道 … of a township, else empty
 * @param inside the name of the county, or city where there is none, that tells it from others of its name; empty for
 *     a province
 */
public record PlaceName(String code, String name, String kind, String inside) {}
