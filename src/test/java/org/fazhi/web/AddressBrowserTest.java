package org.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.query.PlaceName;
import org.fazhi.query.ReportingTowns;
import org.fazhi.query.Selection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A link shows somebody else what its sender sees. */
@Dashboard
@TestPropertySource(properties = "test.towns=12")
class AddressBrowserTest {
    /** What the controls say, which figures there are, and what is drawn in them. */
    private static final String STATE = """
            () => JSON.stringify({
              title: document.title,
              heading: document.querySelector('h1')?.textContent,
              boxes: [...document.querySelectorAll('vaadin-combo-box input, vaadin-select [slot=value]')]
                .map((box) => box.value ?? box.textContent.trim()),
              pressed: [...document.querySelectorAll('[aria-pressed]')].map((one) => one.textContent + one.ariaPressed),
              chips: [...document.querySelectorAll('.chips button')].map((chip) => chip.textContent),
              figures: [...document.querySelectorAll('.panel h2')].map((figure) => figure.textContent),
              drawn: [...document.querySelectorAll('e-chart')].map((chart) => JSON.stringify(chart.option)),
              evidence: document.querySelector('aside.evidence:not([hidden])')?.innerText,
              lang: document.documentElement.lang,
              look: document.documentElement.dataset.look,
            })""";

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private ReportingTowns towns;

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
    Stream<DynamicTest> every_word_of_an_address_is_kept_and_shows_the_same_to_somebody_else() {
        List<String> codes =
                towns.rows(Selection.DEFAULT).stream().map(PlaceName::code).toList();
        return Stream.of(
                        "?within=990101&lang=en&look=dark",
                        "ranking?indicator=info_disclosed&by=township&kind=镇&years=2021-2023&within=99&lang=en",
                        "ranking?indicator=law_training_sessions&by=county&years=2022&look=dark",
                        "compare?indicator=disputes_settled,info_disclosed&towns=" + codes.get(0) + "," + codes.get(3)
                                + "&base=2020&years=2020-2023",
                        "compare?indicator=enforcement_cases&by=county&kind=镇,街道",
                        "coverage?theme=disclosures&years=2022&kind=乡",
                        "coverage?years=2021-2023&lang=en",
                        "township/" + codes.get(2) + "?lang=en&look=dark",
                        "indicators/disputes_settled?lang=en",
                        "reports?within=990102&years=2022-2023",
                        "screen?slide=3&lang=en",
                        "?cell=" + codes.getFirst() + ".2023.disputes_settled.whole")
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    try (Visit visit = chromium.visit(port, address)) {
                        visit.settle();
                        for (String word : address.replaceAll("^[^?]*\\??", "").split("&")) {
                            assertThat(visit.page().url().replace("%2C", ",")).contains(encoded(word));
                        }
                        String seen = String.valueOf(visit.page().evaluate(STATE));
                        try (Visit other = chromium.visit(visit.page().url())) {
                            other.settle();
                            assertThat(other.page().evaluate(STATE)).isEqualTo(seen);
                        }
                    }
                }));
    }

    @Test
    void what_is_chosen_on_a_screen_stands_in_its_address() {
        try (Visit visit = chromium.visit(port, "ranking")) {
            visit.settle();
            visit.page().locator(".kinds button").first().click();
            visit.page().waitForURL(url -> url.contains("kind="));
            Locator chooser = visit.page().locator("vaadin-combo-box.indicator input");
            chooser.click();
            chooser.fill("主动公开政府信息");
            // the list still shows everything until the server has answered
            visit.page()
                    .locator("vaadin-combo-box-item:has-text('主动公开政府信息')")
                    .first()
                    .click();
            visit.page().waitForURL(url -> url.contains("indicator=info_disclosed"));
            visit.settle();
            String seen = String.valueOf(visit.page().evaluate(STATE));
            assertThat(seen).contains("镇true").contains("主动公开");
            try (Visit other = chromium.visit(visit.page().url())) {
                other.settle();
                assertThat(other.page().evaluate(STATE)).isEqualTo(seen);
            }
        }
    }

    private static String encoded(String word) {
        return java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8)
                .replace("%3D", "=")
                .replace("%2C", ",");
    }
}
