package org.fazhi.chart;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.fazhi.indicator.Look;

/** Draws one chart in a process of its own, for a test that hides the machine's fonts from it. */
final class Fontless {
    static final String CHART = "line-one";

    private Fontless() {}

    /** @param args the file to write */
    public static void main(String[] args) throws IOException {
        BundledFont.expectNoOther();
        try (Renderer renderer = new Renderer()) {
            Files.write(Path.of(args[0]), drawn(renderer));
        }
        // what AWT had to letter with: its own five names stand for no file here
        System.out.println(Arrays.toString(
                GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()));
    }

    static byte[] drawn(Renderer renderer) {
        return renderer.png(Gallery.chart(CHART), Canvas.picture(1200, Look.LIGHT), 1, Map.of());
    }
}
