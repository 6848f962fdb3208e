package org.fazhi.ingest;

import java.io.IOException;
import java.util.List;
import org.fazhi.store.CellChange;
import org.fazhi.store.Store;

/** A store made anew beside the one in use, with what it would show differently. */
public final class Successor {
    private final Register register;
    private final Store draft;
    private final List<CellChange> changes;

    Successor(Register register, Store draft, List<CellChange> changes) {
        this.register = register;
        this.draft = draft;
        this.changes = changes;
    }

    /** @return the cells that would change, at most {@value Workspace#MOST_CHANGES} */
    public List<CellChange> changes() {
        return changes;
    }

    /** Puts it in the place of the store in use while readers go on. */
    public void takeOver() throws IOException {
        register.adopt(draft);
    }

    /** Throws it away. */
    public void discard() {
        draft.discard();
    }
}
