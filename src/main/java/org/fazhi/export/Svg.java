package org.fazhi.export;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds to an SVG drawing what it is and where it is from. */
final class Svg {
    private Svg() {}

    static byte[] write(String drawing, Map<String, String> notes) {
        String said = notes.entrySet().stream()
                .map(note -> note.getKey() + ": " + note.getValue())
                .collect(Collectors.joining("\n"));
        int after = drawing.indexOf("</title>") + "</title>".length();
        String file = drawing.substring(0, after) + "<desc>" + escape(said) + "</desc>" + drawing.substring(after);
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
