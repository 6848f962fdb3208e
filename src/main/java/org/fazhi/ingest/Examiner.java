package org.fazhi.ingest;

import java.util.List;
import org.fazhi.extraction.Extractor;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.PlaceBasis;
import org.fazhi.indicator.YearBasis;
import org.fazhi.report.ReportText;

/** Takes a text through all steps of reading; safe for use by several threads. */
public final class Examiner {
    private final Extractor extractor;

    public Examiner(Catalogue catalogue) {
        this.extractor = new Extractor(catalogue);
    }

    public Examined examine(ReportText text) {
        Identity identity = new Identity(null, PlaceBasis.UNKNOWN, 0, List.of(), null, YearBasis.UNKNOWN, List.of());
        return new Examined(text, identity, extractor.extract(text, identity));
    }
}
