package org.fazhi.cli;

import java.io.PrintStream;
import org.fazhi.indicator.Messages;
import org.fazhi.report.Unreadable;

/** Where a command writes: results to one stream, messages in the user's language to the other. */
record Terminal(PrintStream results, PrintStream messages, Messages words) {
    /** Tells the user something beside the result. */
    void say(String key, Object... values) {
        messages.println(words.say(key, values));
    }

    /** Tells why a file has no text. */
    void unreadable(Unreadable file) {
        say(
                "cli.unreadable",
                file.name(),
                words.say("unreadable." + file.reason().code(), file.detail()));
    }

    /** Tells the result. */
    void tell(String key, Object... values) {
        results.println(words.say(key, values));
    }
}
