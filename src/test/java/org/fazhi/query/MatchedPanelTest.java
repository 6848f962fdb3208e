package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchedPanelTest {
    private static final Selection SETTLED = Selection.DEFAULT.of("disputes_settled");

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void fill() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "101", "102", "103", "104", "105");
        store.states("440781101", 2023, "disputes_settled", "10");
        store.states("440781101", 2024, "disputes_settled", "30");
        store.states("440781102", 2023, "disputes_settled", "40");
        store.states("440781102", 2024, "disputes_settled", "20");
        store.cell("440781103", 2023, "disputes_settled", "100")
                .qualified("at_least")
                .put();
        store.states("440781103", 2024, "disputes_settled", "150");
        store.states("440781104", 2024, "disputes_settled", "9000");
        store.cell("440781105", 2023, "disputes_settled", "700").put();
        store.cell("440781105", 2024, "disputes_settled", "7").graded("D").put();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void only_townships_comparable_in_both_years_are_counted() {
        MatchedPanel.Row row = new MatchedPanel(store).row(SETTLED, 2023, 2024);

        assertThat(row.townships()).isEqualTo(3);
        assertThat(row.totalFrom()).isEqualTo(new BigDecimal("150"));
        assertThat(row.totalTo()).isEqualTo(new BigDecimal("200"));
        assertThat(row.change()).hasValue(200.0 / 150 - 1);
        assertThat(row.medianFrom()).isEqualTo(40);
        assertThat(row.medianTo()).isEqualTo(30);
        // 100余 to 150 may be a fall, a rise or no change
        assertThat(row.risen()).isEqualTo(1);
        assertThat(row.fallen()).isEqualTo(1);
        assertThat(row.enough()).isFalse();
    }

    @Test
    void nobody_in_both_years_is_no_change() {
        MatchedPanel.Row row = new MatchedPanel(store).row(SETTLED, 2019, 2024);

        assertThat(row.townships()).isZero();
        assertThat(row.change()).isEmpty();
    }

    @Test
    void movers_are_those_whose_change_is_sure() {
        Movers.Answer movers = new Movers(store).row(SETTLED, 2023, 2024, 5);

        assertThat(movers.risen()).extracting(row -> row.place().code()).containsExactly("440781101");
        assertThat(movers.fallen()).singleElement().satisfies(row -> {
            assertThat(row.place().code()).isEqualTo("440781102");
            assertThat(row.by()).isEqualTo(new BigDecimal("-20"));
        });
    }
}
