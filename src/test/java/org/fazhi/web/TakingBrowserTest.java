package org.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import org.fazhi.export.FileKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What a reader takes away from a figure, with the mouse and with the keyboard alone. */
@Dashboard
@TestPropertySource(properties = "test.towns=12")
class TakingBrowserTest {
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void the_copied_picture_is_the_one_at_the_figures_address() {
        try (Visit visit = chromium.visit(port, "ranking?indicator=info_disclosed")) {
            Page page = withClipboard(visit);
            Locator copy = page.locator("button[data-copy*='ranking.png']").first();
            copy.click();
            told(page, "图片已复制");
            Object sizes = page.evaluate("""
                    async address => {
                      const items = await navigator.clipboard.read();
                      const copied = await createImageBitmap(await items[0].getType('image/png'));
                      const drawn = await createImageBitmap(await (await fetch(address)).blob());
                      const pixels = image => {
                        const canvas = new OffscreenCanvas(image.width, image.height);
                        const pen = canvas.getContext('2d');
                        pen.drawImage(image, 0, 0);
                        return pen.getImageData(0, 0, image.width, image.height).data;
                      };
                      const one = pixels(copied), other = pixels(drawn);
                      let different = 0;
                      for (let i = 0; i < one.length; i++) different += one[i] === other[i] ? 0 : 1;
                      return [copied.width, copied.height, different];
                    }""", copy.getAttribute("data-copy"));
            assertThat(sizes).isEqualTo(List.of(1200, 675, 0));
        }
    }

    @Test
    void picture_and_link_are_copied_with_the_keyboard_alone() {
        try (Visit visit = chromium.visit(port, "ranking?indicator=info_disclosed&years=2022-2023")) {
            Page page = withClipboard(visit);
            page.locator(".taking button").first().focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            told(page, "图片已复制");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            told(page, "链接已复制");
            assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                    .isEqualTo("http://127.0.0.1:%d/ranking?indicator=info_disclosed&years=2022-2023".formatted(port));
        }
    }

    @ParameterizedTest
    @CsvSource({"coverage, coverage", "coverage?theme=disclosures, coverage", "screen, trend"})
    void picture_and_link_are_copied_where_no_panel_holds_the_figure(String screen, String figure) {
        try (Visit visit = chromium.visit(port, screen)) {
            Page page = withClipboard(visit);
            page.locator("button[data-copy*='%s.png']".formatted(figure)).click();
            told(page, "图片已复制");
            page.locator("button[data-copy='']").click();
            told(page, "链接已复制");
            assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                    .isEqualTo("http://127.0.0.1:%d/%s".formatted(port, screen));
            visit.keep("taking-" + screen.replaceAll("\\W.*", ""));
        }
    }

    @Test
    void where_the_browser_allows_no_clipboard_the_picture_is_opened_instead() {
        try (Visit visit = chromium.visit(port, "ranking?indicator=info_disclosed")) {
            Page page = visit.page();
            page.waitForSelector(".taking button[data-copy]");
            page.evaluate("() => Object.defineProperty(navigator, 'clipboard', { value: undefined })");
            Page picture = page.context()
                    .waitForPage(() -> page.locator("button[data-copy*='ranking.png']")
                            .first()
                            .click());
            assertThat(picture.url()).contains("/figures/ranking.png?indicator=info_disclosed");
            told(page, "请右键复制");
        }
    }

    @Test
    void every_kind_of_file_is_saved_from_the_screen() throws Exception {
        try (Visit visit = chromium.visit(port, "ranking?indicator=info_disclosed")) {
            Page page = visit.page();
            page.waitForSelector(".taking summary");
            page.locator(".taking summary").first().press("Enter");
            for (FileKind kind : FileKind.values()) {
                Download file = page.waitForDownload(() -> page.locator(".kinds a[href*='.%s']".formatted(kind.code()))
                        .first()
                        .click());
                assertThat(file.suggestedFilename()).as(kind.code()).endsWith("." + kind.code());
                assertThat(Files.size(file.path())).as(kind.code()).isGreaterThan(200);
            }
            visit.keep("taking");
        }
    }

    private static Page withClipboard(Visit visit) {
        Page page = visit.page();
        BrowserContext context = page.context();
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.waitForSelector("html[data-routed] .taking button[data-copy]");
        return page;
    }

    private static void told(Page page, String words) {
        page.locator(".taking .told:has-text('%s')".formatted(words)).first().waitFor();
    }
}
