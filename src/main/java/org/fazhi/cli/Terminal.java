package org.fazhi.cli;

import java.io.PrintStream;
import org.fazhi.indicator.Messages;

/** Where a command writes: results to one stream, messages in the user's language to the other. */
record Terminal(PrintStream results, PrintStream messages, Messages words) {
    void say(String key, Object... values) {
        messages.println(words.say(key, values));
    }
}
