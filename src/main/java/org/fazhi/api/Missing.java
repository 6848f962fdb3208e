package org.fazhi.api;

/** There is nothing at an address that could have something. */
final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    Missing(String says) {
        super(says);
    }
}
