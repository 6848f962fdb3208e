package org.fazhi.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The word lists: named groups of sentences, of which one is taken, with {@code (a|b)} for a choice and {@code <name>}
 * for another group or a word of the report at hand. A line {@code -} is the choice to say nothing.
 */
final class Phrasebook {
    private static final List<String> FILES =
            List.of("codes", "frame", "leading", "deciding", "enforcing", "open", "disputes", "teaching", "decoys");
    private final Map<String, List<String>> groups = new HashMap<>();

    Phrasebook() {
        FILES.forEach(this::read);
    }

    private void read(String file) {
        String name = "/sample/phrases/" + file + ".txt";
        try (InputStream in = Objects.requireNonNull(Phrasebook.class.getResourceAsStream(name), name)) {
            List<String> group = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("== ")) {
                    group = groups.computeIfAbsent(line.substring(3).strip(), any -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    group.add(line.equals("-") ? "" : line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String group) {
        return groups.containsKey(group);
    }

    List<String> group(String name) {
        List<String> group = groups.get(name);
        if (group == null || group.isEmpty()) {
            throw new IllegalArgumentException("no phrases named " + name);
        }
        return group;
    }

    /** @return what the indicators are called in the phrases, by their short name */
    Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String line : group("codes")) {
            String[] parts = line.split(" ");
            codes.put(parts[0], parts[1]);
        }
        return codes;
    }

    /** @return {@code phrase} with every choice made and every name replaced; marks of facts stay */
    String settled(String phrase, Map<String, String> words, Dice dice) {
        String text = phrase;
        for (int open; (open = innermost(text)) >= 0; ) {
            boolean choice = text.charAt(open) == '(';
            int close = text.indexOf(choice ? ')' : '>', open);
            String inside = text.substring(open + 1, close);
            String put = choice ? dice.one(List.of(inside.split("\\|", -1))) : word(inside, words, dice);
            text = text.substring(0, open) + put + text.substring(close + 1);
        }
        return text;
    }

    private String word(String name, Map<String, String> words, Dice dice) {
        String word = words.get(name);
        return word != null ? word : dice.one(group(name));
    }

    private static int innermost(String text) {
        int close = Math.max(text.indexOf(')'), -1);
        int angle = text.indexOf('>');
        int end = close < 0 ? angle : angle < 0 ? close : Math.min(close, angle);
        return end < 0 ? -1 : Math.max(text.lastIndexOf('(', end), text.lastIndexOf('<', end));
    }
}
