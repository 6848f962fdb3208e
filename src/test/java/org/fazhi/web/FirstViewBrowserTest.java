package org.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitUntilState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The first chart is there before the program is. */
@Dashboard
@TestPropertySource(properties = "test.towns=12")
class FirstViewBrowserTest {
    private static final String PROGRAM = "**/indexhtml-*";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "'',1440,900",
        "compare,1440,900",
        "ranking,1440,900",
        "compare?look=dark&lang=en,1440,900",
        "'',390,844"
    })
    void the_first_chart_is_painted_ahead_where_the_program_will_show_it(String screen, int width, int height)
            throws IOException {
        try (Chromium chromium = Chromium.start();
                Visit visit = chromium.visit("about:blank")) {
            Page page = visit.page();
            page.setViewportSize(width, height);
            List<Route> held = new ArrayList<>();
            page.route(PROGRAM, held::add);
            open(page, screen);
            page.locator("first-view[painted]").waitFor();
            byte[] ahead = page.screenshot();
            visit.keep(ahead, "first-view-" + screen.replaceAll("\\W+", "-") + width);

            assertThat(page.locator("e-chart, h1").count())
                    .as("nothing of the view can be reached")
                    .isZero();
            page.unroute(PROGRAM);
            held.forEach(Route::resume);
            visit.charts();
            page.waitForCondition(() -> page.locator("first-view").count() == 0);

            Locator chart = page.locator("e-chart").first();
            assertThat(chart.getAttribute("painted")).as("drawn once").isEqualTo("1");
            assertThat(Arrays.mismatch(pixels(ahead, chart), pixels(page.screenshot(), chart)))
                    .as("first pixel that changes")
                    .isEqualTo(-1);
        }
    }

    @Test
    void a_chart_drawn_ahead_leads_to_its_evidence_like_any_other() {
        try (Chromium chromium = Chromium.start();
                Visit visit = chromium.visit(
                        port, "compare?towns=" + SmallProvince.place(0).code())) {
            visit.clickAPoint(visit.charts().getFirst());
            visit.page().locator("aside.evidence").waitFor();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void open(Page page, String screen) {
        page.navigate(
                "http://127.0.0.1:%d/%s".formatted(port, screen),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    /** What of a picture of the page is the chart's. */
    private static int[] pixels(byte[] picture, Locator chart) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        BoundingBox box = chart.boundingBox();
        int width = (int) box.width;
        int height = (int) Math.min(box.height, image.getHeight() - box.y);
        return image.getRGB((int) box.x, (int) box.y, width, height, null, 0, width);
    }
}
