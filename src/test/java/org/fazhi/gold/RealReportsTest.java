package org.fazhi.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.SharedFolder;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Place;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.ingest.Examined;
import org.fazhi.ingest.Examiner;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the reading of real reports to what careful readers found in them. */
class RealReportsTest {
    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final Examiner EXAMINER = new Examiner(CATALOGUE);

    /** The launcher ends with this line. */
    @BeforeAll
    static void say_whether_real_reports_are_read() throws IOException {
        Path line = Path.of("target/real-reports.txt");
        Files.writeString(line, "real reports: skipped, ../shared is not there\n");
        int reports = files("reports").size();
        Files.writeString(line, "real reports: %d read\n".formatted(reports));
    }

    @Test
    void figures_of_the_eighteen_first_indicators_are_found() throws IOException {
        List<GoldFact> facts = GoldFact.read(SharedFolder.path("gold/facts.tsv")).stream()
                .filter(fact -> first(fact.indicator()))
                .toList();
        List<ReadFigure> figures = figures("reports").stream()
                .filter(figure -> first(figure.observation().indicator()))
                .toList();

        assertThat(Agreement.of(facts, figures).f1()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void figures_of_all_indicators_are_found() throws IOException {
        Agreement agreement = Agreement.of(GoldFact.read(SharedFolder.path("gold/facts.tsv")), figures("reports"));

        assertThat(agreement.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(agreement.recall()).isGreaterThanOrEqualTo(0.92);
        assertThat(agreement.right(
                        GoldFact::scope, figure -> figure.observation().scope()))
                .isGreaterThanOrEqualTo(0.95);
        assertThat(agreement.rightWhenNot(
                        Scope.WHOLE,
                        GoldFact::scope,
                        figure -> figure.observation().scope()))
                .isGreaterThanOrEqualTo(0.90);
        assertThat(agreement.rightWhenNot(
                        Qualifier.EXACT,
                        GoldFact::qualifier,
                        figure -> figure.observation().quantity().qualifier()))
                .isGreaterThanOrEqualTo(0.90);
        assertThat(agreement.rightWhenNot(
                        ObservationState.REPORTED,
                        GoldFact::state,
                        figure -> figure.observation().state()))
                .isGreaterThanOrEqualTo(0.90);
    }

    @ParameterizedTest
    @CsvSource({"d1, 0.94, 0.94", "d2, 0.94, 0.94"})
    void figures_of_passages_in_the_manner_of_real_reports_are_found(String set, double precision, double recall)
            throws IOException {
        Agreement agreement = Agreement.of(
                GoldFact.read(SharedFolder.path("devset/%s/gold.tsv".formatted(set))), figures("devset/" + set));

        assertThat(agreement.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(agreement.recall()).isGreaterThanOrEqualTo(recall);
    }

    @ParameterizedTest
    @CsvSource({"gold/reports.tsv, reports", "devset/d1/reports.tsv, devset/d1", "devset/d2/reports.tsv, devset/d2"})
    void place_and_year_are_right(String table, String folder) throws IOException {
        for (Map<String, String> row : Table.rows(SharedFolder.path(table))) {
            Identity identity =
                    examine(SharedFolder.path(folder + "/" + row.get("file"))).identity();
            Place place = identity.knownPlace().orElseThrow();

            assertThat(List.of(place.township(), "" + place.county(), place.city(), place.province()))
                    .as(row.get("file"))
                    .containsExactly(
                            row.get("township"),
                            row.get("county").isEmpty() ? "null" : row.get("county"),
                            row.get("city"),
                            row.get("province"));
            assertThat(place.code()).isEqualTo(row.getOrDefault("code", place.code()));
            assertThat(identity.knownYear()).contains(Integer.valueOf(row.get("year")));
            assertThat(row.get("year_basis")).startsWith(identity.yearBasis().code());
        }
    }

    @Test
    void a_lost_year_is_inferred_with_its_rivals_and_left_in_doubt() {
        Identity identity =
                examine(SharedFolder.path("reports/001_b6ff9a31f3b074f4.txt")).identity();

        assertThat(identity.yearCandidates()).containsExactly(2023, 2020);
        assertThat(identity.inDoubt()).isTrue();
    }

    private static boolean first(String indicator) {
        return CATALOGUE.get(indicator).tier() == 1;
    }

    private static List<ReadFigure> figures(String folder) {
        return files(folder).stream()
                .map(RealReportsTest::examine)
                .flatMap(file -> file.extraction().observations().stream()
                        .map(observation ->
                                new ReadFigure(file.text().name(), file.text().source(), observation)))
                .toList();
    }

    private static Examined examine(Path file) {
        try {
            String name = file.getFileName().toString();
            ReportText text = (ReportText) new ReportReader().read(name, Files.readAllBytes(file));
            return EXAMINER.examine(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(SharedFolder.path(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
