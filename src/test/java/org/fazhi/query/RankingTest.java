package org.fazhi.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.indicator.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {
    private static final Selection SETTLED = Selection.DEFAULT.of("disputes_settled");

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void fill() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "101", "102", "103", "104", "105", "106", "107", "108", "109");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void change_of_rank_is_counted_among_those_that_stand_in_both_years() {
        five(2023, 10, 20, 30, 40, 50);
        five(2024, 60, 20, 30, 40, 50);
        store.states("440781106", 2024, "disputes_settled", "500");

        Ranking.Answer answer = answer(SETTLED);

        assertThat(answer.year()).isEqualTo(2024);
        assertThat(answer.before()).isEqualTo(2023);
        assertThat(answer.panel()).isEqualTo(5);
        assertThat(answer.ranked())
                .extracting(row -> row.place().code(), row -> row.rank().first())
                .startsWith(tuple("440781106", 1), tuple("440781101", 2));
        Ranking.Change climbed = requireNonNull(answer.ranked().get(1).change());
        assertThat(climbed.places()).isEqualTo(4);
        assertThat(climbed.by()).isEqualTo(50);
        assertThat(climbed.direction()).isEqualTo(1);
        assertThat(answer.ranked().getFirst().change()).isNull();
    }

    @Test
    void of_a_crowd_both_ends_are_listed_from_the_largest_down() {
        five(2024, 10, 20, 30, 40, 50);
        store.states("440781106", 2024, "disputes_settled", "50");
        store.states("440781107", 2024, "disputes_settled", "10");

        List<Comparables.Row> ends = store.read(jooq -> Comparables.ends(jooq, SETTLED, 2024, 2));

        assertThat(ends)
                .extracting(row -> row.place().code(), row -> row.now().number())
                .containsExactly(
                        tuple("440781105", 50.0),
                        tuple("440781106", 50.0),
                        tuple("440781101", 10.0),
                        tuple("440781107", 10.0));
    }

    @Test
    void what_cannot_be_compared_is_named_with_the_reason() {
        five(2024, 10, 20, 30, 40, 50);
        store.cell("440781106", 2024, "disputes_settled", "99")
                .scoped("village")
                .put();
        store.cell("440781107", 2024, "disputes_settled", "99").graded("D").put();
        store.report("440781108", 2024, "未写明");

        assertThat(answer(SETTLED).aside())
                .extracting(aside -> aside.place().code(), Aside::why)
                .containsExactly(
                        tuple("440781106", Incomparable.OTHER_SCOPE),
                        tuple("440781107", Incomparable.FAILED_CHECK),
                        tuple("440781108", Incomparable.NOT_REPORTED),
                        tuple("440781109", Incomparable.NO_REPORT));
    }

    @Test
    void fewer_than_five_are_not_ranked() {
        store.states("440781101", 2024, "disputes_settled", "10");

        Ranking.Answer answer = answer(SETTLED);

        assertThat(answer.ranked()).isEmpty();
        assertThat(answer.aside()).extracting(Aside::why).contains(Incomparable.TOO_FEW);
    }

    @Test
    void a_change_that_a_qualifier_leaves_open_has_no_direction() {
        five(2023, 10, 20, 30, 40, 3000);
        five(2024, 10, 20, 30, 40, 0);
        store.cell("440781106", 2023, "disputes_settled", "3000")
                .qualified("at_least")
                .put();
        store.cell("440781106", 2024, "disputes_settled", "3200").put();

        assertThat(answer(SETTLED).ranked().getFirst()).satisfies(row -> {
            assertThat(row.value()).isEqualTo(new BigDecimal("3200"));
            assertThat(requireNonNull(row.change()).by()).isEqualTo(200);
            assertThat(requireNonNull(row.change()).direction()).isZero();
        });
    }

    @Test
    void counties_with_five_comparable_townships_are_ranked_by_their_median() {
        five(2024, 10, 20, 30, 40, 50);
        store.county("440703", "001");
        store.states("440703001", 2024, "disputes_settled", "900");

        Ranking.Answer answer = answer(SETTLED.by(By.COUNTY));

        assertThat(answer.ranked()).singleElement().satisfies(row -> {
            assertThat(row.place().code()).isEqualTo("440781");
            assertThat(row.value()).isEqualByComparingTo("30");
            assertThat(row.base()).isEqualTo(5);
            assertThat(PlaceKey.of(row.key())).isEqualTo(new PlaceKey("440781", 2024, "disputes_settled", Scope.WHOLE));
        });
        assertThat(answer.aside()).extracting(aside -> aside.place().code()).containsExactly("440703");
    }

    @Test
    void years_chosen_are_the_two_compared() {
        five(2020, 1, 2, 3, 4, 5);
        five(2024, 10, 20, 30, 40, 50);

        Ranking.Answer answer = answer(SETTLED.in(new Years.Span(2020, 2024)));

        assertThat(List.of(answer.before(), answer.year())).containsExactly(2020, 2024);
        assertThat(answer.panel()).isEqualTo(5);
    }

    private void five(int year, int... values) {
        for (int town = 0; town < values.length; town++) {
            if (values[town] > 0) {
                store.states("44078110" + (town + 1), year, "disputes_settled", String.valueOf(values[town]));
            }
        }
    }

    private Ranking.Answer answer(Selection selection) {
        return new Ranking(store).row(selection).orElseThrow();
    }
}
