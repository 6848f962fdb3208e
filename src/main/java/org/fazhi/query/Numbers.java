package org.fazhi.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals without the zeros their column pads them with. */
final class Numbers {
    private Numbers() {}

    static @Nullable BigDecimal maybe(@Nullable BigDecimal value) {
        return value == null ? null : plain(value);
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
