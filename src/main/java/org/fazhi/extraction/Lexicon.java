package org.fazhi.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Word lists read from data/lexicon. */
final class Lexicon {
    private Lexicon() {}

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
