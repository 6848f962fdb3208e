package org.fazhi.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.fazhi.indicator.Messages;
import org.fazhi.journal.HomeRefused;
import org.fazhi.journal.Running;

/** Puts what stopped a command into the user's words. */
final class Failure {
    private Failure() {}

    static String words(Throwable failure, Messages words) {
        Throwable root = root(failure);
        return switch (root) {
            case HomeRefused refused
            when refused.holder().isPresent() -> held(refused.holder().orElseThrow(), words);
            case NoSuchFileException missing -> words.say("cli.no_such_file", missing.getFile());
            case AccessDeniedException denied -> words.say("cli.access_denied", denied.getFile());
            default -> words.say("cli.failed", root.getMessage() == null ? root.toString() : root.getMessage());
        };
    }

    private static String held(Running holder, Messages words) {
        return holder.address() == null
                ? words.say("cli.home_held", holder.process())
                : words.say("cli.home_held_by_dashboard", holder.process(), holder.address());
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && !(root instanceof HomeRefused)) {
            root = root.getCause();
        }
        return root;
    }
}
