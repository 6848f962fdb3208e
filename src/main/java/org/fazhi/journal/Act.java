package org.fazhi.journal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something a person did, as the journal keeps it for good; the names of kinds and fields are a file format. */
public sealed interface Act
        permits Decision,
                Act.Imported,
                Act.RunStarted,
                Act.RunEnded,
                Act.Withdrawn,
                Act.OriginalDeleted,
                Act.ObservationsLoaded,
                Act.PopulationLoaded,
                Act.BriefingFrozen,
                Act.AccountMade,
                Act.AccountChanged,
                Act.PasswordSet,
                Act.AccountClosed,
                Act.TokenMade,
                Act.TokenRevoked,
                Act.Undone {

    /** @return the name in the journal: the record's own in snake case */
    default String kind() {
        return kind(getClass());
    }

    static String kind(Class<?> act) {
        return act.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /**
     * A report came in.
     *
     * @param hash SHA-256 of the original, its name in the archive
     * @param run the ingest run it came with
     */
    record Imported(String hash, String name, @Nullable String sourceAddress, String format, String run)
            implements Act {}

    /** An ingest run began over some paths. */
    record RunStarted(String run, List<String> paths) implements Act {
        public RunStarted {
            paths = List.copyOf(paths);
        }
    }

    /** An ingest run came to its end; what was stored has its own lines. */
    record RunEnded(String run, int stored, int unchanged, List<Failure> failures) implements Act {
        public RunEnded {
            failures = List.copyOf(failures);
        }

        /**
         * A file of the run that was not stored.
         *
         * @param reason key of a message
         * @param detail what the message is about, may be empty
         */
        public record Failure(String name, String reason, String detail) {}
    }

    /** A mistaken report disappears everywhere; hash and reason stay. */
    record Withdrawn(String hash, String reason) implements Act {}

    /** The original of a withdrawn report was deleted from the archive. */
    record OriginalDeleted(String hash, String reason) implements Act {}

    /** A table of already extracted observations came in; it lies in the archive like an original. */
    record ObservationsLoaded(String hash, String name) implements Act {}

    /** A table of populations came in; it lies in the archive like an original. */
    record PopulationLoaded(String hash, String name) implements Act {}

    /**
     * Figures were collected and frozen with their numbers; the document lies in the archive like an original.
     *
     * @param id what its address ends with
     * @param hash of the document in the archive
     */
    record BriefingFrozen(String id, String title, String hash) implements Act {}

    /** An account came to be; {@code password} is a hash, never the password. */
    record AccountMade(
            String user,
            String password,
            String role,
            @Nullable String division) implements Act {}

    /** An account got another role or jurisdiction. */
    record AccountChanged(
            String user, String role, @Nullable String division) implements Act {}

    /** An account got another password, given as its hash. */
    record PasswordSet(String user, String password) implements Act {}

    record AccountClosed(String user) implements Act {}

    /** A token for another program; {@code token} is its hash. */
    record TokenMade(String user, String token, String label) implements Act {}

    record TokenRevoked(String token) implements Act {}

    /** An earlier act counts no more. */
    record Undone(long sequence) implements Act {}
}
