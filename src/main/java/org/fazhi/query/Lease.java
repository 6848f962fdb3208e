package org.fazhi.query;

import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Lends a connection for one question; the file it asks stays until the answer is there. */
@FunctionalInterface
public interface Lease {
    <T extends @Nullable Object> T read(Function<DSLContext, T> question);

    /**
     * As {@link #read}; one that remembers answers may give the answer to an equal question of before, as long as the store
     * holds the same.
     *
     * @param asked what the answer depends on beside the store
     */
    default <T> T answer(Asked asked, Function<DSLContext, T> question) {
        return read(question);
    }
}
