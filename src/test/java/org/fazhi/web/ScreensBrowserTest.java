package org.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.ReportingTowns;
import org.fazhi.query.Reports;
import org.fazhi.query.Selection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Every screen as a leader meets it: drawn, quiet, in the language asked for, and open to everybody. */
@Dashboard
@TestPropertySource(properties = "test.towns=12")
class ScreensBrowserTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private ReportingTowns towns;

    @Autowired
    private Reports reports;

    @Autowired
    private EvidenceOf evidence;

    private record Place(String name, String address) {}

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
    Stream<DynamicTest> a_screen_is_drawn_without_complaint_and_without_a_violation_of_wcag() {
        return Stream.concat(
                        places().stream(),
                        Stream.of(
                                new Place("overview-dark", "?look=dark"),
                                new Place("overview-english", "?lang=en"),
                                new Place("ranking-dark-english", "ranking?look=dark&lang=en")))
                .map(place -> DynamicTest.dynamicTest(place.name(), () -> {
                    try (Visit visit = chromium.visit(port, place.address())) {
                        visit.settle();
                        visit.keep(place.name());
                        // the browser complains of the 404 that an unknown address is answered with
                        assertThat(visit.complaints())
                                .filteredOn(complaint -> !place.name().equals("nowhere") || !complaint.contains("404"))
                                .isEmpty();
                        assertThat(violations(visit.page())).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_chinese_screen_has_no_english_left_in_its_own_words() {
        return places().stream()
                .map(place -> DynamicTest.dynamicTest(place.name(), () -> {
                    try (Visit visit = chromium.visit(port, place.address())) {
                        visit.settle();
                        String text = visit.page()
                                .locator("body")
                                .innerText()
                                .replaceAll("\\S+\\.txt|English|test|nowhere|\\bA\\b|WCAG", "");
                        assertThat(text).doesNotContainPattern("[A-Za-z]{3,}");
                    }
                }));
    }

    @Test
    void a_figure_leads_to_its_township_and_back_keeps_what_was_chosen() {
        try (Visit visit = chromium.visit(port, "ranking?indicator=info_disclosed&years=2022-2023")) {
            visit.settle();
            String before = visit.page().url();
            Locator first = visit.page().locator("vaadin-grid a").first();
            String town = first.textContent();
            first.click();
            visit.page().waitForURL("**/township/**");
            assertThat(visit.page().locator("h1").textContent()).isEqualTo(town);
            visit.page().goBack();
            visit.page().waitForURL(before);
            assertThat(visit.page().locator(".controls").innerText()).isNotBlank();
            assertThat(visit.page().locator("vaadin-combo-box.indicator input").inputValue())
                    .contains("主动公开");
        }
    }

    @Test
    void an_address_that_is_not_understood_says_which_words_are() {
        try (Visit visit = chromium.visit(port, "ranking?indicator=nonsense")) {
            Locator notice = visit.page().locator(".notice.failed");
            notice.waitFor();
            assertThat(notice.innerText()).contains("indicator=nonsense").contains("disputes_settled");
        }
    }

    @Test
    void a_narrow_screen_does_not_scroll_sideways() {
        try (Visit visit = chromium.visit(port, "")) {
            visit.page().setViewportSize(390, 844);
            visit.settle();
            visit.keep("overview-phone");
            assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    private List<Place> places() {
        String town = towns.rows(Selection.DEFAULT).getFirst().code();
        String report =
                reports.rows(Selection.DEFAULT, 1, 0).getFirst().report().hash();
        return List.of(
                new Place("overview", ""),
                new Place("ranking", "ranking"),
                new Place("ranking-counties", "ranking?by=county"),
                new Place("compare", "compare?towns=" + town),
                new Place("coverage-years", "coverage"),
                new Place("coverage-indicators", "coverage?theme=disputes"),
                new Place("township", "township/" + town),
                new Place("reports", "reports"),
                new Place("report", "reports/" + report),
                new Place("indicators", "indicators"),
                new Place("indicator", "indicators/disputes_settled"),
                new Place("evidence", "?cell=" + town + ".2023.disputes_settled.whole"),
                new Place("briefing-empty", "briefing"),
                new Place("nowhere", "nowhere"),
                new Place("presentation", "screen"));
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(ScreensBrowserTest::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()) + " " + node.getFailureSummary())
                        .limit(3)
                        .toList();
    }
}
