package org.fazhi.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.PlaceBasis;
import org.fazhi.indicator.YearBasis;
import org.fazhi.journal.Archive;
import org.fazhi.store.ReportFacts;
import org.fazhi.store.StoredReports.Import;

/** Makes the facts of an imported report from its original and from what people decided about it. */
final class Facts {
    private static final Identity NOBODY =
            new Identity(null, PlaceBasis.UNKNOWN, 0, List.of(), null, YearBasis.UNKNOWN, List.of());

    private final Archive archive;
    private final Steps steps;

    Facts(Archive archive, Steps steps) {
        this.archive = archive;
        this.steps = steps;
    }

    /** Reads an archived report anew. */
    ReportFacts of(Import imported, ReportActs acts) throws IOException {
        if (acts.withdrawn(imported.hash())) {
            return facts(imported, nothing(), acts);
        }
        Optional<byte[]> original = archive.readSound(imported.hash());
        Read read = original.isPresent() ? steps.read(imported.name(), original.get()) : new Read.Refused("", "");
        return switch (read) {
            case Read.Report report -> of(imported, report, acts);
            case Read.Refused _ -> facts(imported, nothing(), acts);
        };
    }

    /** Takes what was just read, and keeps its text in the archive where the original is none. */
    ReportFacts of(Import imported, Read.Report report, ReportActs acts) throws IOException {
        if (!report.plain() && !archive.holdsText(imported.hash(), report.reader())) {
            archive.keepText(imported.hash(), report.reader(), report.text());
        }
        return facts(imported, report, acts);
    }

    private static ReportFacts facts(Import imported, Read.Report report, ReportActs acts) {
        return new ReportFacts(
                imported.sequence(),
                imported.hash(),
                imported.name(),
                imported.sourceAddress(),
                report.format(),
                report.text(),
                report.fingerprint(),
                imported.at(),
                imported.by(),
                report.identity(),
                report.periodEnd(),
                report.statedDate(),
                report.observations(),
                report.checks(),
                report.comparisons(),
                report.contexts(),
                acts.decisions(imported.hash()),
                acts.withdrawn(imported.hash()));
    }

    /** A report that is withdrawn, or whose original is lost: it stays known by its hash alone. */
    private static Read.Report nothing() {
        return new Read.Report("", "", "", "", NOBODY, null, null, List.of(), List.of(), List.of(), List.of());
    }
}
