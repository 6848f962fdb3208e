package org.fazhi.ingest;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.check.Check;
import org.fazhi.indicator.Comparison;
import org.fazhi.indicator.Context;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Observation;
import org.jspecify.annotations.Nullable;

/** What reading one file gave. */
public sealed interface Read {

    /**
     * A report with all that was found in it.
     *
     * @param format ending of the format it was read as
     * @param reader reader and version that made the text
     * @param text the source text the evidence stands in
     * @param fingerprint of the normalised text
     */
    record Report(
            String format,
            String reader,
            String text,
            String fingerprint,
            Identity identity,
            @Nullable LocalDate periodEnd,
            @Nullable LocalDate statedDate,
            List<Observation> observations,
            List<Check> checks,
            List<Comparison> comparisons,
            List<Context> contexts)
            implements Read {

        /** @return whether the text is the decoded file itself and need not be kept beside it */
        boolean plain() {
            return format.equals("txt") || format.equals("md");
        }
    }

    /**
     * A file that is no readable report.
     *
     * @param reason key of a message
     * @param detail what was seen, may be empty
     */
    record Refused(String reason, String detail) implements Read {}
}
