package org.fazhi.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.store.Store;
import org.fazhi.web.Dashboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Dashboard
@TestPropertySource(properties = "test.towns=12")
class ReadInterfaceTest {
    @Autowired
    private Store store;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicators",
                "divisions",
                "reports",
                "cells",
                "observations",
                "checks",
                "coverage?indicator=disputes_settled"
            })
    void a_list_is_paged_and_known_by_its_tag(String list) throws Exception {
        HttpResponse<String> answer = get("/api/v1/" + list);

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode page = json(answer);
        assertThat(page.path("items").isEmpty()).isFalse();
        assertThat(page.path("page").asInt()).isZero();
        assertThat(page.path("total").asInt()).isPositive();
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get("/api/v1/" + list, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_a_gap() throws Exception {
        int total = json(get("/api/v1/cells")).path("total").asInt();
        List<String> seen = new ArrayList<>();
        for (String next = "/api/v1/cells?size=7"; next != null; ) {
            JsonNode page = json(get(next));
            page.path("items").forEach(cell -> seen.add(cell.path("observation").asString()));
            next = page.path("next").isNull()
                    ? null
                    : page.path("next").asString().replaceFirst("http://[^/]+", "");
        }

        assertThat(seen).hasSize(total).doesNotHaveDuplicates();
    }

    @Test
    void a_cell_says_its_state_and_the_sentence_that_states_it() throws Exception {
        JsonNode cell =
                json(get("/api/v1/cells?indicator=info_disclosed&size=1")).at("/items/0");

        assertThat(cell.path("state").asString()).isEqualTo("reported");
        assertThat(cell.at("/evidence/quote").asString()).contains("主动公开政府信息");
        assertThat(cell.at("/evidence/end").asInt())
                .isGreaterThan(cell.at("/evidence/start").asInt());
    }

    @Test
    void the_words_of_a_selection_narrow_every_list() throws Exception {
        String town = json(get("/api/v1/cells")).at("/items/0/township").asString();
        json(get("/api/v1/cells?towns=%s&years=2022-2023&theme=disclosures".formatted(town)))
                .path("items")
                .forEach(cell -> {
                    assertThat(cell.path("township").asString()).isEqualTo(town);
                    assertThat(cell.path("year").asInt()).isBetween(2022, 2023);
                    assertThat(cell.path("indicator").asString()).isEqualTo("info_disclosed");
                });
        assertThat(json(get("/api/v1/cells?scope=village")).path("total").asInt())
                .isZero();
        assertThat(json(get("/api/v1/cells?scope=whole")).path("total").asInt()).isPositive();
        assertThat(json(get("/api/v1/reports?years=2023")).path("items"))
                .allSatisfy(row -> assertThat(row.at("/report/year").asInt()).isEqualTo(2023));
        assertThat(json(get("/api/v1/indicators?theme=training")).path("items"))
                .allSatisfy(row -> assertThat(row.path("theme").asString()).isEqualTo("training"));
    }

    @Test
    void what_is_not_understood_is_a_problem_with_the_allowed_values() throws Exception {
        JsonNode word = problem(get("/api/v1/cells?colour=red"), 400);
        assertThat(word.path("allowed").toString()).contains("indicator", "years");
        assertThat(problem(get("/api/v1/cells?page=-1"), 400).path("word").asString())
                .isEqualTo("page");
        problem(get("/api/v1/coverage"), 400);
        assertThat(problem(get("/api/v1/nonsense"), 404).path("detail").asString())
                .contains("observations");
    }

    @Test
    void all_observations_are_one_parquet_file() throws Exception {
        HttpResponse<String> answer = get("/api/v1/observations.parquet");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("PAR1").endsWith("PAR1");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get("/api/v1/observations.parquet", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/api/v1/observations.parquet", "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_tag_of_the_parquet_file_changes_with_every_act_that_is_stored() throws Exception {
        String before =
                get("/api/v1/observations.parquet").headers().firstValue("ETag").orElseThrow();
        long applied = store.applied();
        store.write(writing -> writing.applied(applied + 1));
        HttpResponse<String> answer = get("/api/v1/observations.parquet", "If-None-Match", before);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent().isNotEqualTo(Optional.of(before));
    }

    @Test
    void the_description_names_every_address_with_the_words_it_takes() throws Exception {
        JsonNode description = json(get("/v3/api-docs"));

        assertThat(description.path("paths").propertyNames())
                .contains(
                        "/api/v1/indicators",
                        "/api/v1/divisions",
                        "/api/v1/reports",
                        "/api/v1/cells",
                        "/api/v1/observations",
                        "/api/v1/checks",
                        "/api/v1/coverage",
                        "/api/v1/observations.parquet",
                        "/figures/{name}.{ending}",
                        "/briefing/{id}.{ending}")
                .doesNotContain("/api/v1/**");
        List<String> words = new ArrayList<>();
        description
                .path("paths")
                .path("/api/v1/cells")
                .at("/get/parameters")
                .forEach(parameter -> words.add(parameter.path("name").asString()));
        assertThat(words).contains("indicator", "towns", "within", "years", "scope", "page", "size");
        assertThat(get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return json(answer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Objects.requireNonNull(JsonMapper.shared().readTree(answer.body()));
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }
}
