package org.fazhi.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Machines that lack something still show what they can. */
@Dashboard
@TestPropertySource(properties = "test.towns=12")
class BrowsersBrowserTest {
    @LocalServerPort
    private int port;

    @Test
    void a_browser_that_is_too_old_says_so_in_both_languages() {
        try (Chromium chromium = Chromium.start();
                Visit visit = chromium.visit("http://127.0.0.1:%d/".formatted(port), "CSS.supports = () => false;")) {
            Locator says = visit.page().locator(".before.old");
            says.first().waitFor();
            visit.keep("old-browser");
            assertThat(says.first().innerText()).contains("版本太旧").contains("too old");
            assertThat(visit.page().locator("#outlet").isVisible()).isFalse();
        }
    }

    @Test
    void chinese_is_lettered_by_the_program_where_the_machine_has_only_latin_letters(@TempDir Path folder)
            throws IOException {
        Path fonts = folder.resolve("fonts.conf");
        Files.writeString(
                fonts,
                "<?xml version=\"1.0\"?><fontconfig><dir>%1$s</dir><cachedir>%1$s</cachedir></fontconfig>"
                        .formatted(folder));
        try (InputStream latin = requireNonNull(
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            Files.copy(latin, folder.resolve("latin.ttf"));
        }
        try (Chromium chromium = Chromium.start(Map.of("FONTCONFIG_FILE", fonts.toString()));
                Visit visit = chromium.visit(port, "")) {
            visit.charts();
            visit.page()
                    .waitForFunction("() => [...document.fonts].some(font => font.status === 'loaded'"
                            + " && font.family.includes('Noto Sans SC'))");
            visit.page().waitForFunction("() => document.fonts.status === 'loaded'");
            visit.keep("no-font");
            Object different = visit.page().evaluate("""
                    () => {
                      const draw = (text) => {
                        const canvas = document.createElement('canvas');
                        const pen = canvas.getContext('2d');
                        pen.font = '32px ' + getComputedStyle(document.body).fontFamily;
                        pen.fillText(text, 10, 40);
                        return canvas.toDataURL();
                      };
                      return draw('镇') !== draw('乡');
                    }""");
            assertThat(different).isEqualTo(true);
        }
    }

    @Test
    void where_the_machine_has_a_chinese_font_none_is_fetched() {
        try (Chromium chromium = Chromium.start();
                Visit visit = chromium.visit(port, "")) {
            visit.charts();
            Object fetched = visit.page()
                    .evaluate(
                            "() => performance.getEntriesByType('resource').filter(one => /fonts/.test(one.name)).length");
            assertThat(fetched).isEqualTo(0);
        }
    }
}
