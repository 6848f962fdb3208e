package org.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.query.ReportingTowns;
import org.fazhi.query.Reports;
import org.fazhi.query.Selection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Pictures of every screen as it looks on a desk, a telephone, in the dark, on paper and on a wall, to be looked at. */
@Dashboard
@TestPropertySource(properties = "test.towns=12")
class PicturesBrowserTest {
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private ReportingTowns towns;

    @Autowired
    private Reports reports;

    private enum Way {
        DESK(1440, 900, ""),
        TELEPHONE(390, 844, ""),
        DARK(1440, 900, "look=dark"),
        PAPER(1000, 1414, "");

        final int width;
        final int height;
        final String word;

        Way(int width, int height, String word) {
            this.width = width;
            this.height = height;
            this.word = word;
        }
    }

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

    @TestFactory
    Stream<DynamicTest> a_screen_fits_whatever_it_is_looked_at_on() {
        return screens().stream()
                .flatMap(screen -> Stream.of(Way.values())
                        .map(way -> DynamicTest.dynamicTest(name(screen) + " " + way, () -> look(screen, way))));
    }

    @TestFactory
    Stream<DynamicTest> a_presentation_fills_the_wall() {
        return Stream.of(1920, 3840)
                .map(width -> DynamicTest.dynamicTest(width + " × 1080", () -> {
                    try (Visit visit = chromium.visit(port, "screen")) {
                        visit.page().setViewportSize(width, 1080);
                        visit.settle();
                        visit.keep("presentation-" + width);
                        Object used = visit.page()
                                .evaluate(
                                        "() => [...document.querySelectorAll('e-chart')]"
                                                + ".reduce((sum, chart) => sum + chart.clientWidth * chart.clientHeight, 0) / innerWidth / innerHeight");
                        assertThat(((Number) used).doubleValue()).isGreaterThan(0.7);
                    }
                }));
    }

    private void look(String screen, Way way) {
        try (Visit visit = chromium.visit(port, screen + joined(screen, way.word))) {
            visit.page().setViewportSize(way.width, way.height);
            if (way == Way.PAPER) {
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            }
            visit.settle();
            visit.keep(name(screen) + "-" + way.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing is pushed over the side")
                    .isEqualTo(true);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static String joined(String screen, String word) {
        return word.isEmpty() ? "" : (screen.contains("?") ? "&" : "?") + word;
    }

    private static String name(String screen) {
        String path = screen.replaceAll("\\?.*", "").replaceAll("/.*", "-one");
        return path.isEmpty() ? "overview" : path;
    }

    private List<String> screens() {
        String town = towns.rows(Selection.DEFAULT).getFirst().code();
        String report =
                reports.rows(Selection.DEFAULT, 1, 0).getFirst().report().hash();
        return List.of(
                "",
                "ranking",
                "compare?towns=" + town + "&indicator=disputes_settled,info_disclosed",
                "coverage",
                "township/" + town,
                "reports",
                "reports/" + report,
                "indicators",
                "indicators/disputes_settled");
    }
}
