package org.fazhi.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.indicator.Observation;
import org.fazhi.journal.Act;
import org.fazhi.journal.Archive;
import org.fazhi.journal.Damage;
import org.fazhi.journal.Decision;
import org.fazhi.journal.Entry;
import org.fazhi.journal.Home;
import org.fazhi.journal.Journal;

/** Checks every line of the journal, every original and every evidence; changes nothing and needs no store. */
public final class Verify {
    private final Home home;
    private final Archive archive;
    private final Steps steps;
    private final List<Damage> damages = new ArrayList<>();
    private final Map<String, String> archived = new LinkedHashMap<>();
    private final Map<String, List<Decision.Spot>> spots = new LinkedHashMap<>();
    private final List<String> documents = new ArrayList<>();
    private final Set<String> deleted = new HashSet<>();
    private int acts;
    private int evidences;

    Verify(Home home, Steps steps) {
        this.home = home;
        this.archive = new Archive(home.archive());
        this.steps = steps;
    }

    public Verification run() throws IOException {
        damages.addAll(Journal.read(home.journal(), this::take));
        archived.keySet().removeAll(deleted);
        for (Map.Entry<String, String> original : archived.entrySet()) {
            damages.addAll(archive.examine(original.getKey()));
            Optional<byte[]> bytes = archive.read(original.getKey());
            if (bytes.isPresent() && steps.read(original.getValue(), bytes.get()) instanceof Read.Report report) {
                examine(original.getKey(), report);
            }
        }
        for (String document : documents) {
            damages.addAll(archive.examine(document));
        }
        return new Verification(acts, archived.size() + documents.size(), evidences, damages);
    }

    private void take(Entry entry) {
        acts++;
        switch (entry.act()) {
            case Act.Imported imported -> archived.put(imported.hash(), imported.name());
            case Act.ObservationsLoaded loaded -> archived.put(loaded.hash(), loaded.name());
            case Act.PopulationLoaded loaded -> archived.put(loaded.hash(), loaded.name());
            case Act.BriefingFrozen frozen -> documents.add(frozen.hash());
            case Act.OriginalDeleted gone -> deleted.add(gone.hash());
            case Decision.Confirmed confirmed -> spot(confirmed.report(), confirmed.spot());
            case Decision.FigureSet set -> spot(set.report(), set.spot());
            case Decision.Rejected rejected -> spot(rejected.report(), rejected.spot());
            case Decision.YearDecided _,
                    Decision.PlaceDecided _,
                    Decision.Preferred _,
                    Act.RunStarted _,
                    Act.RunEnded _,
                    Act.Withdrawn _,
                    Act.Undone _,
                    Act.AccountMade _,
                    Act.AccountChanged _,
                    Act.PasswordSet _,
                    Act.AccountClosed _,
                    Act.TokenMade _,
                    Act.TokenRevoked _ -> {}
        }
    }

    private void spot(String report, Decision.Spot spot) {
        spots.computeIfAbsent(report, none -> new ArrayList<>()).add(spot);
    }

    private void examine(String hash, Read.Report report) throws IOException {
        if (!report.plain()) {
            Optional<String> kept = archive.readText(hash, report.reader());
            if (kept.isPresent() && !kept.get().equals(report.text())) {
                damages.add(new Damage(hash, Damage.Kind.TEXT_CHANGED));
            }
        }
        for (Observation observation : report.observations()) {
            stands(hash, observation.evidence().standsIn(report.text()), observation.indicator());
        }
        for (Decision.Spot spot : spots.getOrDefault(hash, List.of())) {
            stands(hash, report.text().contains(spot.quote()), spot.indicator());
        }
    }

    private void stands(String hash, boolean found, String indicator) {
        evidences++;
        if (!found) {
            damages.add(new Damage(hash + " " + indicator, Damage.Kind.EVIDENCE_NOT_IN_TEXT));
        }
    }
}
