package org.fazhi.check;

import java.util.List;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Scope;

/**
 * A relation between figures of one report, and whether it holds.
 *
 * @param says the relation with its numbers, in Chinese
 * @param indicators codes of the figures compared
 * @param evidence where each of them is stated, in the order of the relation; of {@link Kind#YEAR_ON_YEAR} the last is in
 *     the report of the year before
 */
public record Check(
        Kind kind, boolean passes, String says, List<String> indicators, Scope scope, List<Evidence> evidence) {

    /** What is compared with what. */
    public enum Kind implements org.fazhi.indicator.Coded {
        /** A total and its parts. */
        SUM,
        /** A stated rate and the rate of the stated counts, at the precision written. */
        RATE,
        /** Counts one of which cannot exceed the other. */
        ORDER,
        /** A rate for which no whole number of cases exists. */
        INTEGER,
        /** Two different figures, or a zero and a count, for one indicator. */
        CONTRADICTION,
        /** What is said of last year and last year's own report. */
        YEAR_ON_YEAR
    }

    public Check {
        indicators = List.copyOf(indicators);
        evidence = List.copyOf(evidence);
    }
}
