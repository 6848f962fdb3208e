package org.fazhi.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The measure words, from data/lexicon/units.yaml. */
final class Units {
    private final Words all;
    private final Set<String> counted;

    Units(List<String> counted, List<String> other) {
        this.counted = new HashSet<>(counted);
        Set<String> words = new HashSet<>(counted);
        words.addAll(other);
        this.all = new Words(words);
    }

    /** The measure word that begins at {@code position}, the longest there is; empty when there is none. */
    String at(String text, int position) {
        return all.at(text, position, text.length());
    }

    /** @return whether a figure can be counted in {@code unit} */
    boolean isCounted(String unit) {
        return counted.contains(unit);
    }
}
