package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RanksTest {
    @Test
    void equal_numbers_share_a_rank_and_the_next_one_is_skipped() {
        assertThat(firsts(exact(90), exact(70), exact(70), exact(50))).containsExactly(1, 2, 2, 4);
    }

    @Test
    void an_approximate_number_shares_the_rank_of_what_it_cannot_be_told_from() {
        // 300余 may be anything from 300 to 400: it may be larger than 310
        assertThat(firsts(exact(310), new Interval(300, 400), exact(280))).containsExactly(1, 1, 3);
    }

    @Test
    void exact_numbers_are_told_apart_whatever_stands_between_them() {
        List<Interval> all = List.of(exact(380), exact(310), new Interval(300, 400));
        Ranks ranks = new Ranks(all);

        assertThat(ranks.of(exact(380))).isEqualTo(new Ranks.Rank(1, 2));
        assertThat(ranks.of(exact(310))).isEqualTo(new Ranks.Rank(2, 3));
        assertThat(ranks.of(new Interval(300, 400))).isEqualTo(new Ranks.Rank(1, 3));
    }

    @Test
    void a_number_nobody_overlaps_stands_alone() {
        assertThat(new Ranks(List.of(exact(5), exact(4))).of(exact(5)).shared()).isFalse();
    }

    private static List<Integer> firsts(Interval... all) {
        Ranks ranks = new Ranks(Arrays.asList(all));
        return Arrays.stream(all).map(own -> ranks.of(own).first()).toList();
    }

    private static Interval exact(double number) {
        return new Interval(number, number);
    }
}
