package org.fazhi.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Remembers the answers given last until the store changes: many readers ask the same of the same store. */
public final class Remembering implements Lease {
    private static final int MOST = 256;

    private final Lease lease;
    private final LongSupplier changes;
    private final Map<Asked, Object> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long change = -1;

    /** @param changes how often the store has changed; another number forgets everything */
    public Remembering(Lease lease, LongSupplier changes) {
        this.lease = lease;
        this.changes = changes;
    }

    @Override
    public <T extends @Nullable Object> T read(Function<DSLContext, T> question) {
        return lease.read(question);
    }

    @Override
    @SuppressWarnings("unchecked") // what is kept under a question is what was answered to it
    public <T> T answer(Asked asked, Function<DSLContext, T> question) {
        long now = changes.getAsLong();
        synchronized (answers) {
            if (now != change) {
                answers.clear();
                change = now;
            }
            Object known = answers.get(asked);
            if (known != null) {
                return (T) known;
            }
        }
        T answer = lease.read(question);
        synchronized (answers) {
            if (now == change) {
                answers.put(asked, answer);
                if (answers.size() > MOST) {
                    answers.remove(answers.keySet().iterator().next());
                }
            }
        }
        return answer;
    }
}
