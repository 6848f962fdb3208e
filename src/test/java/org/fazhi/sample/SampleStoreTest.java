package org.fazhi.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.store.schema.Tables.CELL;
import static org.fazhi.store.schema.Tables.EXTRACTED_ROW;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.jooq.impl.DSL.noCondition;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fazhi.gold.GoldFact;
import org.fazhi.gold.Table;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Scope;
import org.fazhi.ingest.IngestRun;
import org.fazhi.ingest.Workspace;
import org.fazhi.query.By;
import org.fazhi.query.CellKey;
import org.fazhi.query.CoverageMatrix;
import org.fazhi.query.Distribution;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Facts;
import org.fazhi.query.KnownYears;
import org.fazhi.query.Lease;
import org.fazhi.query.MatchedPanel;
import org.fazhi.query.Movers;
import org.fazhi.query.PlaceName;
import org.fazhi.query.PlaceTrend;
import org.fazhi.query.Ranking;
import org.fazhi.query.ReportingTowns;
import org.fazhi.query.Selection;
import org.fazhi.query.TownTrend;
import org.fazhi.query.TownshipProfile;
import org.fazhi.store.MadeCopies;
import org.fazhi.store.Store;
import org.jooq.Condition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleStoreTest {
    private static final Path REPORTS = Path.of("data/sample");
    private static final Path TRUTH = Path.of("src/test/resources/sample");

    @TempDir
    private static Path home;

    private static Workspace workspace;
    private static IngestRun run;
    private static List<Map<String, String>> reports = List.of();

    /** What a cell is known by here, and what it has to show: a state, with a value where that has one. */
    private record Key(String township, int year, String indicator, String scope) {}

    private record Shown(CellState state, BigDecimal value) {}

    @BeforeAll
    static void takeTheSampleIn() throws IOException {
        reports = Table.rows(TRUTH.resolve("reports.tsv"));
        workspace = Workspace.open(home);
        run = workspace.ingest().run(List.of(REPORTS), "clerk", null, progress -> {});
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void every_report_is_stored_and_none_refused() {
        assertThat(run.failed()).isEmpty();
        assertThat(run.stored()).isEqualTo(reports.size());
    }

    @Test
    void mirrors_are_duplicates_corrected_reports_superseded_and_the_undated_one_is_in_doubt() {
        Map<String, String> statuses = store().read(jooq ->
                jooq.select(REPORT.NAME, REPORT.STATUS).from(REPORT).fetchMap(REPORT.NAME, REPORT.STATUS));

        for (Map<String, String> row : reports) {
            String name = row.getOrDefault("file", "");
            String status = Objects.requireNonNull(statuses.get(name), name);
            switch (row.getOrDefault("status", "")) {
                case "duplicate" ->
                    assertThat(List.of(status, String.valueOf(statuses.get(row.get("of")))))
                            .as(name)
                            .containsExactlyInAnyOrder("duplicate", "current");
                case "superseded" -> {
                    assertThat(status).as(name).isEqualTo("superseded");
                    assertThat(statuses.get(row.get("of"))).as(name).isEqualTo("current");
                }
                default -> {
                    boolean repeated = reports.stream().anyMatch(other -> name.equals(other.get("of")));
                    boolean undated = "".equals(row.get("year"));
                    assertThat(repeated || status.equals(undated ? "in_doubt" : "current"))
                            .as(name + " is " + status)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void summaries_and_ordered_copies_answer_as_the_plain_tables() {
        Lease plain = store()::read;

        assertThat(MadeCopies.ask(plain, SampleStoreTest::answers)).isEqualTo(answers(plain));
    }

    private static List<Object> answers(Lease lease) {
        List<Object> answers = new ArrayList<>();
        for (String indicator : List.of("disputes_settled", "enforcement_cases", "law_training_sessions")) {
            for (String within : List.of("", "99", "9901", "990102")) {
                Selection place = Selection.DEFAULT.of(indicator).inside(within);
                List<String> towns = new ReportingTowns(lease)
                        .rows(place).stream().limit(3).map(PlaceName::code).toList();
                answers.add(new Facts(lease).row(place));
                answers.add(new KnownYears(lease).rows(place));
                answers.add(new PlaceTrend(lease).rows(place));
                answers.add(new PlaceTrend(lease).rows(place.by(By.COUNTY)));
                answers.add(new MatchedPanel(lease).row(place, 2023, 2024));
                answers.add(new Movers(lease).row(place, 2023, 2024, 5));
                answers.add(new Ranking(lease).row(place));
                answers.add(new Ranking(lease).row(place.by(By.COUNTY)));
                answers.add(new Distribution(lease).row(place));
                answers.add(new TownTrend(lease).rows(place.ofTowns(towns)));
                answers.add(new TownshipProfile(lease).row(towns.getFirst(), place));
                answers.add(new CoverageMatrix(lease).years(place, LocalDate.of(2026, 5, 1), 0, 20));
                answers.add(new CoverageMatrix(lease).indicators(place, 0, 20));
                answers.add(new EvidenceOf(lease).row(new CellKey(towns.getFirst(), 2024, indicator, Scope.WHOLE)));
            }
        }
        return answers;
    }

    @Test
    void no_cell_comes_from_a_loaded_table_and_all_are_marked_as_fictional() {
        assertThat(count(EXTRACTED_ROW, noCondition())).isZero();
        assertThat(count(OBSERVATION, OBSERVATION.REPORT.isNull())).isZero();
        assertThat(count(CELL, noCondition())).isGreaterThan(5000);
        assertThat(count(CELL, CELL.REPORT.isNull().or(CELL.FICTIONAL.isFalse())))
                .isZero();
    }

    private static int count(org.jooq.Table<?> table, Condition condition) {
        Integer count = store().read(jooq -> jooq.fetchCount(table, condition));
        return count;
    }

    @Test
    void cells_show_the_states_and_values_the_reports_give_them() throws IOException {
        Map<Key, Set<Shown>> expected = expected();
        Map<Key, Set<Shown>> shown = shown();
        long right = expected.entrySet().stream()
                .filter(cell -> shown.getOrDefault(cell.getKey(), Set.of()).containsAll(cell.getValue()))
                .count();
        long unexpected = shown.keySet().stream()
                .filter(cell -> !expected.containsKey(cell))
                .count();

        assertThat((double) right / expected.size()).as("right").isGreaterThan(0.84);
        assertThat((double) unexpected / shown.size()).as("unexpected").isLessThan(0.05);
        for (CellState state : Set.of(
                CellState.REPORTED,
                CellState.REPORTED_ZERO,
                CellState.QUALIFIED_ZERO,
                CellState.JOINT,
                CellState.PARTS_ONLY,
                CellState.IN_DOUBT)) {
            assertThat(agreeing(expected, shown, state)).as(state.code()).isPositive();
        }
    }

    private static long agreeing(Map<Key, Set<Shown>> expected, Map<Key, Set<Shown>> shown, CellState state) {
        return expected.entrySet().stream()
                .filter(cell -> cell.getValue().stream().anyMatch(one -> one.state() == state))
                .filter(cell -> shown.getOrDefault(cell.getKey(), Set.of()).containsAll(cell.getValue()))
                .count();
    }

    private static Map<Key, Set<Shown>> expected() throws IOException {
        Map<String, Map<String, String>> current = reports.stream()
                .filter(row -> "current".equals(row.get("status")) && !"".equals(row.get("year")))
                .collect(toMap(row -> row.getOrDefault("file", ""), row -> row));
        Map<Key, List<GoldFact>> facts = GoldFact.read(TRUTH.resolve("facts.tsv")).stream()
                .filter(fact -> current.containsKey(fact.file()))
                .collect(groupingBy(fact -> key(fact, Objects.requireNonNull(current.get(fact.file())))));
        Map<Key, Set<Shown>> expected = new HashMap<>();
        facts.forEach((key, stated) -> expected.put(key, Set.of(shown(stated))));
        return expected;
    }

    private static Key key(GoldFact fact, Map<String, String> report) {
        return new Key(
                report.getOrDefault("code", ""),
                Integer.parseInt(report.getOrDefault("year", "")),
                fact.indicator(),
                fact.scope().code());
    }

    private static Shown shown(List<GoldFact> stated) {
        List<GoldFact> headlines =
                stated.stream().filter(fact -> fact.facet().isEmpty()).toList();
        if (headlines.isEmpty()) {
            return new Shown(CellState.PARTS_ONLY, BigDecimal.ZERO);
        }
        if (headlines.stream().map(GoldFact::value).distinct().count() > 1) {
            return new Shown(CellState.IN_DOUBT, BigDecimal.ZERO);
        }
        GoldFact fact = headlines.getFirst();
        return new Shown(state(fact.state()), fact.value().setScale(2));
    }

    private static CellState state(ObservationState state) {
        return switch (state) {
            case REPORTED -> CellState.REPORTED;
            case REPORTED_ZERO -> CellState.REPORTED_ZERO;
            case QUALIFIED_ZERO -> CellState.QUALIFIED_ZERO;
            case JOINT -> CellState.JOINT;
        };
    }

    private static Map<Key, Set<Shown>> shown() {
        Map<Key, Set<Shown>> shown = new HashMap<>();
        store().read(jooq -> jooq.selectFrom(CELL).fetch()).forEach(row -> {
            CellState state = Coded.of(CellState.class, row.get(CELL.STATE));
            BigDecimal value = Objects.requireNonNullElse(row.get(CELL.VALUE), BigDecimal.ZERO);
            boolean valued = state != CellState.PARTS_ONLY && state != CellState.IN_DOUBT;
            shown.computeIfAbsent(
                            new Key(
                                    row.get(CELL.TOWNSHIP),
                                    row.get(CELL.YEAR),
                                    row.get(CELL.INDICATOR),
                                    row.get(CELL.SCOPE)),
                            any -> new HashSet<>())
                    .add(new Shown(state, valued ? value.setScale(2) : BigDecimal.ZERO));
        });
        return shown;
    }

    private static Store store() {
        return workspace.store();
    }
}
