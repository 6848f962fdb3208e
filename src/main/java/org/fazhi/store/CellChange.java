package org.fazhi.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell that two stores show differently; state and value are null where a store has no such cell.
 *
 * @param before state in the store in use, {@code after} in the one that would follow it
 */
public record CellChange(
        String township,
        int year,
        String indicator,
        String scope,
        String unitClass,
        @Nullable String before,
        @Nullable BigDecimal valueBefore,
        @Nullable String after,
        @Nullable BigDecimal valueAfter) {}
