package org.fazhi.web.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.indicator.Messages;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;

/**
 * Where a screen is and what it shows; all of a screen's state.
 *
 * @param path without a leading slash
 * @param others words of this screen alone, such as the cell whose evidence is open
 */
public record Address(String path, Selection selection, Map<String, String> others, SelectionCodec codec) {
    public Address {
        others = Map.copyOf(others);
    }

    /** @throws org.fazhi.query.Refused when a word or value is unknown */
    static Address of(Location location, Set<String> others, SelectionCodec codec) {
        Map<String, List<String>> words = location.getQueryParameters().getParameters();
        Map<String, String> own = new LinkedHashMap<>();
        words.forEach((word, values) -> {
            if (others.contains(word) && !values.isEmpty()) {
                own.put(word, values.getFirst());
            }
        });
        return new Address(location.getPath(), codec.read(words, others), own, codec);
    }

    public Messages words() {
        return Messages.in(selection.lang());
    }

    public Optional<String> other(String word) {
        return Optional.ofNullable(others.get(word));
    }

    public Address with(Selection changed) {
        return new Address(path, changed, others, codec);
    }

    /** The same with another value of one of this screen's words; an empty one takes the word away. */
    public Address with(String word, String value) {
        Map<String, String> changed = new LinkedHashMap<>(others);
        changed.remove(word);
        if (!value.isEmpty()) {
            changed.put(word, value);
        }
        return new Address(path, selection, changed, codec);
    }

    /** Another screen looking at the same place in the same language and look. */
    public Address to(String screen) {
        return to(
                screen,
                Selection.DEFAULT
                        .said(selection.lang())
                        .inside(selection.within())
                        .drawn(selection.look(), selection.width(), selection.scale()));
    }

    public Address to(String screen, Selection shown) {
        return new Address(screen, shown, Map.of(), codec);
    }

    /** @return path and words as a link says them */
    public String href() {
        String query = query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    String query() {
        Map<String, String> words = new LinkedHashMap<>(codec.words(selection));
        words.putAll(others);
        return words.entrySet().stream()
                .map(word -> word.getKey() + "="
                        + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8)
                                .replace("%2C", ","))
                .collect(Collectors.joining("&"));
    }

    QueryParameters parameters() {
        return QueryParameters.fromString(query());
    }
}
