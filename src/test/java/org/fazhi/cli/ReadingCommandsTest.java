package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading files without storing them. */
class ReadingCommandsTest {
    private static final String REPORT = """
            镇桥街道2021年法治政府建设年度报告
            2021年，镇桥街道全面推进依法行政，现将情况报告如下。
            一、主要工作
            全年共调解矛盾纠纷126件，调解成功120余件。
            二、下一步工作
            2022年计划开展法治宣传活动20场。
            望棠区镇桥街道办事处
            2022年1月12日
            """;

    @TempDir
    Path folder;

    @Test
    void lines_carry_the_keys_other_programs_rely_on() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), REPORT);

        List<JsonNode> lines = lines(Typed.command("extract", "--format", "jsonl", report));

        assertThat(lines.getFirst().propertyNames())
                .containsExactly(
                        "type",
                        "file",
                        "township",
                        "county",
                        "city",
                        "province",
                        "code",
                        "year",
                        "yearBasis",
                        "yearCandidates",
                        "placeBasis",
                        "characters",
                        "hash");
        assertThat(lines.getFirst().path("year").asInt()).isEqualTo(2021);
        assertThat(lines.getFirst().path("characters").asInt()).isEqualTo(REPORT.length());
        JsonNode observation = lines.get(1);
        assertThat(observation.propertyNames())
                .containsExactly(
                        "type",
                        "file",
                        "indicator",
                        "value",
                        "unit",
                        "qualifier",
                        "scope",
                        "facet",
                        "state",
                        "period",
                        "evidence",
                        "rule",
                        "confidence",
                        "doubts");
        assertThat(observation.path("evidence").propertyNames()).containsExactly("start", "end", "text");
    }

    @Test
    void evidence_is_exactly_what_stands_in_the_file() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), "\uFEFF" + REPORT.replace("\n", "\r\n"));

        List<JsonNode> lines = lines(Typed.command("extract", "--format", "jsonl", report));

        String source = REPORT.replace("\n", "\r\n");
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allSatisfy(line -> {
            JsonNode evidence = line.path("evidence");
            assertThat(source.substring(
                            evidence.path("start").asInt(), evidence.path("end").asInt()))
                    .isEqualTo(evidence.path("text").asString());
        });
    }

    @Test
    void a_file_in_gb18030_is_read_like_any_other() throws IOException {
        Path report = Files.write(folder.resolve("a.txt"), REPORT.getBytes(Charset.forName("GB18030")));

        assertThat(Typed.command("extract", report).results()).contains("= 126件");
    }

    @Test
    void an_unreadable_file_is_told_with_its_reason_and_the_others_are_read() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        Files.createFile(folder.resolve("empty.txt"));
        Files.write(
                folder.resolve("program.txt"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});

        Typed typed = Typed.command("extract", folder);

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.results()).contains("a.txt").contains("= 126件");
        assertThat(typed.messages()).contains("empty.txt: The file is empty").contains("program.txt: The content");
    }

    @Test
    void a_missing_file_is_named() {
        Typed typed = Typed.command("extract", folder.resolve("nowhere.txt"));

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.messages()).contains("There is no file or folder").contains("nowhere.txt");
    }

    @Test
    void every_number_is_explained_also_those_that_became_nothing() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), REPORT);

        String explained = Typed.command("explain", report).results();

        assertThat(explained).contains("✓").contains("126件").contains("20场").contains("✗ a plan or target");
    }

    @Test
    void what_makes_a_figure_doubtful_is_explained_in_words() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), "全年共调解矛盾纠纷9000000件，受到上级肯定。");

        assertThat(Typed.command("explain", report).results())
                .contains("; doubts: ")
                .contains("far from the usual size")
                .contains("the sentence speaks of a level above");
        assertThat(Typed.command("extract", "--format", "jsonl", report).results())
                .contains("\"doubts\":[\"")
                .contains("\"others\"");
    }

    private static List<JsonNode> lines(Typed typed) {
        assertThat(typed.code()).as(typed.messages()).isZero();
        assertThat(typed.results().getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) '\r');
        return typed.results()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}
