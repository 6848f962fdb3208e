package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.indicator.Catalogue;

/** Everything the readers look for, made once from the catalogue's wordings and the word lists. */
final class RuleBook {
    private final Map<Integer, List<Phrase>> byHead = new HashMap<>();
    private final Map<String, Naming> namings = new LinkedHashMap<>();
    private final Map<String, Integer> topics = new HashMap<>();
    private final Units units;
    private final Terms terms;

    RuleBook(Catalogue catalogue) {
        units = new Units(Lexicon.list("units.yaml", "counted"), Lexicon.list("units.yaml", "other"));
        Map<String, List<String>> topicLists = Lexicon.lists("topics.yaml");
        Map<String, List<String>> all = new HashMap<>(Lexicon.lists("words.yaml"));
        topicLists.forEach((name, words) -> all.put("@" + name, words));
        Terms.Builder builder = new Terms.Builder(all);
        for (String topic : topicLists.keySet()) {
            topics.put(topic, builder.term("{@" + topic + "}"));
        }
        catalogue.entries().forEach(entry -> add(entry, builder));
        terms = builder.build();
    }

    private void add(Catalogue.Entry entry, Terms.Builder builder) {
        String code = entry.indicator().code();
        Map<String, List<String>> wording = entry.wording();
        namings.put(code, Naming.of(entry, builder));
        for (String notation : wording.getOrDefault("stated", List.of())) {
            put(Phrase.parse(code, notation, new int[0], builder));
        }
        for (String notation : wording.getOrDefault("within", List.of())) {
            String[] halves = notation.split("[::]", 2);
            int[] within = Arrays.stream(halves[0].split("[、 ]+"))
                    .mapToInt(topic -> topic(topic.strip()))
                    .toArray();
            put(Phrase.parse(code, halves[1].strip(), within, builder));
        }
    }

    private int topic(String name) {
        Integer term = topics.get(name);
        if (term == null) {
            throw new IllegalArgumentException("no topic " + name);
        }
        return term;
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

    /** The indicators of a role, in the order of the catalogue. */
    List<Naming> namings(Role role) {
        return namings.values().stream().filter(naming -> naming.is(role)).toList();
    }

    Units units() {
        return units;
    }

    Terms terms() {
        return terms;
    }
}
