package org.fazhi.extraction;

import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Observation;

/** What became of one number of a text. */
public sealed interface Finding {
    /** Where the number stands. */
    Evidence evidence();

    /** The number is a figure of an indicator. */
    record Found(Observation observation) implements Finding {
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
