package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.indicator.CellState;
import org.fazhi.query.CoverageMatrix.Reported;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageMatrixTest {
    private static final Selection COUNTY = Selection.DEFAULT.inside("440781");

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void fill() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "101", "102", "103");
        store.states("440781101", 2023, "disputes_settled", "10");
        store.states("440781101", 2023, "info_disclosed", "5");
        store.report("440781102", 2024, "存疑", "in_doubt");
        store.report("440781103", 2024, "未写明");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void a_missing_report_is_late_after_the_first_of_april_of_the_next_year() {
        assertThat(years(LocalDate.of(2025, 3, 31)).getFirst().fields())
                .extracting(CoverageMatrix.YearField::reported, CoverageMatrix.YearField::late)
                .containsExactly(tuple(Reported.FULL_YEAR, false), tuple(Reported.NO_REPORT, false));
        assertThat(years(LocalDate.of(2025, 4, 1)).getFirst().fields().getLast().late())
                .isTrue();
    }

    @Test
    void each_year_says_how_many_indicators_are_stated() {
        assertThat(years(LocalDate.of(2025, 1, 1))
                        .getFirst()
                        .fields()
                        .getFirst()
                        .stated())
                .isEqualTo(2);
    }

    @Test
    void a_report_in_doubt_is_no_report_and_not_nothing() {
        assertThat(years(LocalDate.of(2025, 1, 1)).get(1).fields().getLast().reported())
                .isEqualTo(Reported.IN_DOUBT);
    }

    @Test
    void pages_come_in_the_order_of_the_codes() {
        CoverageMatrix matrix = new CoverageMatrix(store);

        assertThat(matrix.townships(COUNTY)).isEqualTo(3);
        assertThat(matrix.years(COUNTY, LocalDate.of(2025, 1, 1), 1, 1))
                .extracting(row -> row.town().code())
                .containsExactly("440781102");
    }

    @Test
    void indicators_of_a_year_tell_a_silent_report_from_no_report() {
        List<CoverageMatrix.TownIndicators> rows = new CoverageMatrix(store)
                .indicators(COUNTY.in(new Years.Span(2023, 2023)).of("disputes_settled"), 0, 10);

        assertThat(rows)
                .extracting(row -> row.fields().getFirst().state())
                .containsExactly(CellState.REPORTED, CellState.NO_REPORT, CellState.NO_REPORT);
    }

    @Test
    void parts_of_an_indicator_leave_a_rest_of_its_total() {
        store.cell("440781101", 2022, "disputes_settled", "77").put();
        store.cell("440781101", 2022, "disputes_settled", "15").part("访调").put();
        store.cell("440781101", 2022, "disputes_settled", "7").part("警调").put();

        assertThat(new Composition(store).rows(COUNTY.of("disputes_settled").ofTowns(List.of("440781101"))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.parts()).extracting(Composition.Part::label).containsExactly("警调", "访调");
                    assertThat(row.rest()).isEqualTo(new BigDecimal("55"));
                });
    }

    @Test
    void parts_of_a_place_are_added_up_over_townships_whose_total_can_be_compared_and_holds_them() {
        store.cell("440781101", 2022, "disputes_settled", "77").put();
        store.cell("440781101", 2022, "disputes_settled", "15").part("访调").put();
        store.cell("440781101", 2022, "disputes_settled", "7").part("警调").put();
        store.cell("440781102", 2022, "disputes_settled", "40").put();
        store.cell("440781102", 2022, "disputes_settled", "10").part("访调").put();
        store.cell("440781103", 2022, "disputes_settled", "50").put();
        store.cell("440781104", 2022, "disputes_settled", "5").put();
        store.cell("440781104", 2022, "disputes_settled", "6").part("访调").put();
        store.cell("440781105", 2022, "disputes_settled", "900").graded("D").put();
        store.cell("440781105", 2022, "disputes_settled", "800").part("访调").put();

        assertThat(new PlaceComposition(store).rows(COUNTY.of("disputes_settled")))
                .filteredOn(row -> row.year() == 2022)
                .containsExactly(new PlaceComposition.Row(
                        2022,
                        2,
                        4,
                        new BigDecimal("117"),
                        List.of(
                                new PlaceComposition.Part("访调", new BigDecimal("25"), 2),
                                new PlaceComposition.Part("警调", new BigDecimal("7"), 1)),
                        new BigDecimal("85")));
    }

    @Test
    void wordings_are_counted_without_their_digits() {
        store.cell("440781102", 2023, "disputes_settled", "234").put();

        assertThat(new Wordings(store).rows("disputes_settled", 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.wording()).isEqualTo("件");
                    assertThat(row.times()).isEqualTo(2);
                    assertThat(row.townships()).isEqualTo(2);
                });
    }

    private List<CoverageMatrix.TownYears> years(LocalDate today) {
        return new CoverageMatrix(store).years(COUNTY, today, 0, 10);
    }
}
