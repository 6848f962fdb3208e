package org.fazhi.store;

import java.math.BigDecimal;

/** Whether two statements of one figure can both be true: 300余 and 312 can, 300余 and 1023 cannot. */
final class Agreement {
    /** 余, 多 and 超 round down to a number one would rather not pass by half. */
    private static final BigDecimal ROUNDING_DOWN = new BigDecimal("1.5");

    private static final BigDecimal ROUNDING_UP = new BigDecimal("0.8");
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    private Agreement() {}

    static boolean between(Stated one, Stated other) {
        if (one.value().compareTo(other.value()) == 0) {
            return true;
        }
        return lowest(one).compareTo(highest(other)) <= 0 && lowest(other).compareTo(highest(one)) <= 0;
    }

    private static BigDecimal lowest(Stated stated) {
        return switch (stated.qualifier()) {
            case EXACT, AT_LEAST -> stated.value();
            case AT_MOST -> stated.value().multiply(ROUNDING_UP);
            case ABOUT -> stated.value().multiply(BigDecimal.ONE.subtract(ABOUT));
        };
    }

    private static BigDecimal highest(Stated stated) {
        return switch (stated.qualifier()) {
            case EXACT, AT_MOST -> stated.value();
            case AT_LEAST -> stated.value().multiply(ROUNDING_DOWN);
            case ABOUT -> stated.value().multiply(BigDecimal.ONE.add(ABOUT));
        };
    }
}
