package org.fazhi.fuzz;

import java.nio.charset.StandardCharsets;

/** What Jazzer calls with texts. */
public final class TextTarget {
    private TextTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Sound.text(new String(data, StandardCharsets.UTF_8));
    }
}
