package org.fazhi.indicator;

import java.math.BigDecimal;

/**
 * A number as a report states it.
 *
 * @param value exact, in base unit: counts plain (5.3万 is 53000), rates in percent, money in yuan
 * @param unit the measure word as written, in simplified characters; empty for a zero without one
 * @param qualifier how exactly the number is stated
 */
public record Quantity(BigDecimal value, String unit, Qualifier qualifier) {
    public Quantity {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }
}
