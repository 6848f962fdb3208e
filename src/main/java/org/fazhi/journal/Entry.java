package org.fazhi.journal;

import java.time.Instant;

/**
 * One act in the journal.
 *
 * @param sequence place in the journal, from 1; this and not the clock tells what came first
 * @param at what the clock said
 * @param by who did it
 */
public record Entry(long sequence, Instant at, String by, Act act) {

    /** @return what the act says, as the JSON of its line */
    public String content() {
        return LineCodec.content(act);
    }
}
