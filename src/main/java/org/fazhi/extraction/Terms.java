package org.fazhi.extraction;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every word any phrase, topic or guard is made of, found in a text in one pass. */
final class Terms {
    private final AhoCorasickDoubleArrayTrie<int[]> trie = new AhoCorasickDoubleArrayTrie<>();
    private final int compound;

    /** A word where it stands, with the numbers of the terms it is a wording of. */
    record Hit(int start, int end, int[] terms) {
        boolean is(int term) {
            for (int each : terms) {
                if (each == term) {
                    return true;
                }
            }
            return false;
        }

        boolean isAny(int[] others) {
            for (int other : others) {
                if (is(other)) {
                    return true;
                }
            }
            return false;
        }

        int length() {
            return end - start;
        }
    }

    /** Collects terms before the search structure is built. */
    static final class Builder {
        private final Map<String, List<String>> lists;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, List<Integer>> byWord = new TreeMap<>();

        Builder(Map<String, List<String>> lists) {
            this.lists = lists;
        }

        /** The number of a term: a literal word, or {@code {name}} for any word of a list. */
        int term(String notation) {
            Integer known = numbers.get(notation);
            if (known != null) {
                return known;
            }
            int number = numbers.size();
            numbers.put(notation, number);
            words(notation)
                    .forEach(word ->
                            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(number));
            return number;
        }

        int[] terms(List<String> notations) {
            return notations.stream().mapToInt(this::term).toArray();
        }

        private List<String> words(String notation) {
            if (!notation.startsWith("{")) {
                return List.of(notation);
            }
            List<String> words = lists.get(notation.substring(1, notation.length() - 1));
            if (words == null) {
                throw new IllegalArgumentException("no word list " + notation);
            }
            return words;
        }

        Terms build() {
            int compound = term("{复合}");
            return new Terms(byWord, compound);
        }
    }

    private Terms(Map<String, List<Integer>> byWord, int compound) {
        this.compound = compound;
        TreeMap<String, int[]> entries = new TreeMap<>();
        byWord.forEach((word, numbers) ->
                entries.put(word, numbers.stream().mapToInt(Integer::intValue).toArray()));
        trie.build(entries);
    }

    /** Tells {@code each} of every word of the text in one pass, by end. */
    void search(String text, AhoCorasickDoubleArrayTrie.IHit<int[]> each) {
        trie.parseText(text, each);
    }

    /** All words of the text, by start and then by length. */
    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        search(text, (begin, end, terms) -> hits.add(new Hit(begin, end, terms)));
        hits.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
        return outsideCompounds(hits);
    }

    /** Drops the words that are only part of a compound with a meaning of its own (调解 in 调解组织). */
    private List<Hit> outsideCompounds(List<Hit> hits) {
        List<Hit> kept = new ArrayList<>(hits.size());
        int start = -1;
        int end = -1;
        for (Hit hit : hits) {
            if (hit.start() >= start && hit.end() <= end && hit.length() < end - start && !hit.is(compound)) {
                continue;
            }
            if (hit.is(compound)) {
                start = hit.start();
                end = hit.end();
            }
            kept.add(hit);
        }
        return kept;
    }
}
