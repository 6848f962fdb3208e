package org.fazhi.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTrendTest {
    private static final Selection SETTLED = Selection.DEFAULT.of("disputes_settled");

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void fill() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "101", "102", "103", "104", "105", "106", "107", "108");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void quartiles_are_taken_over_the_townships_that_state_the_indicator_only() {
        store.states("440781101", 2024, "disputes_settled", "10");
        store.states("440781102", 2024, "disputes_settled", "20");
        store.states("440781103", 2024, "disputes_settled", "40");
        store.states("440781104", 2024, "disputes_settled", "80");
        store.report("440781105", 2024, "未提及");

        PlaceTrend.Point year = point(SETTLED);

        // by hand, linear between neighbours: 10 + 0.75 * 10, 20 + 0.5 * 20, 40 + 0.25 * 40
        assertThat(year.spread()).isEqualTo(new Spread(10, 17.5, 30, 50, 80));
        assertThat(year.total()).isEqualTo(new BigDecimal("150"));
        assertThat(year.count()).isEqualTo(new Count(8, 5, 4, 4, 4));
    }

    @Test
    void what_cannot_be_compared_is_counted_as_stated_but_not_summed() {
        store.states("440781101", 2024, "disputes_settled", "10");
        store.cell("440781102", 2024, "disputes_settled", "900").graded("D").put();
        store.cell("440781103", 2024, "disputes_settled", "700")
                .scoped("village")
                .put();
        store.cell("440781104", 2024, "disputes_settled", null)
                .in("in_doubt")
                .graded("C")
                .put();
        store.cell("440781105", 2024, "disputes_settled", "12").sure(0.5).put();

        PlaceTrend.Point year = point(SETTLED);

        assertThat(year.count()).isEqualTo(new Count(8, 5, 5, 2, 1));
        assertThat(year.total()).isEqualTo(new BigDecimal("22"));
    }

    @Test
    void made_up_townships_never_mix_with_real_ones() {
        store.county("990101", "101");
        store.states("990101101", 2024, "disputes_settled", "1000");
        assertThat(point(SETTLED).total()).isEqualTo(new BigDecimal("1000"));

        store.states("440781101", 2024, "disputes_settled", "10");

        assertThat(point(SETTLED).total()).isEqualTo(new BigDecimal("10"));
        assertThat(point(SETTLED.inside("99")).total()).isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void a_county_is_the_median_of_its_own_townships() {
        store.county("440703", "001", "002", "003");
        store.states("440781101", 2024, "disputes_settled", "10");
        store.states("440703001", 2024, "disputes_settled", "50");
        store.states("440703002", 2024, "disputes_settled", "70");

        List<PlaceTrend.Row> counties =
                new PlaceTrend(store).rows(SETTLED.inside("4407").by(By.COUNTY));

        assertThat(counties)
                .extracting(row -> requireNonNull(row.place()).name())
                .containsExactly("县440703", "县440781");
        assertThat(requireNonNull(counties.getFirst().points().getFirst().spread())
                        .median())
                .isEqualTo(60);
        assertThat(counties.getFirst().points().getFirst().count()).isEqualTo(new Count(3, 2, 2, 2, 2));
    }

    @Test
    void nothing_loaded_is_no_row_and_no_failure() {
        assertThat(new PlaceTrend(store).rows(SETTLED)).isEmpty();
    }

    private PlaceTrend.Point point(Selection selection) {
        return new PlaceTrend(store).rows(selection).getFirst().points().getFirst();
    }
}
