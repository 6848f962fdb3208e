package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of words of which the longest that begins at a place of a text is found. */
final class Words {
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    Words(Collection<String> words) {
        words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(word -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word));
    }

    /** Any word of lists of the lexicon that patterns can name. */
    static Words named(String... lists) {
        List<String> all = new ArrayList<>();
        for (String list : lists) {
            all.addAll(Lexicon.named(list));
        }
        return new Words(all);
    }

    /** The word between {@code position} and {@code to} that begins there, empty when there is none. */
    String at(String text, int position, int to) {
        if (position < to) {
            for (String word : byFirst.getOrDefault(text.charAt(position), List.of())) {
                if (position + word.length() <= to && text.startsWith(word, position)) {
                    return word;
                }
            }
        }
        return "";
    }

    boolean isAt(String text, int position) {
        return !at(text, position, text.length()).isEmpty();
    }
}
