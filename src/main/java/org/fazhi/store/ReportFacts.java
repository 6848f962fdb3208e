package org.fazhi.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.check.Check;
import org.fazhi.indicator.Comparison;
import org.fazhi.indicator.Context;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Observation;
import org.fazhi.journal.Decision;
import org.jspecify.annotations.Nullable;

/**
 * All that was read in one report, with what people decided about it.
 *
 * @param sequence line of the journal that brought the report
 * @param text the source text the evidence stands in
 * @param fingerprint of the normalised text; mirrors and re-posts share it
 * @param identity as read, before any decision
 * @param periodEnd set when the report covers only part of its year
 * @param decisions in force, first to last
 * @param withdrawn then nothing of the report counts; text, identity and observations are empty
 */
public record ReportFacts(
        long sequence,
        String hash,
        String name,
        @Nullable String sourceAddress,
        String format,
        String text,
        String fingerprint,
        Instant importedAt,
        String importedBy,
        Identity identity,
        @Nullable LocalDate periodEnd,
        @Nullable LocalDate statedDate,
        List<Observation> observations,
        List<Check> checks,
        List<Comparison> comparisons,
        List<Context> contexts,
        List<Numbered> decisions,
        boolean withdrawn) {

    public ReportFacts {
        observations = List.copyOf(observations);
        checks = List.copyOf(checks);
        comparisons = List.copyOf(comparisons);
        contexts = List.copyOf(contexts);
        decisions = List.copyOf(decisions);
    }

    /** A decision with its line in the journal. */
    public record Numbered(long sequence, Decision decision) {}
}
