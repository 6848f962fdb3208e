package org.fazhi.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fazhi.indicator.CellState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TownshipProfileTest {
    private static final String TOWN = "440781101";

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void fill() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "101", "102", "103", "104", "105", "106");
        store.county("440703", "001");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void a_township_is_placed_among_those_of_its_county_and_province() {
        int[] others = {20, 30, 40, 50, 1000};
        store.states(TOWN, 2024, "disputes_settled", "10");
        for (int i = 0; i < others.length; i++) {
            store.states("44078110" + (i + 2), 2024, "disputes_settled", String.valueOf(others[i]));
        }
        store.states("440703001", 2024, "disputes_settled", "5");
        store.states("440703001", 2023, "disputes_settled", "5000");

        TownshipProfile.Row row = row("disputes_settled");

        // by hand: of 10 20 30 40 50 1000 quartiles 22.5 35 47.5, deviation 15, so 10 is below 35 - 22.2
        assertThat(row.county()).isEqualTo(new Position(6, new Spread(10, 22.5, 35, 47.5, 1000), Standing.LOWER));
        assertThat(requireNonNull(row.province()).townships()).isEqualTo(7);
    }

    @Test
    void every_indicator_has_a_row_with_the_reason_where_nothing_is_stated() {
        store.states(TOWN, 2023, "disputes_settled", "10");
        store.report(TOWN, 2024, "未写明");

        TownshipProfile.Answer profile = profile();

        assertThat(profile.rows()).hasSize(52);
        assertThat(row("info_disclosed").points())
                .extracting(TownTrend.Point::state)
                .containsOnly(CellState.NOT_REPORTED);
        assertThat(row("info_disclosed").latest()).isNull();
        assertThat(profile.reports()).extracting(ReportLine::year).containsExactly(2023, 2024);
    }

    @Test
    void the_latest_year_is_the_last_one_that_can_be_compared() {
        store.states(TOWN, 2022, "disputes_settled", "10");
        store.cell(TOWN, 2023, "disputes_settled", "5").scoped("village").put();

        assertThat(requireNonNull(row("disputes_settled").latest()).year()).isEqualTo(2022);
    }

    @Test
    void five_rising_years_are_a_trend_and_four_cannot_be_told() {
        for (int year = 2019; year <= 2023; year++) {
            store.states(TOWN, year, "disputes_settled", String.valueOf(year - 2000));
        }
        for (int year = 2019; year <= 2022; year++) {
            store.states(TOWN, year, "info_disclosed", String.valueOf(year - 2000));
        }

        assertThat(row("disputes_settled").trend()).isEqualTo(TrendTag.RISING);
        assertThat(row("info_disclosed").trend()).isEqualTo(TrendTag.CANNOT_BE_TOLD);
    }

    @Test
    void failed_checks_of_its_reports_are_listed() {
        String report =
                store.cell(TOWN, 2024, "disputes_settled", "10").graded("D").put();
        store.fails(report, "disputes_settled", "合计不符");

        assertThat(profile().checks()).extracting(CheckLine::says).containsExactly("合计不符");
    }

    @Test
    void a_township_nobody_knows_has_no_profile() {
        assertThat(new TownshipProfile(store).row("999999999", Selection.DEFAULT))
                .isEmpty();
    }

    private TownshipProfile.Row row(String indicator) {
        return profile().rows().stream()
                .filter(row -> row.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private TownshipProfile.Answer profile() {
        return new TownshipProfile(store).row(TOWN, Selection.DEFAULT).orElseThrow();
    }
}
