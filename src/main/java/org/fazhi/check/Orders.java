package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.check.Check.Kind;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.Scope;

/** Counts one of which cannot exceed the other: settled and accepted, lost and lawsuits, closed and logged. */
final class Orders {
    private static final List<List<String>> PAIRS = List.of(
            List.of("disputes_settled", "disputes_accepted"),
            List.of("disputes_accepted", "disputes_screened"),
            List.of("litigation_lost", "litigation_cases"),
            List.of("head_in_court", "litigation_cases"),
            List.of("grid_events_closed", "grid_events_logged"),
            List.of("normative_docs_repealed", "normative_docs_cleaned"));

    private Orders() {}

    static List<Check> in(Figures figures) {
        List<Check> checks = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            for (List<String> pair : PAIRS) {
                Optional<Observation> less = figures.headline(pair.getFirst(), scope);
                Optional<Observation> more = figures.headline(pair.getLast(), scope);
                if (less.isPresent() && more.isPresent()) {
                    checks.add(check(figures, less.get(), more.get()));
                }
            }
        }
        return checks;
    }

    private static Check check(Figures figures, Observation less, Observation more) {
        boolean passes = less.quantity().value().compareTo(more.quantity().value()) <= 0;
        return new Check(
                Kind.ORDER,
                passes,
                figures.told(less) + (passes ? " ≤ " : " > ") + figures.told(more),
                List.of(less.indicator(), more.indicator()),
                less.scope(),
                List.of(less.evidence(), more.evidence()));
    }
}
