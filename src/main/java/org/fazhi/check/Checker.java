package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Observation;

/** Runs every check over the figures of one report; nothing is ever repaired. */
public final class Checker {
    /** Figures are compared each with each, so that ever more of them would take time without end. */
    private static final int MOST = 500;

    private final Catalogue catalogue;

    public Checker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The checks that the figures of one report allow, passed and failed; more than any report has go in portions. */
    public List<Check> check(List<Observation> observations) {
        List<Check> checks = new ArrayList<>();
        for (int from = 0; from < observations.size(); from += MOST) {
            checks.addAll(portion(observations.subList(from, Math.min(observations.size(), from + MOST))));
        }
        return checks;
    }

    private List<Check> portion(List<Observation> observations) {
        Figures figures = new Figures(catalogue, observations);
        List<Check> checks = new ArrayList<>();
        checks.addAll(Sums.in(figures));
        checks.addAll(Rates.in(figures));
        checks.addAll(Orders.in(figures));
        checks.addAll(Contradictions.in(figures));
        return checks;
    }
}
