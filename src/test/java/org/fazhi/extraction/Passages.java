package org.fazhi.extraction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.PlaceBasis;
import org.fazhi.indicator.YearBasis;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;

/** Reads a passage that says neither township nor year. */
final class Passages {
    private static final Extractor EXTRACTOR = new Extractor(Catalogue.read());
    private static final Identity NOWHERE =
            new Identity(null, PlaceBasis.UNKNOWN, 0, List.of(), null, YearBasis.UNKNOWN, List.of());

    private Passages() {}

    static List<Observation> read(String text) {
        return extraction(text).observations();
    }

    static Extraction extraction(String text) {
        return EXTRACTOR.extract(text(text), NOWHERE);
    }

    static ReportText text(String text) {
        return (ReportText) new ReportReader().read("passage.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
