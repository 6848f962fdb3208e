package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * What has been read of a sentence so far.
 *
 * @param amounts all numbers of the sentence
 * @param parents the figures later numbers may be parts of
 * @param unnamed the numbers nobody could name
 */
record SoFar(Sentence sentence, List<Amount> amounts, List<Parent> parents, List<Spot> unnamed) {
    private static final int MOST_PARENTS = 200;

    static SoFar nothing(Sentence sentence, List<Amount> amounts) {
        return new SoFar(sentence, amounts, new ArrayList<>(), new ArrayList<>());
    }

    /** A sentence that goes on with the figures of the one before. */
    static SoFar goingOn(Sentence sentence, List<Amount> amounts, List<Parent> earlier) {
        SoFar soFar = nothing(sentence, amounts);
        soFar.parents.addAll(
                earlier.subList(0, Math.min(earlier.size(), MOST_PARENTS)).reversed());
        return soFar;
    }
}
