package org.fazhi.extraction;

import java.util.Map;
import org.fazhi.indicator.Doubt;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Observation;

/** What became of one number of a text. */
public sealed interface Finding {
    /** Where the number stands. */
    Evidence evidence();

    /**
     * The number is a figure of an indicator.
     *
     * @param clues how much of each doubt about it there is
     */
    record Found(Observation observation, Map<Doubt, Double> clues) implements Finding {
        @Override
        public Evidence evidence() {
            return observation.evidence();
        }
    }

    /**
     * The number is none.
     *
     * @param detail the word or indicator that decided, empty when the reason says all
     */
    record Rejected(Evidence evidence, Reason reason, String detail) implements Finding {}
}
