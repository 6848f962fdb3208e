package org.fazhi.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TownTrendTest {
    private static final String TOWN = "440781103";
    private static final Selection SETTLED =
            Selection.DEFAULT.of("disputes_settled").ofTowns(List.of(TOWN));

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void fill() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "103", "104");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void a_year_without_a_report_and_a_year_whose_report_is_silent_are_told_apart() {
        store.states(TOWN, 2019, "disputes_settled", "155");
        store.report(TOWN, 2021, "本年工作");
        store.states(TOWN, 2022, "disputes_settled", "160");

        assertThat(points(SETTLED))
                .extracting(TownTrend.Point::year, TownTrend.Point::state)
                .containsExactly(
                        tuple(2019, CellState.REPORTED),
                        tuple(2020, CellState.NO_REPORT),
                        tuple(2021, CellState.NOT_REPORTED),
                        tuple(2022, CellState.REPORTED));
    }

    @Test
    void a_village_figure_steps_in_for_the_whole_and_is_not_comparable() {
        store.cell(TOWN, 2020, "disputes_settled", "155").scoped("village").put();

        assertThat(points(SETTLED)).singleElement().satisfies(point -> {
            assertThat(point.cell()).isNotNull();
            assertThat(requireNonNull(point.cell()).scope()).isEqualTo(Scope.VILLAGE);
            assertThat(requireNonNull(point.cell()).comparableAs(Scope.WHOLE)).isFalse();
            assertThat(requireNonNull(point.cell()).comparableAs(Scope.VILLAGE)).isTrue();
        });
    }

    @Test
    void the_whole_is_shown_before_its_parts() {
        store.cell(TOWN, 2020, "disputes_settled", "155").scoped("village").put();
        store.states(TOWN, 2020, "disputes_settled", "170");

        assertThat(points(SETTLED))
                .singleElement()
                .satisfies(point ->
                        assertThat(requireNonNull(point.cell()).value()).isEqualTo(new BigDecimal("170")));
        assertThat(points(SETTLED.at(Scope.VILLAGE)))
                .singleElement()
                .satisfies(point ->
                        assertThat(requireNonNull(point.cell()).value()).isEqualTo(new BigDecimal("155")));
    }

    @Test
    void a_failed_check_leaves_the_value_but_makes_it_incomparable() {
        store.cell(TOWN, 2020, "disputes_settled", "155").graded("D").put();

        assertThat(points(SETTLED)).singleElement().satisfies(point -> {
            assertThat(point.state()).isEqualTo(CellState.REPORTED);
            assertThat(requireNonNull(point.cell()).comparable()).isFalse();
        });
    }

    @Test
    void a_round_number_with_a_remainder_lies_between_it_and_the_next_of_its_last_place() {
        store.cell(TOWN, 2020, "disputes_settled", "4200").qualified("at_least").put();
        store.cell(TOWN, 2021, "disputes_settled", "30").qualified("at_most").put();
        store.cell(TOWN, 2022, "dispute_success_rate", "97.5")
                .qualified("about")
                .put();

        assertThat(points(SETTLED))
                .extracting(point ->
                        point.cell() == null ? null : point.cell().interval().orElseThrow())
                .containsExactly(new Interval(4200, 4300), new Interval(20, 30), null);
        assertThat(requireNonNull(points(SETTLED.of("dispute_success_rate"))
                                .getLast()
                                .cell())
                        .interval())
                .contains(new Interval(97.45, 97.55));
    }

    private List<TownTrend.Point> points(Selection selection) {
        return new TownTrend(store).rows(selection).getFirst().points();
    }
}
