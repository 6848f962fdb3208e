package org.fazhi.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A township and what it belongs to.
 *
 * @param code nine digits of the national division code
 * @param county null where the level does not exist (东莞, 中山, 儋州, 嘉峪关)
 */
public record Place(String code, String township, @Nullable String county, String city, String province) {}
