package org.fazhi.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Word lists read from data/lexicon. */
final class Lexicon {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    /** The lists a pattern can name, each name in one of the files only. */
    private static final Map<String, List<String>> NAMED = named("cues.yaml", "actors.yaml", "tables.yaml");

    private Lexicon() {}

    /** A regular expression in which {@code {list}} stands for any word of that list. */
    static Pattern pattern(String regex) {
        return Pattern.compile(filled(regex));
    }

    /** The expression with the words of each list it names, the longest first. */
    static String filled(String regex) {
        return PLACE.matcher(regex)
                .replaceAll(place -> Matcher.quoteReplacement("(?:" + any(named(place.group(1))) + ")"));
    }

    /** An expression for any of the words, the longest that fits. */
    static String any(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> word.replace("(", "\\(").replace(")", "\\)"))
                .collect(Collectors.joining("|"));
    }

    /** The words of a list that patterns name. */
    static List<String> named(String list) {
        List<String> words = NAMED.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no list " + list);
        }
        return words;
    }

    private static Map<String, List<String>> named(String... files) {
        Map<String, List<String>> named = new HashMap<>();
        for (String file : files) {
            lists(file).forEach((name, words) -> {
                if (named.put(name, words) != null) {
                    throw new IllegalStateException("list " + name + " of " + file + " is in another file too");
                }
            });
        }
        return named;
    }

    /** One list of one file. */
    static List<String> list(String file, String list) {
        List<String> words = lists(file).get(list);
        if (words == null) {
            throw new IllegalStateException("no list " + list + " in " + file);
        }
        return words;
    }

    /** The lists of one file, by name. */
    static Map<String, List<String>> lists(String file) {
        String name = "data/lexicon/" + file;
        try (InputStream in = Lexicon.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            Map<String, List<String>> lists = new LinkedHashMap<>();
            new YAMLMapper()
                    .readTree(in)
                    .properties()
                    .forEach(list -> lists.put(list.getKey(), words(list.getValue())));
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<String> words(JsonNode node) {
        List<String> words = new ArrayList<>();
        node.forEach(word -> words.add(word.asString()));
        return words;
    }
}
