package org.fazhi.api;

import java.time.Duration;

/** One address asks for more than its share; to be tried again. */
final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration after;

    TooMany(Duration after) {
        super("this address asks for more than its share: try again in a moment");
        this.after = after;
    }

    /** @return whole seconds after which to try again, at least one */
    long seconds() {
        return Math.max(1, after.toSeconds());
    }
}
