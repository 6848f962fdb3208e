package org.fazhi.bench;

import java.util.List;
import org.fazhi.check.Check;
import org.fazhi.check.Checker;
import org.fazhi.extraction.Extraction;
import org.fazhi.extraction.Extractor;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Identity;
import org.fazhi.place.Divisions;
import org.fazhi.place.IdentityReader;
import org.fazhi.report.CleanText;
import org.fazhi.report.ReportText;

/** The path of a report from its decoded text to its checked observations, as ingest goes it. */
final class ReadReport {
    private final IdentityReader identities = new IdentityReader(Divisions.standard());
    private final Extractor extractor = new Extractor(Catalogue.read());
    private final Checker checker = new Checker(Catalogue.read());

    record Told(ReportText text, Identity identity, Extraction extraction, List<Check> checks) {}

    Told read(String text) {
        return read(new ReportText("report.txt", "", "txt", "", text, CleanText.of(text)));
    }

    Told read(ReportText text) {
        Identity identity = identities.read(text);
        Extraction extraction = extractor.extract(text, identity);
        return new Told(text, identity, extraction, checker.check(extraction.observations()));
    }
}
