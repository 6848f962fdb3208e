package org.fazhi.fuzz;

import java.nio.charset.StandardCharsets;

/** What Jazzer calls with texts. */
public final class TextTarget {
    private TextTarget() {}

    /** Loads rules and divisions before the first input is timed. */
    public static void fuzzerInitialize() {
        Sound.text("全镇调解纠纷36件。");
    }

    public static void fuzzerTestOneInput(byte[] data) {
        Sound.text(new String(data, StandardCharsets.UTF_8));
    }
}
