package org.fazhi.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.journal.Act;
import org.fazhi.journal.Decision;
import org.fazhi.journal.Entry;
import org.fazhi.store.ActOnReport;
import org.fazhi.store.ReportFacts;

/** What people did about each report or loaded table, and which of it is in force. */
final class ReportActs {
    private final Map<String, List<Entry>> acts = new HashMap<>();
    private final Map<Long, String> about = new HashMap<>();

    /** @return the report or table the act is about, nothing for acts about neither */
    synchronized Optional<String> take(Entry entry) {
        Optional<String> hash = hash(entry.act());
        hash.ifPresent(found -> {
            acts.computeIfAbsent(found, none -> new ArrayList<>()).add(entry);
            about.put(entry.sequence(), found);
        });
        return hash;
    }

    /** @return the report or table an act was about */
    synchronized Optional<String> about(long sequence) {
        return Optional.ofNullable(about.get(sequence));
    }

    synchronized boolean decided() {
        return acts.values().stream().flatMap(List::stream).anyMatch(entry -> entry.act() instanceof Decision);
    }

    synchronized List<ActOnReport> history(String hash) {
        List<Entry> all = acts.getOrDefault(hash, List.of());
        Set<Long> undone = new HashSet<>();
        for (Entry entry : all.reversed()) {
            if (entry.act() instanceof Act.Undone undo && !undone.contains(entry.sequence())) {
                undone.add(undo.sequence());
            }
        }
        return all.stream()
                .map(entry -> new ActOnReport(entry, !undone.contains(entry.sequence())))
                .toList();
    }

    synchronized List<ReportFacts.Numbered> decisions(String hash) {
        return history(hash).stream()
                .filter(ActOnReport::inForce)
                .map(ActOnReport::entry)
                .filter(entry -> entry.act() instanceof Decision)
                .map(entry -> new ReportFacts.Numbered(entry.sequence(), (Decision) entry.act()))
                .toList();
    }

    synchronized boolean withdrawn(String hash) {
        return history(hash).stream()
                .anyMatch(act -> act.inForce()
                        && (act.entry().act() instanceof Act.Withdrawn
                                || act.entry().act() instanceof Act.OriginalDeleted));
    }

    /** @return the act that brought in a loaded table, when it is in force */
    synchronized Optional<Entry> loaded(String hash) {
        return history(hash).stream()
                .filter(ActOnReport::inForce)
                .map(ActOnReport::entry)
                .filter(entry ->
                        entry.act() instanceof Act.ObservationsLoaded || entry.act() instanceof Act.PopulationLoaded)
                .findFirst();
    }

    private Optional<String> hash(Act act) {
        return switch (act) {
            case Decision decision -> Optional.of(decision.report());
            case Act.Withdrawn withdrawn -> Optional.of(withdrawn.hash());
            case Act.OriginalDeleted deleted -> Optional.of(deleted.hash());
            case Act.ObservationsLoaded loaded -> Optional.of(loaded.hash());
            case Act.PopulationLoaded loaded -> Optional.of(loaded.hash());
            case Act.Undone undone -> Optional.ofNullable(about.get(undone.sequence()));
            case Act.Imported _,
                    Act.RunStarted _,
                    Act.RunEnded _,
                    Act.BriefingFrozen _,
                    Act.AccountMade _,
                    Act.AccountChanged _,
                    Act.PasswordSet _,
                    Act.AccountClosed _,
                    Act.TokenMade _,
                    Act.TokenRevoked _ -> Optional.empty();
        };
    }
}
