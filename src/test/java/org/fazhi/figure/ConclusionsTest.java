package org.fazhi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Language;
import org.fazhi.query.Selection;
import org.fazhi.query.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConclusionsTest {
    private static final Selection SETTLED =
            Selection.DEFAULT.of("disputes_settled").inside("440781");

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void fill() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "101", "102", "103", "104", "105", "106", "107", "108", "109", "110", "111", "112");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void level_change_and_movers_are_said_each_with_its_figure() {
        for (int town = 101; town <= 110; town++) {
            store.states("440781" + town, 2023, "disputes_settled", "100");
            store.states("440781" + town, 2024, "disputes_settled", town == 101 ? "50" : town == 102 ? "350" : "100");
        }

        Conclusions.Conclusion conclusion = conclude(SETTLED);

        assertThat(conclusion.sentences())
                .extracting(Conclusions.Sentence::text)
                .containsExactly(
                        "2024 年，市4407县440781 12 个乡镇中有 10 个写明可比的化解(调成)矛盾纠纷数，中位数为 100件，中间一半在 100 至 100件之间。",
                        "与 2023 年都可比的 10 个乡镇合计 1,200件，比上年增加 20.0%（1 个增加，1 个减少）。",
                        "增加最多的是县440781102镇（+250），减少最多的是县440781101镇（-50）。");
        assertThat(conclusion.sentences())
                .extracting(Conclusions.Sentence::figure)
                .containsExactly(FigureKind.TREND, FigureKind.CHANGE, FigureKind.RANKING);
        assertThat(conclude(SETTLED)).isEqualTo(conclusion);
    }

    @Test
    void the_same_is_said_in_english() {
        for (int town = 101; town <= 110; town++) {
            store.states("440781" + town, 2024, "disputes_settled", "100");
        }

        assertThat(conclude(SETTLED.said(Language.EN)).sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.text())
                        .startsWith("In 2024, 10 of the 12 townships of ")
                        .contains("100 cases"));
    }

    @Test
    void nothing_is_concluded_from_fewer_than_ten() {
        for (int town = 101; town <= 109; town++) {
            store.states("440781" + town, 2024, "disputes_settled", "100");
        }

        Conclusions.Conclusion conclusion = conclude(SETTLED);

        assertThat(conclusion.sentences()).isEmpty();
        assertThat(conclusion.silence()).hasValueSatisfying(silence -> {
            assertThat(silence.text()).contains("12 个乡镇中只有 9 个");
            assertThat(silence.figure()).isEqualTo(FigureKind.COVERAGE);
        });
    }

    @Test
    void nothing_is_concluded_from_less_than_three_fifths_of_a_place() {
        store.county("440782", "101", "102", "103", "104", "105", "106", "107", "108");
        for (int town = 101; town <= 111; town++) {
            store.states("440781" + town, 2024, "disputes_settled", "100");
        }

        assertThat(conclude(SETTLED).sentences()).isNotEmpty();
        assertThat(conclude(SETTLED.inside("4407")).sentences()).isEmpty();
    }

    @Test
    void where_nothing_is_concluded_the_changes_of_comparable_townships_are_told_all_the_same() {
        store.county("440782", "101", "102", "103", "104", "105", "106", "107", "108");
        for (int town = 101; town <= 111; town++) {
            store.states("440781" + town, 2023, "disputes_settled", "100");
            store.states("440781" + town, 2024, "disputes_settled", town == 101 ? "50" : town == 102 ? "260" : "100");
        }

        Conclusions.Conclusion conclusion = conclude(SETTLED.inside("4407"));

        assertThat(conclusion.silence())
                .hasValueSatisfying(silence -> assertThat(silence.text()).contains("20 个乡镇中只有 11 个"));
        assertThat(conclusion.sentences())
                .extracting(Conclusions.Sentence::text)
                .containsExactly(
                        "与 2023 年都可比的 11 个乡镇合计 1,210件，比上年增加 10.0%（1 个增加，1 个减少）。",
                        "增加最多的是县440781102镇（+160），减少最多的是县440781101镇（-50）。");
    }

    @Test
    void an_empty_store_says_what_to_do() {
        assertThat(conclude(SETTLED).silence())
                .hasValueSatisfying(silence -> assertThat(silence.text()).contains("导入报告"));
    }

    private Conclusions.Conclusion conclude(Selection selection) {
        return new Conclusions(store, Catalogue.read()).of(selection);
    }
}
