package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void within_one_scaled_deviation_of_the_median_is_similar() {
        // of 10 20 30 40 50 1000 by hand: median 35, deviations 25 15 5 5 15 965, their median 15, times 1.4826 is
        // 22.24
        assertThat(Standing.of(exact(57), 6, 35, 15)).isEqualTo(Standing.SIMILAR);
        assertThat(Standing.of(exact(58), 6, 35, 15)).isEqualTo(Standing.HIGHER);
        assertThat(Standing.of(exact(13), 6, 35, 15)).isEqualTo(Standing.SIMILAR);
        assertThat(Standing.of(exact(12), 6, 35, 15)).isEqualTo(Standing.LOWER);
    }

    @Test
    void a_qualifier_that_leaves_it_open_is_similar() {
        assertThat(Standing.of(new Interval(50, 60), 6, 35, 15)).isEqualTo(Standing.SIMILAR);
    }

    @Test
    void where_most_state_the_same_every_other_number_differs() {
        assertThat(Standing.of(exact(1), 9, 0, 0)).isEqualTo(Standing.HIGHER);
        assertThat(Standing.of(exact(0), 9, 0, 0)).isEqualTo(Standing.SIMILAR);
    }

    @Test
    void under_five_townships_nothing_is_told() {
        assertThat(Standing.of(exact(9), 4, 3, 1)).isEqualTo(Standing.CANNOT_BE_TOLD);
    }

    private static Interval exact(double number) {
        return new Interval(number, number);
    }
}
