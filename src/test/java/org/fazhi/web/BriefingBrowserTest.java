package org.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fazhi.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A reader collects figures, puts them in order, freezes them and takes them away. */
@Dashboard
@TestPropertySource(properties = "test.towns=12")
class BriefingBrowserTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Chromium chromium;

    @Autowired
    private Store store;

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
    void figures_of_two_screens_become_one_document_in_the_order_the_reader_gave_them() throws Exception {
        try (Visit visit = chromium.visit(port, "")) {
            Page page = visit.page();
            collect(visit, "e-chart[painted]");
            String trend = page.locator(".panel h2").first().textContent();
            page.navigate("http://127.0.0.1:%d/ranking?indicator=info_disclosed".formatted(port));
            collect(visit, ".panel e-chart[painted]");
            String ranking = page.locator(".panel h2").first().textContent();
            page.navigate("http://127.0.0.1:%d/briefing".formatted(port));
            Locator collected = page.locator("ol.collected > li");
            collected.nth(1).waitFor();
            assertThat(collected.count()).isEqualTo(2);
            visit.keep("briefing-collecting");
            assertThat(violations(page)).isEmpty();

            moveUpWithTheKeyboard(page, collected.nth(1));
            page.waitForFunction(
                    "() => document.querySelector('ol.collected > li img').src.includes('/figures/ranking.svg')");
            fill(page.locator("vaadin-text-area textarea").first(), "请关注变化较大的乡镇。");
            fill(page.locator(".fields vaadin-text-field input").nth(0), "公开与调解情况");
            fill(page.locator(".fields vaadin-text-field input").nth(1), "王芳");
            page.locator(".briefing button:has-text('定稿')").click();
            page.waitForURL("**/briefing/*");

            page.locator(".lead:has-text('王芳')").waitFor();
            assertThat(page.locator("h1").textContent()).isEqualTo("公开与调解情况");
            visit.settle();
            visit.keep("briefing-frozen");
            assertThat(violations(page)).isEmpty();
            Download word = page.waitForDownload(
                    () -> page.locator(".getting button.docx").click());
            List<String> text = paragraphs(Files.readAllBytes(word.path()));
            assertThat(text).contains("公开与调解情况", "请关注变化较大的乡镇。").anyMatch(line -> line.contains("王芳"));
            assertThat(text.indexOf(ranking)).isPositive().isLessThan(text.indexOf(trend));
            assertThat(visit.complaints()).isEmpty();
            theOtherFormsAreAtItsAddressToo(page.url());
        }
    }

    @Test
    void a_number_corrected_later_is_named_with_old_and_new_on_the_frozen_briefing_and_in_its_files() throws Exception {
        try (Visit visit = chromium.visit(port, "ranking?indicator=law_training_sessions")) {
            Page page = visit.page();
            collect(visit, ".panel e-chart[painted]");
            page.navigate("http://127.0.0.1:%d/briefing".formatted(port));
            page.locator("ol.collected > li").first().waitFor();
            fill(page.locator(".fields vaadin-text-field input").nth(0), "培训情况");
            fill(page.locator(".fields vaadin-text-field input").nth(1), "王芳");
            page.locator(".briefing button:has-text('定稿')").click();
            page.waitForURL("**/briefing/*");
            page.locator(".lead:has-text('王芳')").waitFor();
            assertThat(page.locator(".corrected").count()).isZero();

            new SmallProvince(12).correct(store, "清溪镇", 2023, "law_training_sessions", 19);
            page.reload();

            page.locator(".corrected li").first().waitFor();
            assertThat(page.locator(".corrected li").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("清溪镇", "2023", "定稿时为7次", "现为19次");
            visit.keep("briefing-corrected");
            assertThat(violations(page)).isEmpty();
            assertThat(page.locator(".panel").first().innerText()).contains("培训");
            assertThat(paragraphs(get(page.url() + ".docx")))
                    .anyMatch(line -> line.contains("定稿时为7次") && line.contains("现为19次"));
        }
    }

    @Test
    void a_frozen_briefing_speaks_the_language_of_the_address_in_its_own_words() {
        try (Visit visit = chromium.visit(port, "?lang=en")) {
            Page page = visit.page();
            collect(visit, "e-chart[painted]");
            page.navigate("http://127.0.0.1:%d/briefing?lang=en".formatted(port));
            page.locator("ol.collected > li").first().waitFor();
            visit.keep("briefing-collecting-english");
            assertThat(page.locator("main, .screen").first().innerText()).doesNotContainPattern("加入|定稿|简报");
            assertThat(violations(page)).isEmpty();
            page.locator(".briefing button:has-text('Freeze')").click();
            page.waitForFunction("() => document.querySelectorAll('vaadin-text-field[invalid]').length === 2");
        }
    }

    private static void collect(Visit visit, String ready) {
        Page page = visit.page();
        page.waitForSelector(ready);
        page.locator(".taking button").first().click();
        page.locator(".taking .told:not(:empty)").first().waitFor();
    }

    private static void moveUpWithTheKeyboard(Page page, Locator item) {
        item.locator(".order button").first().focus();
        page.keyboard().press("Enter");
    }

    private static void fill(Locator field, String words) {
        field.fill(words);
        field.press("Tab");
    }

    private static List<String> paragraphs(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static void theOtherFormsAreAtItsAddressToo(String address) throws Exception {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(get(address + ".pptx")));
                PDDocument pdf = Loader.loadPDF(get(address + ".pdf"))) {
            assertThat(show.getSlides().size()).isGreaterThanOrEqualTo(3);
            assertThat(new PDFTextStripper().getText(pdf)).contains("王芳");
        }
        assertThat(answer(address + ".exe").statusCode()).isEqualTo(404);
        assertThat(answer(address.replaceAll("[^/]+$", "none") + ".pdf").statusCode())
                .isEqualTo(404);
    }

    private static byte[] get(String address) throws Exception {
        HttpResponse<byte[]> answer = answer(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<byte[]> answer(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }
}
