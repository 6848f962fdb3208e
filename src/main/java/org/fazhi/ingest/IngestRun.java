package org.fazhi.ingest;

import java.util.List;

/**
 * One run over some files and what became of each.
 *
 * @param id its name in journal and store
 */
public record IngestRun(String id, List<Outcome> outcomes) {
    public IngestRun {
        outcomes = List.copyOf(outcomes);
    }

    public int stored() {
        return count(Outcome.Stored.class);
    }

    public int unchanged() {
        return count(Outcome.Unchanged.class);
    }

    public List<Outcome.Failed> failed() {
        return of(Outcome.Failed.class);
    }

    public List<Outcome.Left> left() {
        return of(Outcome.Left.class);
    }

    private int count(Class<? extends Outcome> kind) {
        return of(kind).size();
    }

    private <O extends Outcome> List<O> of(Class<O> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
