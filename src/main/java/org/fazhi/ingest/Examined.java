package org.fazhi.ingest;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.check.Check;
import org.fazhi.extraction.Extraction;
import org.fazhi.indicator.Identity;
import org.fazhi.report.ReportText;
import org.jspecify.annotations.Nullable;

/**
 * A text with everything that was found in it, stored nowhere yet.
 *
 * @param periodEnd set when the report covers only part of its year
 * @param statedDate the date it gives of itself
 */
public record Examined(
        ReportText text,
        Identity identity,
        @Nullable LocalDate periodEnd,
        @Nullable LocalDate statedDate,
        Extraction extraction,
        List<Check> checks) {
    public Examined {
        checks = List.copyOf(checks);
    }
}
