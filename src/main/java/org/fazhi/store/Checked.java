package org.fazhi.store;

import java.util.List;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Scope;

/**
 * The outcome of one check over a report.
 *
 * @param indicators codes of what it was about
 * @param says what was compared with what, in words
 */
public record Checked(
        String kind, boolean passes, String says, List<String> indicators, Scope scope, List<Evidence> evidence) {
    public Checked {
        indicators = List.copyOf(indicators);
        evidence = List.copyOf(evidence);
    }
}
