package org.fazhi.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerPeopleTest {
    private static final Selection SETTLED =
            Selection.DEFAULT.of("disputes_settled").per(People.RESIDENT);
    private static final List<String> TOWNS = List.of("101", "102", "103", "104", "105");

    @TempDir
    Path folder;

    private TestStore store;

    /** 101 … 105 settle 100 … 500 disputes among 10 000 to 100 000 residents: 100, 80, 60, 50 and 50 per 10 000. */
    @BeforeEach
    void fill() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "101", "102", "103", "104", "105", "106");
        List<Long> residents = List.of(10_000L, 25_000L, 50_000L, 80_000L, 100_000L);
        for (int town = 0; town < TOWNS.size(); town++) {
            String code = "440781" + TOWNS.get(town);
            store.states(code, 2022, "disputes_settled", String.valueOf((town + 1) * 50));
            store.states(code, 2023, "disputes_settled", String.valueOf((town + 1) * 100));
            store.people(code, 2022, "resident", residents.get(town));
            store.people(code, 2023, "resident", residents.get(town));
        }
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void a_ranking_is_by_what_falls_on_ten_thousand_people() {
        Ranking.Answer answer = new Ranking(store).row(SETTLED).orElseThrow();

        assertThat(answer.ranked())
                .extracting(
                        row -> row.place().code().substring(6),
                        row -> row.value().toPlainString())
                .containsExactly(
                        tuple("101", "100"),
                        tuple("102", "80"),
                        tuple("103", "60"),
                        tuple("104", "50"),
                        tuple("105", "50"));
        assertThat(answer.ranked()).allSatisfy(row -> assertThat(row.unit()).isEqualTo("件/万人（常住人口）"));
        assertThat(requireNonNull(answer.ranked().getFirst().change()).before()).isEqualTo(50);
        assertThat(answer.ranked().getLast().rank()).isEqualTo(new Ranks.Rank(4, 5));
    }

    @Test
    void a_township_without_a_population_of_that_year_and_kind_is_set_aside_with_that_reason() {
        store.states("440781106", 2023, "disputes_settled", "900");
        store.people("440781106", 2022, "resident", 10_000);
        store.people("440781106", 2023, "registered", 10_000);

        Ranking.Answer answer = new Ranking(store).row(SETTLED).orElseThrow();

        assertThat(answer.comparable()).isEqualTo(5);
        assertThat(answer.aside())
                .singleElement()
                .satisfies(aside -> assertThat(aside.why()).isEqualTo(Incomparable.NO_POPULATION));
    }

    @Test
    void of_two_tables_the_one_loaded_last_is_divided_by() {
        store.people("440781101", 2023, "resident", 20_000);

        assertThat(point("440781101").value()).isEqualByComparingTo("50");
    }

    @Test
    void bounds_are_divided_as_the_number_is() {
        store.county("440782", "101");
        store.cell("440782101", 2023, "disputes_settled", "4200")
                .qualified("at_least")
                .put();
        store.people("440782101", 2023, "resident", 30_000);

        KnownCell cell = point("440782101");

        assertThat(cell.value()).isEqualByComparingTo("1400");
        assertThat(cell.interval()).contains(new Interval(1400, 4300 * 10_000.0 / 30_000));
    }

    @Test
    void a_year_without_a_population_is_a_gap_that_says_so() {
        store.states("440781101", 2024, "disputes_settled", "120");

        TownTrend.Point point = new TownTrend(store)
                .rows(SETTLED.ofTowns(List.of("440781101")))
                .getFirst()
                .points()
                .getLast();

        assertThat(point.state()).isEqualTo(CellState.REPORTED);
        assertThat(requireNonNull(point.cell()).value()).isNull();
        assertThat(point.cell().withoutPopulation()).isTrue();
    }

    @Test
    void the_median_of_a_place_is_that_of_the_shares_and_there_is_no_total() {
        PlaceTrend.Point point = new PlaceTrend(store)
                .rows(SETTLED.inside("440781").in(new Years.Span(2023, 2023)))
                .getFirst()
                .points()
                .getFirst();

        assertThat(requireNonNull(point.spread())).isEqualTo(new Spread(50, 50, 60, 80, 100));
        assertThat(point.total()).isNull();
    }

    @Test
    void a_change_is_counted_over_those_with_a_population_in_both_years() {
        store.states("440781106", 2022, "disputes_settled", "10");
        store.states("440781106", 2023, "disputes_settled", "20");
        store.people("440781106", 2023, "resident", 10_000);

        MatchedPanel.Row row = new MatchedPanel(store).row(SETTLED, 2022, 2023);

        assertThat(row.townships()).isEqualTo(5);
        assertThat(row.medianFrom()).isEqualTo(30);
        assertThat(row.medianTo()).isEqualTo(60);
        assertThat(row.totalTo()).isNull();
        assertThat(row.risen()).isEqualTo(5);
    }

    @Test
    void a_profile_divides_counts_and_leaves_shares_as_they_are() {
        store.states("440781101", 2023, "dispute_success_rate", "98");

        List<TownshipProfile.Row> rows = new TownshipProfile(store)
                .row("440781101", SETTLED)
                .orElseThrow()
                .rows();

        assertThat(value(rows, "disputes_settled")).isEqualByComparingTo("100");
        assertThat(value(rows, "dispute_success_rate")).isEqualByComparingTo("98");
        assertThat(rows.stream()
                        .filter(row -> row.indicator().equals("disputes_settled"))
                        .map(row -> requireNonNull(row.county()).spread().median()))
                .containsExactly(60.0);
    }

    @Test
    void evidence_names_the_row_of_the_population_and_keeps_the_number_stated() {
        store.people("440781101", 2023, "registered", 12_000);

        EvidenceOf.Answer answer =
                new EvidenceOf(store).row(new CellKey("440781101", 2023, "disputes_settled", SETTLED.scope()));

        assertThat(requireNonNull(answer.cell()).value()).isEqualByComparingTo("100");
        assertThat(answer.statements().getFirst().quote()).isEqualTo("100件");
        assertThat(answer.people()).extracting(Populations.Row::kind).containsExactly(People.values());
        assertThat(answer.people()).allSatisfy(row -> assertThat(row.file()).isEqualTo("people.csv"));
        assertThat(answer.people().getLast().per(new BigDecimal("100"))).isEqualByComparingTo("83.33");
    }

    @Test
    void cells_for_other_programs_are_divided_and_say_so_in_their_unit() {
        CellList.Row row = new CellList(store)
                .rows(SETTLED.ofTowns(List.of("440781102")).in(new Years.Span(2023, 2023)), null, 10, 0)
                .getFirst();

        assertThat(row.cell().value()).isEqualByComparingTo("80");
        assertThat(row.cell().unit()).isEqualTo("件/万人（常住人口）");
        assertThat(requireNonNull(row.statement()).value()).isEqualByComparingTo("200");
    }

    @Test
    void only_kinds_that_are_loaded_can_be_chosen() {
        assertThat(new Populations(store).kinds()).containsExactly(People.RESIDENT);
    }

    private KnownCell point(String town) {
        return requireNonNull(new TownTrend(store)
                .rows(SETTLED.ofTowns(List.of(town)))
                .getFirst()
                .points()
                .getLast()
                .cell());
    }

    private static BigDecimal value(List<TownshipProfile.Row> rows, String indicator) {
        return rows.stream()
                .filter(row -> row.indicator().equals(indicator))
                .map(row -> requireNonNull(
                        requireNonNull(requireNonNull(row.latest()).cell()).value()))
                .findFirst()
                .orElseThrow();
    }
}
