package org.fazhi.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What drawing needs and the build packs into the program: the ECharts script and the font. */
final class Packed {
    private Packed() {}

    static boolean there(String name) {
        return Packed.class.getClassLoader().getResource(name) != null;
    }

    static InputStream open(String name) {
        InputStream in = Packed.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is not in the program: build it with ./fazhi build");
        }
        return in;
    }

    static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
