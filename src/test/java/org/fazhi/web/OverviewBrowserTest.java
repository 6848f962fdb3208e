package org.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.List;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.indicator.Theme;
import org.fazhi.query.CellKey;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.PlaceName;
import org.fazhi.query.ReportingTowns;
import org.fazhi.query.Selection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What a leader does first: looks at the overview and asks where a number comes from. */
@Dashboard
class OverviewBrowserTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    private static final int WIDTH_IN_HEADER = 16;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Figures figures;

    @Autowired
    private ReportingTowns towns;

    @Autowired
    private EvidenceOf evidence;

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
    void every_theme_is_painted_with_as_many_points_as_the_query_gives() {
        try (Visit visit = chromium.visit(port, "")) {
            List<Locator> charts = visit.charts();
            visit.keep("overview");
            assertThat(charts).hasSize(Theme.values().length);
            for (Theme theme : Theme.values()) {
                long stated = figures.of(FigureKind.TREND, selection().on(theme)).data().stream()
                        .filter(datum -> datum.value() != null)
                        .count();
                assertThat(charts.get(theme.ordinal()).getAttribute("keys"))
                        .as(theme.code())
                        .isEqualTo(String.valueOf(stated));
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_click_on_a_point_shows_the_sentence_that_states_it() {
        try (Visit visit = chromium.visit(port, "")) {
            Locator chart = visit.charts().getFirst();
            CellKey key = visit.clickAPoint(chart);
            Locator mark = visit.page().locator("aside.evidence .sentence mark").first();
            mark.waitFor();
            EvidenceOf.Answer answer = evidence.row(key);
            assertThat(mark.textContent())
                    .isEqualTo(answer.statements().getFirst().quote());
            visit.keep("evidence");
            visit.page().locator("aside.evidence .source a").first().click();
            Locator current = visit.page().locator(".source-text mark.current");
            current.waitFor();
            assertThat(current.textContent()).isEqualTo(mark(answer));
            assertThat(current.evaluate("mark => { const box = mark.getBoundingClientRect();"
                            + " return box.top > 0 && box.bottom < innerHeight; }"))
                    .isEqualTo(true);
            visit.keep("report");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_chart_is_taken_away_as_a_large_picture() throws IOException {
        try (Visit visit = chromium.visit(port, "")) {
            visit.charts();
            Download download = visit.page()
                    .waitForDownload(() -> visit.page()
                            .locator(".panel .actions button:last-child")
                            .first()
                            .click());
            byte[] picture = Files.readAllBytes(download.path());
            assertThat(picture).startsWith(PNG);
            assertThat(ByteBuffer.wrap(picture).getInt(WIDTH_IN_HEADER)).isGreaterThanOrEqualTo(3000);
            assertThat(download.suggestedFilename()).endsWith(".png");
            visit.keep(picture, "overview-picture");
        }
    }

    @Test
    void the_browser_draws_with_the_version_of_echarts_the_server_draws_with() throws IOException {
        try (Visit visit = chromium.visit(port, "");
                InputStream packed = Figures.class.getClassLoader().getResourceAsStream("drawing/package.json")) {
            assumeTrue(packed != null, "drawing/ is not on the class path: build the frontend once (./fazhi build)");
            assertThat(visit.charts().getFirst().getAttribute("version"))
                    .isEqualTo(
                            JsonMapper.shared().readTree(packed).path("version").asString());
        }
    }

    @Test
    void chinese_is_drawn_and_not_boxes() {
        try (Visit visit = chromium.visit(port, "")) {
            Page page = visit.page();
            Object different = page.evaluate("""
                    () => {
                      const draw = (text) => {
                        const canvas = document.createElement('canvas');
                        const pen = canvas.getContext('2d');
                        pen.font = '32px ' + getComputedStyle(document.body).fontFamily;
                        pen.fillText(text, 10, 40);
                        return canvas.toDataURL();
                      };
                      return draw('镇') !== draw('乡') && draw('镇') !== draw('\\uffff');
                    }""");
            assertThat(different).isEqualTo(true);
        }
    }

    @Test
    void the_address_restores_the_open_evidence_and_back_closes_it() {
        try (Visit visit = chromium.visit(port, "")) {
            visit.clickAPoint(visit.charts().getFirst());
            visit.page().locator("aside.evidence .sentence mark").first().waitFor();
            String address = visit.page().url();
            String sentence = visit.page().locator("aside.evidence").innerText();
            try (Visit again = chromium.visit(address)) {
                again.page().locator("aside.evidence .sentence mark").first().waitFor();
                assertThat(again.page().locator("aside.evidence").innerText()).isEqualTo(sentence);
            }
            visit.page().goBack();
            visit.page()
                    .locator("aside.evidence")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        }
    }

    private static String mark(EvidenceOf.Answer answer) {
        return answer.statements().getFirst().quote();
    }

    private Selection selection() {
        return Selection.DEFAULT.ofTowns(
                towns.rows(Selection.DEFAULT).stream().map(PlaceName::code).toList());
    }
}
