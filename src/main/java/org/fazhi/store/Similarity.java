package org.fazhi.store;

import java.util.HashSet;
import java.util.Set;

/** Whether two texts are versions of one: the share of stretches of five letters or digits they have in common. */
final class Similarity {
    private static final int STRETCH = 5;
    private static final double HIGH = 0.6;

    private Similarity() {}

    /** @return whether the Jaccard index of the two sets of stretches is at least {@value #HIGH} */
    static boolean high(String one, String other) {
        Set<String> ones = stretches(one);
        Set<String> others = stretches(other);
        long shared = ones.stream().filter(others::contains).count();
        return !ones.isEmpty() && shared >= HIGH * (ones.size() + others.size() - shared);
    }

    private static Set<String> stretches(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        Set<String> stretches = new HashSet<>();
        for (int from = 0; from + STRETCH <= letters.length(); from++) {
            stretches.add(letters.substring(from, from + STRETCH));
        }
        return stretches;
    }
}
