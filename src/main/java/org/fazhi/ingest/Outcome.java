package org.fazhi.ingest;

import org.jspecify.annotations.Nullable;

/** What became of one file of an ingest run. */
public sealed interface Outcome {
    String name();

    /** @param sameAs the report this one only repeats, when it does */
    record Stored(String name, String hash, @Nullable String sameAs) implements Outcome {}

    record Unchanged(String name, String hash) implements Outcome {}

    /**
     * A file that was not stored.
     *
     * @param reason key of a message
     * @param detail what the message is about, may be empty
     */
    record Failed(String name, String reason, String detail) implements Outcome {}

    /** A file of already extracted observations, which are loaded only on request. */
    record Left(String name) implements Outcome {}
}
