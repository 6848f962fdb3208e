package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionSearchTest {
    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void fill() throws Exception {
        store = new TestStore(folder);
        store.division("44", "province", "广东省", null, null);
        store.division("4407", "city", "江门市", "44", null);
        store.division("440781", "county", "台山市", "4407", null);
        store.division("440781103", "township", "白沙镇", "440781", "镇");
        store.division("440781104", "township", "三合镇", "440781", "镇");
        store.division("500151", "county", "铜梁区", "50", null);
        store.division("500151109", "township", "双山镇", "500151", "镇");
        store.division("500151001", "township", "重华街道", "500151", "街道");
        store.former("500224001", "巴川镇", 2010, "500151001");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白沙",
                "沙镇",
                "bsz",
                "bs",
                "baisha",
                "baishaz",
                "baishazhen",
                "bshazhen",
                "BSZ",
                "440781103",
                "台山市白沙"
            })
    void a_township_is_found_by_characters_pinyin_initials_or_code(String typed) {
        assertThat(found(typed)).contains("白沙镇");
    }

    @ParameterizedTest
    @CsvSource({"chonghua,重华街道", "zhonghua,重华街道", "chjd,重华街道"})
    void every_reading_of_a_character_counts(String typed, String name) {
        assertThat(found(typed)).contains(name);
    }

    @Test
    void letters_that_spell_nothing_find_nothing() {
        assertThat(found("bsq")).isEmpty();
        assertThat(found("aisha")).isEmpty();
    }

    @Test
    void a_former_name_finds_the_place_of_today() {
        assertThat(new DivisionSearch(store).rows("巴川", List.of(), 5)).last().satisfies(row -> {
            assertThat(row.place().name()).isEqualTo("重华街道");
            assertThat(row.former()).isEqualTo("巴川镇");
        });
    }

    @Test
    void places_with_reports_come_first_and_say_so() {
        store.report("500151109", 2021, "报告");

        List<DivisionSearch.Row> rows = new DivisionSearch(store).rows("", List.of("township"), 9);

        assertThat(rows.getFirst().place().name()).isEqualTo("双山镇");
        assertThat(rows.getFirst().reporting()).isTrue();
        assertThat(rows.getLast().reporting()).isFalse();
    }

    private List<String> found(String typed) {
        return new DivisionSearch(store)
                .rows(typed, List.of("township"), 9).stream()
                        .map(row -> row.place().name())
                        .toList();
    }
}
