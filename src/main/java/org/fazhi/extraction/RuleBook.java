package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/** Everything the readers look for, made once from the catalogue's wordings and the word lists. */
final class RuleBook {
    private final Map<Integer, List<Phrase>> byHead = new HashMap<>();
    private final Map<String, Naming> namings = new LinkedHashMap<>();
    private final Map<Integer, String> topics = new HashMap<>();
    private final Map<String, Integer> topicTerms = new HashMap<>();
    /** Words of numbers that are no parts of the figure before them, whatever its indicator. */
    private final List<String> noPart = Lexicon.list("parts.yaml", "no_part");

    private final Units units;
    private final Terms terms;

    /**
     * How an indicator is named.
     *
     * @param units measure words it is counted in
     * @param never terms that show another thing is counted, on either side of the number
     * @param neverBeside the ones that show it only nearer to the number than the phrase's own words, written with N (办结N)
     * @param alone terms before which a phrase of one word does not suffice
     * @param elsewhere terms after which a phrase that only its topic explains speaks of another thing
     * @param zero terms that name it in a statement that there was none
     * @param parts the indicators a part of its figures may be a figure of, null when of any
     * @param noPart words of numbers beside its figures that are no parts of them
     */
    record Naming(
            Indicator indicator,
            Set<String> units,
            int[] never,
            int[] neverBeside,
            int[] alone,
            int[] elsewhere,
            int[] zero,
            int[] notZero,
            @Nullable Set<String> parts,
            List<String> noPart,
            Set<Role> roles) {

        boolean is(Role role) {
            return roles.contains(role);
        }
    }

    RuleBook(Catalogue catalogue) {
        units = new Units(Lexicon.list("units.yaml", "counted"), Lexicon.list("units.yaml", "other"));
        Map<String, List<String>> lists = Lexicon.lists("words.yaml");
        Map<String, List<String>> topicLists = Lexicon.lists("topics.yaml");
        Map<String, List<String>> all = new HashMap<>(lists);
        topicLists.forEach((name, words) -> all.put("@" + name, words));
        Terms.Builder builder = new Terms.Builder(all);
        for (String topic : topicLists.keySet()) {
            int term = builder.term("{@" + topic + "}");
            topics.put(term, topic);
            topicTerms.put(topic, term);
        }
        catalogue.entries().forEach(entry -> add(entry, builder));
        terms = builder.build();
    }

    private void add(Catalogue.Entry entry, Terms.Builder builder) {
        Indicator indicator = entry.indicator();
        Map<String, List<String>> wording = entry.wording();
        Set<String> counted = new HashSet<>(wording.getOrDefault("units", indicator.units()));
        namings.put(
                indicator.code(),
                new Naming(
                        indicator,
                        counted,
                        terms(
                                wording.getOrDefault("never", List.of()).stream()
                                        .filter(word -> !word.endsWith("N"))
                                        .toList(),
                                builder),
                        terms(
                                wording.getOrDefault("never", List.of()).stream()
                                        .filter(word -> word.endsWith("N"))
                                        .map(word -> word.substring(0, word.length() - 1))
                                        .toList(),
                                builder),
                        terms(wording.get("not_alone_after"), builder),
                        terms(wording.get("other_topic"), builder),
                        terms(wording.get("zero"), builder),
                        terms(wording.get("not_zero"), builder),
                        wording.containsKey("parts") ? Set.copyOf(wording.get("parts")) : null,
                        wording.getOrDefault("no_part", noPart),
                        wording.getOrDefault("roles", List.of()).stream()
                                .map(Role::of)
                                .collect(java.util.stream.Collectors.toSet())));
        for (String notation : wording.getOrDefault("stated", List.of())) {
            put(Phrase.parse(indicator.code(), notation, new int[0], builder));
        }
        for (String notation : wording.getOrDefault("within", List.of())) {
            String[] halves = notation.split("[::]", 2);
            int[] within = java.util.Arrays.stream(halves[0].split("[、 ]+"))
                    .mapToInt(topic -> topic(topic.strip()))
                    .toArray();
            put(Phrase.parse(indicator.code(), halves[1].strip(), within, builder));
        }
    }

    private int topic(String name) {
        Integer term = topicTerms.get(name);
        if (term == null) {
            throw new IllegalArgumentException("no topic " + name);
        }
        return term;
    }

    private static int[] terms(@Nullable List<String> notations, Terms.Builder builder) {
        return notations == null
                ? new int[0]
                : notations.stream().mapToInt(builder::term).toArray();
    }

    private void put(Phrase phrase) {
        byHead.computeIfAbsent(phrase.head(), head -> new ArrayList<>()).add(phrase);
    }

    List<Phrase> headedBy(int term) {
        return byHead.getOrDefault(term, List.of());
    }

    Naming naming(String indicator) {
        Naming naming = namings.get(indicator);
        if (naming == null) {
            throw new IllegalArgumentException("no indicator " + indicator);
        }
        return naming;
    }

    Iterable<Naming> namings() {
        return namings.values();
    }

    boolean isTopic(int term) {
        return topics.containsKey(term);
    }

    Units units() {
        return units;
    }

    Terms terms() {
        return terms;
    }
}
