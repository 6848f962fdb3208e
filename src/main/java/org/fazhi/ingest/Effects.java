package org.fazhi.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.indicator.Catalogue;
import org.fazhi.journal.Act;
import org.fazhi.journal.Archive;
import org.fazhi.journal.Decision;
import org.fazhi.journal.Entry;
import org.fazhi.store.ActOnReport;
import org.fazhi.store.ReportFacts;
import org.fazhi.store.StoredReports;
import org.fazhi.store.StoredReports.Import;
import org.fazhi.store.Writing;
import org.jspecify.annotations.Nullable;

/** What each act changes in a store: read first, which may take long, then written in one go. */
final class Effects {
    private static final Consumer<Writing> NOTHING = writing -> {};

    private final Facts facts;
    private final ReportActs acts;
    private final Catalogue catalogue;
    private final Archive archive;
    private final TableParser tables;

    Effects(Facts facts, ReportActs acts, Catalogue catalogue, Archive archive, TableParser tables) {
        this.facts = facts;
        this.acts = acts;
        this.catalogue = catalogue;
        this.archive = archive;
        this.tables = tables;
    }

    /** The effect on a store that holds everything before this act. */
    Consumer<Writing> of(Entry entry, Read.@Nullable Report fresh, StoredReports reports) throws IOException {
        return switch (entry.act()) {
            case Act.Imported imported -> imported(entry, imported, fresh);
            case Act.RunStarted run -> writing -> writing.runStarted(run.run(), entry.at(), entry.by());
            case Act.RunEnded run -> writing -> writing.runEnded(run, entry.at());
            case Decision decision -> again(decision.report(), reports);
            case Act.Withdrawn withdrawn -> again(withdrawn.hash(), reports);
            case Act.OriginalDeleted deleted -> again(deleted.hash(), reports);
            case Act.Undone undone -> {
                Optional<String> about = acts.about(undone.sequence());
                yield about.isPresent() ? again(about.get(), reports).andThen(table(about.get())) : NOTHING;
            }
            case Act.ObservationsLoaded loaded -> table(loaded.hash());
            case Act.PopulationLoaded loaded -> table(loaded.hash());
            case Act.BriefingFrozen frozen -> writing -> writing.briefing(frozen, entry.at(), entry.by());
            case Act.AccountMade _,
                    Act.AccountChanged _,
                    Act.PasswordSet _,
                    Act.AccountClosed _,
                    Act.TokenMade _,
                    Act.TokenRevoked _ -> NOTHING;
        };
    }

    /** The effect on a new store when all acts are known beforehand: each report comes in as it ended up. */
    Consumer<Writing> anew(Entry entry) throws IOException {
        return switch (entry.act()) {
            case Act.Imported imported -> imported(entry, imported, null);
            case Act.RunStarted run -> writing -> writing.runStarted(run.run(), entry.at(), entry.by());
            case Act.RunEnded run -> writing -> writing.runEnded(run, entry.at());
            case Act.ObservationsLoaded loaded -> table(loaded.hash());
            case Act.PopulationLoaded loaded -> table(loaded.hash());
            case Act.BriefingFrozen frozen -> writing -> writing.briefing(frozen, entry.at(), entry.by());
            case Decision _,
                    Act.Withdrawn _,
                    Act.OriginalDeleted _,
                    Act.Undone _,
                    Act.AccountMade _,
                    Act.AccountChanged _,
                    Act.PasswordSet _,
                    Act.AccountClosed _,
                    Act.TokenMade _,
                    Act.TokenRevoked _ -> NOTHING;
        };
    }

    private Consumer<Writing> imported(Entry entry, Act.Imported act, Read.@Nullable Report fresh) throws IOException {
        Import imported =
                new Import(entry.sequence(), entry.at(), entry.by(), act.hash(), act.name(), act.sourceAddress());
        ReportFacts known = fresh == null ? facts.of(imported, acts) : facts.of(imported, fresh, acts);
        return writing -> {
            write(writing, known);
            writing.stored(act.run(), act.name(), act.hash());
        };
    }

    private Consumer<Writing> again(String hash, StoredReports reports) throws IOException {
        Optional<Import> imported = reports.find(hash);
        if (imported.isEmpty()) {
            return NOTHING;
        }
        ReportFacts known = facts.of(imported.get(), acts);
        return writing -> write(writing, known);
    }

    /** Puts a loaded table as it stands after all acts about it; nothing when the hash is no table's. */
    private Consumer<Writing> table(String hash) throws IOException {
        List<ActOnReport> history = acts.history(hash);
        List<Entry> loads = history.stream()
                .map(ActOnReport::entry)
                .filter(entry ->
                        entry.act() instanceof Act.ObservationsLoaded || entry.act() instanceof Act.PopulationLoaded)
                .toList();
        if (loads.isEmpty()) {
            return NOTHING;
        }
        Optional<Entry> standing = acts.loaded(hash);
        Optional<byte[]> bytes = archive.readSound(hash);
        LoadedTable table = standing.isPresent() && bytes.isPresent()
                ? tables.parse(bytes.get())
                : new LoadedTable.Observations(List.of());
        return writing -> {
            loads.forEach(load -> writing.removeTable(load.sequence()));
            writing.acts(hash, history);
            standing.ifPresent(entry -> put(writing, entry, table));
        };
    }

    private void put(Writing writing, Entry entry, LoadedTable table) {
        switch (table) {
            case LoadedTable.Observations observations ->
                writing.observations(entry, name(entry.act()), observations.rows(), catalogue);
            case LoadedTable.Population population -> writing.population(entry, name(entry.act()), population.rows());
            case LoadedTable.Bad _, LoadedTable.None _ -> {}
        }
    }

    private static String name(Act act) {
        return act instanceof Act.ObservationsLoaded loaded
                ? loaded.name()
                : act instanceof Act.PopulationLoaded loaded ? loaded.name() : "";
    }

    private void write(Writing writing, ReportFacts known) {
        writing.report(known, catalogue);
        writing.acts(known.hash(), acts.history(known.hash()));
    }
}
