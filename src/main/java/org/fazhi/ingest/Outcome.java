package org.fazhi.ingest;

import java.util.List;
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

    /** A table whose rows all stand in the store now. */
    record Loaded(String name, String hash, int rows) implements Outcome {}

    /** A table of which nothing was loaded because of some rows. */
    record BadTable(String name, List<BadRow> rows) implements Outcome {
        public BadTable {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row that cannot be taken.
     *
     * @param line where it stands in the file, from 1
     * @param reason key of a message
     * @param detail what the message is about, may be empty
     */
    record BadRow(int line, String reason, String detail) {}
}
