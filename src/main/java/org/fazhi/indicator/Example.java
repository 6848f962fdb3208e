package org.fazhi.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * A text that states an indicator, with every figure of it the text holds.
 *
 * @param facts every figure of the indicator in the text
 * @param unread whether the rules are known not to read it yet
 */
public record Example(String text, List<Fact> facts, boolean unread) {
    public Example {
        facts = List.copyOf(facts);
    }

    /** One expected figure; what is left out in the file takes the usual value. */
    public record Fact(
            BigDecimal value, String unit, Qualifier qualifier, Scope scope, String facet, ObservationState state) {}

    /**
     * A text that must not be taken for the indicator.
     *
     * @param unread whether the rules are known to stumble over it yet
     * @param rival code of the indicator it states instead, or a short word for what the number is
     */
    public record NearMiss(String text, String rival, boolean unread) {}
}
