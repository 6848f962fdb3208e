package org.fazhi.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The wording of what a web page puts around a report, read from data/lexicon/furniture.txt. */
final class Furniture {
    private static final int SHORT = 200;
    private static final int SHORT_SENTENCE = 60;
    private static final Pattern COUNTED = Pattern.compile("\\d[余多万]?[件次场人份家名起宗条]");
    private static final Furniture STANDARD = read("/data/lexicon/furniture.txt");

    private final String[] headerContains;
    private final String[] headerStarts;
    private final String[] furnitureContains;
    private final String[] startsLong;
    private final String[] last;

    private Furniture(Map<String, List<String>> sections) {
        headerContains = words(sections, "header contains");
        headerStarts = words(sections, "header starts");
        furnitureContains = words(sections, "furniture contains");
        startsLong = words(sections, "starts long");
        last = words(sections, "then only furniture");
    }

    static Furniture standard() {
        return STANDARD;
    }

    boolean header(String line) {
        return line.length() <= SHORT
                && (line.indexOf('。') < 0 || starts(line, headerContains))
                && (contains(line, headerContains) || starts(line, headerStarts));
    }

    boolean furniture(String line) {
        boolean tells = line.indexOf('。') >= 0
                && (line.length() > SHORT_SENTENCE || COUNTED.matcher(line).find());
        return line.length() <= SHORT && !tells && contains(line, furnitureContains) || noticed(line);
    }

    /** @return whether {@code line} opens like a site's own notice, whatever its length */
    boolean noticed(String line) {
        return starts(line, startsLong);
    }

    /** @return whether nothing of the report follows {@code line} when it stands behind the text */
    boolean last(String line) {
        int mark = 0;
        while (mark < line.length() && "-—·>*[【|< ".indexOf(line.charAt(mark)) >= 0) {
            mark++;
        }
        return line.length() <= SHORT && starts(line.substring(mark), last);
    }

    private static boolean contains(String line, String[] words) {
        for (String word : words) {
            if (line.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(String line, String[] words) {
        for (String word : words) {
            if (line.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static String[] words(Map<String, List<String>> sections, String name) {
        return Objects.requireNonNull(sections.get(name), name).toArray(String[]::new);
    }

    private static Furniture read(String resource) {
        Map<String, List<String>> sections = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line : reader.lines().toList()) {
                if (line.startsWith("[") && line.endsWith("]") && line.contains(" ")) {
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new Furniture(sections);
    }
}
