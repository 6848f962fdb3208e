package org.fazhi.ingest;

import org.fazhi.check.Checker;
import org.fazhi.extraction.Extraction;
import org.fazhi.extraction.Extractor;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Identity;
import org.fazhi.place.Divisions;
import org.fazhi.place.IdentityReader;
import org.fazhi.report.ReportText;

/** Takes a text through all steps of reading; safe for use by several threads. */
public final class Examiner {
    private final IdentityReader identities;
    private final Extractor extractor;
    private final Checker checker;

    public Examiner(Catalogue catalogue) {
        this(catalogue, Divisions.standard());
    }

    Examiner(Catalogue catalogue, Divisions divisions) {
        this.identities = new IdentityReader(divisions);
        this.extractor = new Extractor(catalogue);
        this.checker = new Checker(catalogue);
    }

    public Examined examine(ReportText text) {
        Identity identity = identities.read(text);
        Extraction extraction = extractor.extract(text, identity);
        return new Examined(
                text,
                identity,
                identity.knownYear()
                        .flatMap(year -> IdentityReader.periodEnd(text, year))
                        .orElse(null),
                IdentityReader.statedDate(text).orElse(null),
                extraction,
                checker.check(extraction.observations()));
    }
}
