package org.fazhi.extraction;

import java.math.BigDecimal;
import org.fazhi.indicator.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text, with the measure word and the words that say how exact it is.
 *
 * @param start first position, any word of approximation before it included
 * @param digits first position of the number proper
 * @param end position after the measure word and any word of approximation behind it
 * @param value in base unit, null when the number cannot be one figure (see {@code trouble})
 * @param unit measure word as written, empty when none follows
 * @param spoken whether it is written in Chinese characters
 * @param trouble why it can be no figure, null when it can
 */
record Amount(
        int start,
        int digits,
        int end,
        @Nullable BigDecimal value,
        String unit,
        Qualifier qualifier,
        boolean spoken,
        @Nullable Reason trouble) {

    boolean isOne() {
        return spoken && value != null && value.compareTo(BigDecimal.ONE) == 0;
    }

    boolean isZero() {
        return value != null && value.signum() == 0;
    }
}
