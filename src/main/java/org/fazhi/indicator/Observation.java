package org.fazhi.indicator;

import java.util.List;

/**
 * One figure of one report: what it counts, how much, for whom, and where it is stated.
 *
 * @param indicator code of the catalogue
 * @param facet empty for a headline figure, otherwise a short Chinese label of the part
 * @param rule the rule that read it
 * @param confidence how sure the reading is, 0 to 1
 * @param scopeSaid whether the report says whose figure it is (全镇, 我街道); a whole that was merely not said is less
 *     comparable
 * @param doubts what makes it less sure than figures are as a rule, the weightiest first
 */
public record Observation(
        String indicator,
        Quantity quantity,
        Scope scope,
        String facet,
        ObservationState state,
        Period period,
        Evidence evidence,
        String rule,
        double confidence,
        boolean scopeSaid,
        List<Doubt> doubts) {

    public Observation {
        doubts = List.copyOf(doubts);
    }

    /** A figure whose report does not say that it is the whole township's; the other scopes are always said. */
    public Observation(
            String indicator,
            Quantity quantity,
            Scope scope,
            String facet,
            ObservationState state,
            Period period,
            Evidence evidence,
            String rule,
            double confidence) {
        this(indicator, quantity, scope, facet, state, period, evidence, rule, confidence, scope != Scope.WHOLE);
    }

    /** A figure nothing speaks against. */
    public Observation(
            String indicator,
            Quantity quantity,
            Scope scope,
            String facet,
            ObservationState state,
            Period period,
            Evidence evidence,
            String rule,
            double confidence,
            boolean scopeSaid) {
        this(indicator, quantity, scope, facet, state, period, evidence, rule, confidence, scopeSaid, List.of());
    }

    /** @return whether this is the indicator's own figure and not one of its parts */
    public boolean headline() {
        return facet.isEmpty();
    }
}
