package org.fazhi.cli;

/** Who sits at the terminal, as the journal will name them. */
final class User {
    private User() {}

    static String name() {
        return System.getProperty("user.name", "terminal");
    }
}
