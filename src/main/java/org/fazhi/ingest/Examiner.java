package org.fazhi.ingest;

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

    public Examiner(Catalogue catalogue) {
        this.identities = new IdentityReader(Divisions.standard());
        this.extractor = new Extractor(catalogue);
    }

    public Examined examine(ReportText text) {
        Identity identity = identities.read(text);
        return new Examined(text, identity, extractor.extract(text, identity));
    }
}
