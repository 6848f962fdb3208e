package org.fazhi.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.indicator.Catalogue;
import org.fazhi.journal.Archive;
import org.fazhi.journal.Backup;
import org.fazhi.journal.Claim;
import org.fazhi.journal.Damage;
import org.fazhi.journal.Home;
import org.fazhi.journal.HomeRefused;
import org.fazhi.journal.Journal;
import org.fazhi.place.Divisions;
import org.fazhi.store.CellChanges;
import org.fazhi.store.Division;
import org.fazhi.store.Freshness;
import org.fazhi.store.Store;
import org.fazhi.store.StoredReports;
import org.fazhi.store.Writing;
import org.jspecify.annotations.Nullable;

/** An installation opened for writing: its archive, journal and store, and what may be done to them. */
public final class Workspace implements AutoCloseable {
    static final int MOST_CHANGES = 10_000;

    private final Home home;
    private final Claim claim;
    private final Steps steps;
    private final Collection<Division> divisions;
    private final Catalogue catalogue;
    private final Archive archive;
    private final Journal journal;
    private final Store store;
    private final Effects effects;
    private final Register register;
    private final Ingest ingest;
    private final TableLoad tables;

    private Workspace(
            Home home, Claim claim, Steps steps, Collection<Division> divisions, Catalogue catalogue, Clock clock)
            throws IOException {
        this.home = home;
        this.claim = claim;
        this.steps = steps;
        this.divisions = divisions;
        this.catalogue = catalogue;
        this.archive = new Archive(home.archive());
        this.journal = Journal.open(home.journal(), clock);
        this.store = Store.open(home.store(), steps.version());
        ReportActs acts = new ReportActs();
        journal.read(acts::take);
        Townships townships = new Townships(divisions);
        TableParser parser = new TableParser(townships, catalogue);
        this.effects = new Effects(new Facts(archive, steps), acts, catalogue, archive, parser);
        this.register = new Register(journal, archive, store, effects, acts, townships);
        StoredReports reports = new StoredReports(store);
        this.ingest = new Ingest(archive, register, reports, steps, Limits.USUAL, clock);
        this.tables = new TableLoad(archive, register, parser, Limits.USUAL, clock);
    }

    /** A store of other rules is replaced at once only where nobody decided anything; else it waits to be taken over. */
    private void start() throws IOException {
        boolean nothingDecided = !register.decided();
        switch (store.freshness()) {
            case CURRENT -> register.catchUp();
            case UNUSABLE -> rebuild(done -> {});
            case OTHER_RULES -> {
                if (nothingDecided) {
                    rebuild(done -> {});
                } else {
                    register.catchUp();
                }
            }
        }
    }

    /**
     * Opens a home to read and write it; a store that cannot be used is made anew first.
     *
     * @throws HomeRefused when another process has it or its folder cannot be written
     */
    public static Workspace open(Path folder) {
        Catalogue catalogue = Catalogue.read();
        Divisions divisions = Divisions.standard();
        return open(
                folder,
                new ReadingSteps(catalogue, divisions),
                Country.divisions(divisions),
                catalogue,
                Clock.systemUTC());
    }

    /** Opens the store of a home to read it while no process writes it; nothing when there is none that can be read. */
    public static Optional<Store> openStore(Path folder) throws IOException {
        return Store.openReadOnly(new Home(folder).store(), ReadingSteps.current());
    }

    /** Checks a home without opening its store, also while another process writes it. */
    public static Verification verify(Path folder) throws IOException {
        return new Verify(new Home(folder), new ReadingSteps(Catalogue.read(), Divisions.standard())).run();
    }

    /**
     * Opens a home with chosen steps.
     *
     * @throws HomeRefused when another process has it or its folder cannot be written
     */
    static Workspace open(Path folder, Steps steps, Collection<Division> divisions, Catalogue catalogue, Clock clock) {
        Home home = new Home(folder);
        Claim claim = Claim.take(home);
        Workspace workspace;
        try {
            workspace = new Workspace(home, claim, steps, divisions, catalogue, clock);
        } catch (IOException e) {
            claim.close();
            throw new UncheckedIOException(e);
        }
        try {
            workspace.start();
            return workspace;
        } catch (IOException e) {
            workspace.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    public Home home() {
        return home;
    }

    public Archive archive() {
        return archive;
    }

    public Store store() {
        return store;
    }

    public Register register() {
        return register;
    }

    public Ingest ingest() {
        return ingest;
    }

    /** @return what loads tables of already extracted observations and of populations */
    public TableLoad tables() {
        return tables;
    }

    /** @return whether nobody ever did anything here */
    public boolean untouched() {
        return journal.sequence() == 0;
    }

    /** @return what was found wrong with the journal when it was opened */
    public List<Damage> damages() {
        return journal.damages();
    }

    /** Says where this process answers, for commands on the same machine. */
    public void announce(@Nullable String address, @Nullable String secret) throws IOException {
        claim.announce(address, secret);
    }

    /** @return whether the store in use was read by other rules than this program's */
    public boolean outdated() {
        return store.freshness() == Freshness.OTHER_RULES;
    }

    /**
     * Makes the store anew from archive and journal and swaps it in while readers go on.
     *
     * @param progress told how many acts are done
     */
    public void rebuild(Consumer<Integer> progress) throws IOException {
        new Successor(register, draft(progress), List.of()).takeOver();
    }

    /** Makes the store anew beside the one in use, to look at what would change before it takes over. */
    public Successor prepare(Consumer<Integer> progress) throws IOException {
        Store draft = draft(progress);
        return new Successor(register, draft, CellChanges.between(store, draft, MOST_CHANGES));
    }

    private Store draft(Consumer<Integer> progress) throws IOException {
        Store draft = store.draft(steps.version());
        try {
            draft.write(writing -> {
                writing.divisions(divisions);
                writing.indicators(catalogue);
            });
            new Rebuild(journal, effects, progress).fill(draft, journal.sequence());
            draft.write(Writing::order);
            return draft;
        } catch (IOException | RuntimeException e) {
            draft.discard();
            throw e;
        }
    }

    /** Writes archive and journal into one file. */
    public void backup(Path file) throws IOException {
        new Backup(home).write(file);
    }

    /** Checks every line of the journal, every original and every evidence. */
    public Verification verify() throws IOException {
        return new Verify(home, steps).run();
    }

    @Override
    public void close() {
        store.close();
        journal.close();
        claim.close();
    }
}
