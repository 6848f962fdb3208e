package org.fazhi.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.fazhi.journal.Entry;
import org.fazhi.journal.Journal;
import org.fazhi.store.Store;
import org.fazhi.store.Writing;

/** Makes a store from archive and journal alone. */
final class Rebuild {
    private static final int THREADS = 2;
    private static final int AT_ONCE = 200;

    private final Journal journal;
    private final Effects effects;
    private final Consumer<Integer> progress;

    /** @param progress told how many acts are done */
    Rebuild(Journal journal, Effects effects, Consumer<Integer> progress) {
        this.journal = journal;
        this.effects = effects;
        this.progress = progress;
    }

    /** Fills an empty store with everything up to and with the act numbered {@code last}. */
    void fill(Store draft, long last) throws IOException {
        try (ExecutorService readers = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Consumer<Writing>>> batch = new ArrayList<>();
            Batches batches = new Batches(draft, batch);
            journal.read(entry -> {
                if (entry.sequence() <= last) {
                    batch.add(readers.submit(() -> effects.anew(entry)));
                    batches.flushWhenFull(entry);
                }
            });
            batches.flush(last);
        }
    }

    private final class Batches {
        private final Store draft;
        private final List<Future<Consumer<Writing>>> batch;
        private int done;

        Batches(Store draft, List<Future<Consumer<Writing>>> batch) {
            this.draft = draft;
            this.batch = batch;
        }

        void flushWhenFull(Entry entry) {
            if (batch.size() == AT_ONCE) {
                flush(entry.sequence());
            }
        }

        void flush(long sequence) {
            draft.write(writing -> {
                batch.forEach(effect -> ready(effect).accept(writing));
                writing.applied(sequence);
            });
            done += batch.size();
            batch.clear();
            progress.accept(done);
        }
    }

    private static Consumer<Writing> ready(Future<Consumer<Writing>> effect) {
        try {
            return effect.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an act could not be applied again", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
