package org.fazhi.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.gold.Agreement;
import org.fazhi.gold.GoldFact;
import org.fazhi.gold.Table;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Place;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTruthTest {
    private static final Path REPORTS = Path.of("data/sample");
    private static final Path TRUTH = Path.of("src/test/resources/sample");
    private static final long LARGEST = 8_000_000;
    private static final long OTHER_SEED = 20_260_117;
    private static final int OF_THE_OTHER_SEED = 120;
    private static final int MOST_OF_THE_OTHER_SEED = 3;
    private static final int MOST_KNOWN_MISREADS = 6;

    private static List<GoldFact> facts = List.of();
    private static List<Map<String, String>> reports = List.of();
    private static Comparison committed = new Comparison(Map.of(), Map.of(), List.of());

    @BeforeAll
    static void readTheCommittedSample() throws IOException {
        facts = GoldFact.read(TRUTH.resolve("facts.tsv"));
        reports = Table.rows(TRUTH.resolve("reports.tsv"));
        committed = Comparison.of(facts.stream().collect(groupingBy(GoldFact::file)), REPORTS);
    }

    @Test
    void every_report_is_there_and_can_be_read_and_nothing_else_lies_with_them() {
        Set<String> expected = reports.stream().map(row -> row.get("file")).collect(toSet());

        assertThat(committed.unreadable()).isEmpty();
        assertThat(committed.agreements().keySet()).isEqualTo(expected);
    }

    @Test
    void place_and_year_of_every_report_are_found_and_an_undated_one_stays_undated() {
        for (Map<String, String> row : reports) {
            Identity identity = Objects.requireNonNull(committed.identities().get(row.get("file")));
            String year = row.getOrDefault("year", "");

            assertThat(identity.knownPlace().map(Place::code))
                    .as(row.get("file"))
                    .contains(row.getOrDefault("code", ""));
            assertThat(identity.knownYear().map(String::valueOf).orElse(""))
                    .as(row.get("file"))
                    .isEqualTo(year);
            if (!"stated".equals(row.get("year_basis"))) {
                assertThat(identity.yearBasis().code()).as(row.get("file")).isEqualTo(row.get("year_basis"));
            }
        }
    }

    @Test
    void the_figures_read_are_the_ones_the_reports_state_but_for_the_known_misreads() throws IOException {
        List<Misread> known = Misread.known(TRUTH.resolve("known-misreads.tsv"));

        assertThat(known).hasSizeLessThanOrEqualTo(MOST_KNOWN_MISREADS);
        assertThat(Misread.in(committed)).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void another_seed_nobody_has_seen_is_read_as_well(@TempDir Path folder) throws IOException {
        List<Manuscript> others = new Sample(OTHER_SEED, false).manuscripts().subList(0, OF_THE_OTHER_SEED);
        WriteSample.files(others, folder, folder);

        Comparison read = Comparison.of(truth(others), folder);
        Agreement all = read.all();

        assertThat(all.matched().size() + all.missed().size()).isGreaterThan(2000);
        assertThat(all.precision()).as("precision").isGreaterThan(0.999);
        assertThat(all.recall()).as("recall").isGreaterThan(0.999);
        assertThat(Misread.in(read)).as("misreads").hasSizeLessThanOrEqualTo(MOST_OF_THE_OTHER_SEED);
    }

    @Test
    void the_committed_files_say_what_the_generator_writes() throws IOException {
        Map<String, byte[]> files = Comparison.files(REPORTS);
        for (Manuscript report : new Sample(WriteSample.SEED, true).manuscripts()) {
            byte[] file = files.getOrDefault(report.name(), new byte[0]);
            if (report.format().plain()) {
                assertThat(file).as(report.name()).isEqualTo(WriteSample.bytes(report));
            } else {
                String text = ((ReportText) new ReportReader().read(report.name(), file)).source();
                assertThat(bare(text)).as(report.name()).contains(bare(opening(report)));
            }
        }
    }

    @Test
    void the_sample_is_small_and_of_every_format() throws IOException {
        try (Stream<Path> files = Files.walk(REPORTS)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            Set<String> endings = all.stream()
                    .map(file -> file.toString().replaceAll(".*\\.", ""))
                    .collect(toSet());

            assertThat(all.stream().mapToLong(file -> file.toFile().length()).sum())
                    .isLessThan(LARGEST);
            assertThat(endings).containsExactlyInAnyOrder("txt", "html", "md", "docx", "doc", "pdf", "zip");
        }
    }

    @Test
    void every_indicator_qualifier_scope_and_state_occurs_and_each_report_states_twelve_to_thirty_indicators() {
        Map<String, Set<String>> indicators =
                facts.stream().collect(groupingBy(GoldFact::file, mapping(GoldFact::indicator, toSet())));

        assertThat(facts.stream().map(GoldFact::indicator).collect(toSet()))
                .isEqualTo(Catalogue.read().indicators().stream()
                        .map(Indicator::code)
                        .collect(toSet()));
        assertThat(facts.stream().map(GoldFact::qualifier).collect(toSet())).isEqualTo(EnumSet.allOf(Qualifier.class));
        assertThat(facts.stream().map(GoldFact::scope).collect(toSet())).isEqualTo(EnumSet.allOf(Scope.class));
        assertThat(facts.stream().map(GoldFact::state).collect(toSet()))
                .isEqualTo(EnumSet.allOf(ObservationState.class));
        assertThat(indicators.values()).allSatisfy(stated -> assertThat(stated).hasSizeBetween(12, 30));
    }

    @Test
    void reports_are_missing_repeated_replaced_undated_and_partial_and_two_townships_become_one() {
        assertThat(column("status")).containsExactlyInAnyOrder("current", "duplicate", "superseded");
        assertThat(column("year_basis")).containsExactlyInAnyOrder("stated", "inferred", "unknown");
        assertThat(column("period")).containsExactlyInAnyOrder("full_year", "to_date");
        assertThat(yearsOf("鹤滩镇")).isNotEmpty().allMatch(year -> year.compareTo("2021") < 0);
        assertThat(yearsOf("栖霞坳乡")).isNotEmpty().allMatch(year -> year.compareTo("2021") < 0);
        assertThat(yearsOf("鹤栖镇")).contains("2021").allMatch(year -> year.compareTo("2021") >= 0);
        assertThat(new HashSet<>(reports.stream().map(row -> row.get("code")).toList()))
                .hasSize(74);
    }

    private static Set<String> column(String name) {
        return reports.stream().map(row -> row.getOrDefault(name, "")).collect(toSet());
    }

    private static List<String> yearsOf(String township) {
        return reports.stream()
                .filter(row -> township.equals(row.get("township")))
                .map(row -> row.getOrDefault("year", ""))
                .toList();
    }

    private static Map<String, List<GoldFact>> truth(List<Manuscript> manuscripts) {
        return manuscripts.stream()
                .flatMap(report -> report.page().facts().stream().map(fact -> gold(report, fact)))
                .collect(groupingBy(GoldFact::file, toList()));
    }

    private static GoldFact gold(Manuscript report, Fact fact) {
        return new GoldFact(
                report.name(),
                fact.indicator(),
                fact.value(),
                fact.unit(),
                Coded.of(Qualifier.class, fact.qualifier()),
                Coded.of(Scope.class, fact.scope()),
                fact.facet(),
                Coded.of(ObservationState.class, fact.state()));
    }

    private static String opening(Manuscript report) {
        String text = report.page().text().strip();
        int end = text.indexOf('\n', text.indexOf('\n') + 1);
        return text.substring(0, end).substring(0, Math.min(60, end));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0　]", "");
    }
}
