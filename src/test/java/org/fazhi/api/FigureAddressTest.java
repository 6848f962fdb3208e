package org.fazhi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.fazhi.chart.Renderer;
import org.fazhi.export.FigureFiles;
import org.fazhi.figure.Figures;
import org.fazhi.indicator.Catalogue;
import org.fazhi.query.AsOf;
import org.fazhi.query.SelectionCodec;
import org.fazhi.query.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class FigureAddressTest {
    private static final String TREND = "/figures/trend.%s?indicator=disputes_settled&towns=440781101";

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-31T08:00:00Z");
    private TestStore store;
    private Renderer renderer;
    private MockMvc browser;

    @BeforeEach
    void begin() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "101", "102");
        store.states("440781101", 2020, "disputes_settled", "155");
        store.states("440781101", 2021, "disputes_settled", "160");
        renderer = new Renderer();
        Catalogue catalogue = Catalogue.read();
        browser = MockMvcBuilders.standaloneSetup(new FigureAddress(
                        new Figures(store, catalogue),
                        new AsOf(store),
                        new FigureFiles(renderer, catalogue),
                        new SelectionCodec(catalogue),
                        () -> now))
                .setControllerAdvice(new Problems())
                .build();
    }

    @AfterEach
    void end() throws Exception {
        renderer.close();
        store.close();
    }

    @Test
    void a_table_is_known_by_its_tag_until_a_number_changes() throws Exception {
        String tag = tag(get(TREND.formatted("csv")));

        browser.perform(get(TREND.formatted("csv")).header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        store.states("440781101", 2022, "disputes_settled", "170");
        browser.perform(get(TREND.formatted("csv")).header("If-None-Match", tag))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("170")));
    }

    @Test
    void a_picture_has_the_size_asked_for_and_may_be_shown_in_a_page() throws Exception {
        assumeTrue(Renderer.built(), "drawing/ is not on the class path: build the frontend once (./fazhi build)");

        MockHttpServletResponse answer = browser.perform(get(TREND.formatted("png") + "&width=800&scale=2"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("Cache-Control", containsString("max-age")))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(1600);
    }

    @Test
    void an_unknown_word_or_value_is_answered_with_the_allowed_ones() throws Exception {
        browser.perform(get("/figures/trend.csv?colour=red"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.allowed", hasItems("indicator", "years")));
        browser.perform(get("/figures/trend.csv?look=pink"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.word").value("look"))
                .andExpect(jsonPath("$.allowed", hasItems("light", "dark", "print")));
    }

    @Test
    void an_unknown_figure_or_ending_is_not_found_and_the_known_ones_are_named() throws Exception {
        browser.perform(get("/figures/pie.png"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.allowed", hasItems("trend", "ranking")));
        browser.perform(get("/figures/trend.exe"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.allowed", hasItems("svg", "png", "docx")));
    }

    @Test
    void a_picture_too_large_is_refused_before_it_is_drawn() throws Exception {
        browser.perform(get(TREND.formatted("png") + "&width=3840&scale=4"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.word").value("scale"));
    }

    @Test
    void who_asks_for_too_many_new_files_is_asked_to_wait() throws Exception {
        for (int i = 0; i < 120; i++) {
            browser.perform(get(TREND.formatted("csv") + "&width=" + (300 + i))).andExpect(status().isOk());
        }

        browser.perform(get(TREND.formatted("csv") + "&width=800"))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().exists("Retry-After"));
        browser.perform(get(TREND.formatted("csv") + "&width=300")).andExpect(status().isOk());
        now = now.plusSeconds(1);
        browser.perform(get(TREND.formatted("csv") + "&width=800")).andExpect(status().isOk());
    }

    private String tag(RequestBuilder request) throws Exception {
        String tag = browser.perform(request).andReturn().getResponse().getHeader("ETag");
        return Objects.requireNonNull(tag);
    }
}
