package org.fazhi.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ticks are told apart by their words: two of the same would draw one mark at the other's place. */
final class Distinct {
    private Distinct() {}

    static List<String> ticks(List<String> ticks) {
        Set<String> seen = new HashSet<>();
        for (String tick : ticks) {
            if (!seen.add(tick)) {
                throw new IllegalArgumentException("two ticks are called " + tick + ": add what tells them apart");
            }
        }
        return List.copyOf(ticks);
    }
}
