package org.fazhi.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.indicator.Messages;
import org.fazhi.journal.HomeRefused;
import org.fazhi.journal.Running;

/** Puts what stopped a command into the user's words. */
final class Failure {
    private Failure() {}

    static String words(Throwable failure, Messages words) {
        Throwable root = root(failure);
        return switch (root) {
            case HomeRefused refused -> refused(refused, words);
            case NoSuchFileException missing -> words.say("cli.no_such_file", missing.getFile());
            case AccessDeniedException denied -> words.say("cli.access_denied", denied.getFile());
            default -> disk(root, words).orElseGet(() -> words.say("cli.failed", said(root)));
        };
    }

    private static String refused(HomeRefused refused, Messages words) {
        Throwable cause = refused.getCause();
        if (cause != null) {
            return words.say("cli.home_not_writable", refused.folder(), why(root(cause), words));
        }
        return refused.holder()
                .map(holder -> held(holder, words))
                .orElseGet(() -> words.say("cli.home_held_by_somebody", refused.folder()));
    }

    private static String held(Running holder, Messages words) {
        return holder.address() == null
                ? words.say("cli.home_held", holder.process())
                : words.say("cli.home_held_by_dashboard", holder.process(), holder.address());
    }

    /** The system's own reason in the user's language where it is one of the usual ones. */
    private static String why(Throwable cause, Messages words) {
        return cause instanceof AccessDeniedException denied
                ? words.say("cli.access_denied", denied.getFile())
                : disk(cause, words).orElseGet(() -> said(cause));
    }

    /** Java and DuckDB pass on what Linux says in English of a disk that takes no more. */
    private static Optional<String> disk(Throwable cause, Messages words) {
        String said = said(cause);
        String where = cause instanceof FileSystemException file ? Objects.toString(file.getFile(), "") : "";
        return Stream.of("No space left on device", "Read-only file system")
                .filter(said::contains)
                .findFirst()
                .map(reason -> words.say(
                        reason.startsWith("No") ? "cli.disk_full" : "cli.disk_read_only",
                        where.isEmpty() ? "" : " (%s)".formatted(where)));
    }

    private static String said(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && !(root instanceof HomeRefused)) {
            root = root.getCause();
        }
        return root;
    }
}
