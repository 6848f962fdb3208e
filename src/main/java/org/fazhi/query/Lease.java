package org.fazhi.query;

import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Lends a connection for one question; the file it asks stays until the answer is there. */
@FunctionalInterface
public interface Lease {
    <T extends @Nullable Object> T read(Function<DSLContext, T> question);
}
