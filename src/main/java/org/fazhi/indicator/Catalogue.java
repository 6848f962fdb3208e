package org.fazhi.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The indicators Fazhi knows, with the wordings and examples kept beside each in data/indicators. */
public final class Catalogue {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, Entry> entries;

    /**
     * An indicator with what stands beside it.
     *
     * @param wording the phrases it is named by, by role; what the roles mean is the extraction's business
     */
    public record Entry(
            Indicator indicator,
            Map<String, List<String>> wording,
            List<Example> examples,
            List<Example.NearMiss> nearMisses) {}

    private Catalogue(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** Reads the catalogue that travels with the program. */
    public static Catalogue read() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Theme theme : Theme.values()) {
            JsonNode file = file("data/indicators/%s.yaml".formatted(theme.code()));
            for (JsonNode node : file.path("indicators")) {
                entries.put(node.path("code").asString(), entry(theme, node));
            }
        }
        return new Catalogue(entries);
    }

    public List<Indicator> indicators() {
        return entries.values().stream().map(Entry::indicator).toList();
    }

    public List<Indicator> indicators(Theme theme) {
        return indicators().stream().filter(i -> i.theme() == theme).toList();
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(entries.get(code)).map(Entry::indicator);
    }

    /** @throws IllegalArgumentException when there is no such indicator */
    public Indicator get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
    }

    /** What a figure is counted in; a zero without a measure word counts in the usual unit of its indicator. */
    public UnitClass unitClass(String indicator, String unit) {
        String counted = !unit.isEmpty()
                ? unit
                : find(indicator)
                        .flatMap(found -> found.units().stream().findFirst())
                        .orElse("");
        return UnitClass.of(counted);
    }

    /** The indicator that leads a theme's panel. */
    public Indicator leading(Theme theme) {
        return indicators(theme).stream().filter(Indicator::leading).findFirst().orElseThrow();
    }

    private static JsonNode file(String name) {
        try (InputStream in = Catalogue.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Entry entry(Theme theme, JsonNode node) {
        String code = node.path("code").asString();
        return new Entry(indicator(theme, code, node), wording(node), examples(node), nearMisses(node));
    }

    private static Indicator indicator(Theme theme, String code, JsonNode node) {
        return new Indicator(
                code,
                theme,
                node.path("tier").asInt(),
                node.path("zh").asString(),
                node.path("en").asString(),
                words(node.path("units")),
                Coded.of(Kind.class, node.path("kind").asString()),
                node.path("summable").asBoolean(),
                Coded.of(Judgement.class, node.path("judged").asString()),
                node.path("leading").asBoolean(false),
                node.path("definition").asString(""),
                node.path("not_this").asString(""),
                node.path("definition_zh").asString(""),
                node.path("not_this_zh").asString(""));
    }

    private static Map<String, List<String>> wording(JsonNode node) {
        Map<String, List<String>> wording = new LinkedHashMap<>();
        node.path("wording").properties().forEach(role -> wording.put(role.getKey(), words(role.getValue())));
        return wording;
    }

    private static List<Example> examples(JsonNode node) {
        List<Example> examples = new ArrayList<>();
        for (JsonNode example : node.path("examples")) {
            List<Example.Fact> facts = new ArrayList<>();
            example.path("facts").forEach(fact -> facts.add(fact(fact)));
            examples.add(new Example(
                    example.path("text").asString(),
                    facts,
                    example.path("unread").asBoolean(false)));
        }
        return examples;
    }

    private static Example.Fact fact(JsonNode fact) {
        return new Example.Fact(
                new BigDecimal(fact.path("value").asString()),
                fact.path("unit").asString(""),
                Coded.of(Qualifier.class, fact.path("qualifier").asString("exact")),
                Coded.of(Scope.class, fact.path("scope").asString("whole")),
                fact.path("facet").asString(""),
                Coded.of(ObservationState.class, fact.path("state").asString("reported")));
    }

    private static List<Example.NearMiss> nearMisses(JsonNode node) {
        List<Example.NearMiss> misses = new ArrayList<>();
        for (JsonNode miss : node.path("near_misses")) {
            String rival = miss.path("rival").asString("");
            misses.add(new Example.NearMiss(
                    miss.path("text").asString(), rival, miss.path("unread").asBoolean(false)));
        }
        return misses;
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asString()));
        return words;
    }
}
