package org.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.query.CellList;
import org.fazhi.query.Lease;
import org.fazhi.query.Selection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The programs on the screen of examples do what is said of them when they are copied and run. */
@Dashboard
@TestPropertySource(properties = "test.towns=12")
class ExamplesBrowserTest {
    private static final Pattern ADDRESS = Pattern.compile("\"(http[^\"]+)\"");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Lease lease;

    @TempDir
    private Path folder;

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
    void the_screen_is_reached_from_the_menu_and_open_to_everybody() {
        for (String lang : List.of("", "?lang=en")) {
            try (Visit visit = chromium.visit(port, lang)) {
                Page page = visit.page();
                page.locator("nav.menu a[href*='interface']").click();
                page.waitForSelector("#example-python");
                visit.keep("examples" + lang.replaceAll("\\W", ""));
                assertThat(new AxeBuilder(page)
                                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                                        .analyze()
                                        .getViolations()
                                        .stream()
                                        .map(rule -> rule.getId() + " " + rule.getNodes()))
                        .isEmpty();
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    @Test
    void the_commands_of_curl_fetch_json_a_table_a_picture_and_parquet() throws Exception {
        assumeTrue(there("curl"), "there is no curl on this machine");
        String said = run(example("curl"), "sh");

        assertThat(said)
                .contains("\"items\"", "\"evidence\"", "disputes_settled")
                .contains("地区,");
        assertThat(Files.readAllBytes(folder.resolve("trend.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Files.readAllBytes(folder.resolve("observations.parquet"))).startsWith('P', 'A', 'R', '1');
    }

    @Test
    void the_program_in_python_reads_every_cell_with_its_sentence() throws Exception {
        assumeTrue(there("python3"), "there is no Python on this machine");
        List<String> lines = run(example("python"), "python3").lines().toList();

        int known = new CellList(lease).count(Selection.DEFAULT.of("disputes_settled"), null);
        assertThat(lines).hasSize(known).allMatch(line -> line.contains("调解成功矛盾纠纷"));
    }

    @Test
    void the_address_for_excel_is_a_table_it_can_read() throws Exception {
        Matcher address = ADDRESS.matcher(example("excel"));
        assertThat(address.find()).isTrue();
        assumeTrue(there("curl"), "there is no curl on this machine");
        assertThat(run("curl -s '" + address.group(1) + "'", "sh")).startsWith("\uFEFF地区,");
    }

    private String example(String name) {
        try (Visit visit = chromium.visit(port, "interface")) {
            visit.page().waitForSelector("#example-" + name);
            return visit.page().locator("#example-" + name).textContent();
        }
    }

    private String run(String program, String... with) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("example"), program);
        Process process = new ProcessBuilder(Stream.concat(Stream.of(with), Stream.of(file.toString()))
                        .toList())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return said;
    }

    private static boolean there(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
