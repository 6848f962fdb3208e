package org.fazhi.web.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Asks the browser to fetch all scripts of the program at once, where each would name the next only when it runs. */
final class Ahead {
    private static final String BUILD = "VAADIN/build/";
    private static final Pattern NAMED = Pattern.compile("\"\\./([\\w-]+\\.js)\"|`\\./([\\w-]+\\.js)`");
    private static final Pattern COMPONENTS = Pattern.compile("generated-flow-imports-.*");
    private static final Pattern DRAWING = Pattern.compile("drawing-.*");

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    void ask(Document page) {
        String first = page.select("script[type=module][src*=" + BUILD + "]").attr("src");
        if (first.isEmpty()) {
            return;
        }
        String folder = first.substring(0, first.lastIndexOf('/') + 1);
        known.computeIfAbsent(first.substring(folder.length()), Ahead::scripts)
                .forEach(script -> page.head()
                        .appendElement("link")
                        .attr("rel", "modulepreload")
                        .attr("crossorigin", true)
                        .attr("href", folder + script));
    }

    /** Those the first script names, and the drawing that the list of components among them names. */
    private static List<String> scripts(String first) {
        List<String> named = named(first).toList();
        return Stream.concat(
                        named.stream(),
                        named.stream()
                                .filter(COMPONENTS.asMatchPredicate())
                                .flatMap(Ahead::named)
                                .filter(DRAWING.asMatchPredicate()))
                .filter(script -> !script.equals(first))
                .distinct()
                .toList();
    }

    private static Stream<String> named(String script) {
        return NAMED.matcher(text(script)).results().map(Ahead::name);
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String text(String script) {
        try (InputStream in = Ahead.class.getResourceAsStream("/META-INF/VAADIN/webapp/" + BUILD + script)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
