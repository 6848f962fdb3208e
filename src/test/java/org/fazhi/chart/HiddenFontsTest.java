package org.fazhi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine without a single font draws the same picture. */
class HiddenFontsTest {
    private static final String NO_FONTS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
            """;

    @TempDir
    Path folder;

    @Test
    void chinese_is_lettered_pixel_by_pixel_as_on_a_machine_with_fonts() throws Exception {
        assumeTrue(Renderer.built(), "drawing/ is not on the class path: build the frontend once (./fazhi build)");
        Path picture = folder.resolve("hidden.png");

        String families = drawWithoutFonts(picture);

        assertThat(families).contains("Noto Sans SC").doesNotContain("CJK", "DejaVu", "Liberation");
        try (Renderer renderer = new Renderer()) {
            assertThat(pixels(Files.readAllBytes(picture))).isEqualTo(pixels(Fontless.drawn(renderer)));
        }
    }

    private String drawWithoutFonts(Path picture) throws IOException, InterruptedException {
        Path empty = Files.createDirectory(folder.resolve("fonts"));
        Path settings = Files.writeString(folder.resolve("fonts.conf"), NO_FONTS.formatted(empty, empty));
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-cp",
                System.getProperty("java.class.path"),
                Fontless.class.getName(),
                picture.toString());
        child.environment().put("FONTCONFIG_FILE", settings.toString());
        child.environment().put("HOME", folder.toString());
        child.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = child.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return said;
    }

    private static int[] pixels(byte[] png) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(read, 0, 0, null);
        return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    }
}
