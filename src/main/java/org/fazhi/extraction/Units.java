package org.fazhi.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The measure words, from data/lexicon/units.yaml. */
final class Units {
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Set<String> counted;

    Units(List<String> counted, List<String> other) {
        this.counted = new HashSet<>(counted);
        java.util.stream.Stream.concat(counted.stream(), other.stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(unit -> byFirst.computeIfAbsent(unit.charAt(0), c -> new java.util.ArrayList<>())
                        .add(unit));
    }

    /** The measure word that begins at {@code position}, the longest there is. */
    Optional<String> at(String text, int position) {
        if (position >= text.length()) {
            return Optional.empty();
        }
        for (String unit : byFirst.getOrDefault(text.charAt(position), List.of())) {
            if (text.startsWith(unit, position)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** @return whether a figure can be counted in {@code unit} */
    boolean isCounted(String unit) {
        return counted.contains(unit);
    }
}
