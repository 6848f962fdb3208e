package org.fazhi.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;

/** A command typed in a terminal, with what came back. */
record Typed(int code, String results, String messages) {

    static Typed command(Object... words) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(stream(results), stream(messages), Messages.in(Language.EN));
        String[] args = new String[words.length];
        for (int at = 0; at < words.length; at++) {
            args[at] = words[at].toString();
        }
        int code = Commands.all(terminal, Typed::starts).execute(args);
        return new Typed(code, results.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }

    private static void starts(Map<String, String> settings) {
        throw new IllegalStateException("no dashboard in this test: " + settings);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
