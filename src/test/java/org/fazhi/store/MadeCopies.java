package org.fazhi.store;

import java.util.function.Function;
import org.fazhi.query.Lease;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A store as it would answer with the copies a nation's size brings, without leaving them behind. */
public final class MadeCopies {
    private MadeCopies() {}

    public static <T extends @Nullable Object> T ask(Lease store, Function<Lease, T> questions) {
        return store.read(jooq -> {
            jooq.execute("begin transaction");
            try {
                new Copies(jooq).make();
                return questions.apply(lease(jooq));
            } finally {
                jooq.execute("rollback");
            }
        });
    }

    private static Lease lease(DSLContext jooq) {
        return new Lease() {
            @Override
            public <T extends @Nullable Object> T read(Function<DSLContext, T> question) {
                return question.apply(jooq);
            }
        };
    }
}
