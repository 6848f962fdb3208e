package org.fazhi.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fazhi.journal.Act;
import org.fazhi.journal.Archive;
import org.fazhi.journal.Decision;
import org.fazhi.journal.Entry;
import org.fazhi.journal.Journal;
import org.fazhi.store.Store;
import org.fazhi.store.StoredReports;
import org.fazhi.store.Writing;
import org.jspecify.annotations.Nullable;

/** Writes each act to the journal and then its effect to the store, one act after the other. */
public final class Register {
    private static final long UNKNOWN = -1;

    private final Journal journal;
    private final Archive archive;
    private final Store store;
    private final Effects effects;
    private final ReportActs acts;
    private final StoredReports reports;
    private final Townships townships;
    private long applied = UNKNOWN;

    Register(Journal journal, Archive archive, Store store, Effects effects, ReportActs acts, Townships townships) {
        this.journal = journal;
        this.archive = archive;
        this.store = store;
        this.effects = effects;
        this.acts = acts;
        this.reports = new StoredReports(store);
        this.townships = townships;
    }

    /**
     * Records an act; it stands in journal and store afterwards.
     *
     * @throws IllegalArgumentException when it names a report or an act that is not there
     * @throws IOException when the disk refuses it; then nothing was done
     */
    public synchronized Entry record(String by, Act act) throws IOException {
        check(act);
        Entry entry = record(by, act, null);
        if (act instanceof Act.OriginalDeleted deleted) {
            archive.delete(deleted.hash());
        }
        return entry;
    }

    /** Records the import of a report that was just read and lies in the archive. */
    synchronized Entry imported(String by, Act.Imported act, Read.Report report) throws IOException {
        return record(by, act, report);
    }

    private Entry record(String by, Act act, Read.@Nullable Report fresh) throws IOException {
        catchUp();
        Entry entry = journal.append(by, act);
        acts.take(entry);
        write(entry, effects.of(entry, fresh, reports));
        return entry;
    }

    /** @return whether people decided anything about reports or tables */
    boolean decided() {
        return acts.decided();
    }

    /** @return whether a table with these bytes was loaded and stands */
    boolean loaded(String hash) {
        return acts.loaded(hash).isPresent();
    }

    /** Brings the store up to the journal, where a process died or a disk was full between the two. */
    synchronized void catchUp() throws IOException {
        if (applied == UNKNOWN) {
            applied = store.applied();
        }
        if (applied < journal.sequence()) {
            long from = applied;
            List<Entry> missing = new ArrayList<>();
            journal.read(entry -> {
                if (entry.sequence() > from) {
                    missing.add(entry);
                }
            });
            for (Entry entry : missing) {
                write(entry, effects.of(entry, null, reports));
            }
            store.write(writing -> writing.applied(journal.sequence()));
            applied = journal.sequence();
        }
    }

    /** Puts a rebuilt store in place, with what was recorded while it was built. */
    synchronized void adopt(Store draft) throws IOException {
        store.adopt(draft);
        applied = UNKNOWN;
        catchUp();
    }

    private void write(Entry entry, Consumer<Writing> effect) {
        store.write(writing -> {
            effect.accept(writing);
            writing.applied(entry.sequence());
        });
        applied = entry.sequence();
    }

    private void check(Act act) {
        switch (act) {
            case Decision.PlaceDecided place -> {
                known(place.report());
                if (!townships.known(place.code())) {
                    throw new IllegalArgumentException("no township " + place.code());
                }
            }
            case Decision decision -> known(decision.report());
            case Act.Withdrawn withdrawn -> known(withdrawn.hash());
            case Act.OriginalDeleted deleted -> {
                if (!acts.withdrawn(deleted.hash())) {
                    throw new IllegalArgumentException(deleted.hash() + " is not withdrawn");
                }
            }
            case Act.Undone undone -> {
                if (acts.about(undone.sequence()).isEmpty()) {
                    throw new IllegalArgumentException(undone.sequence() + " is no act that can be undone");
                }
            }
            case Act.Imported _,
                    Act.RunStarted _,
                    Act.RunEnded _,
                    Act.ObservationsLoaded _,
                    Act.PopulationLoaded _,
                    Act.BriefingFrozen _,
                    Act.AccountMade _,
                    Act.AccountChanged _,
                    Act.PasswordSet _,
                    Act.AccountClosed _,
                    Act.TokenMade _,
                    Act.TokenRevoked _ -> {}
        }
    }

    private void known(String hash) {
        if (!reports.holds(hash)) {
            throw new IllegalArgumentException("no report " + hash);
        }
    }
}
