package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final List<Double> OTHERS = List.of(10.0, 20.0, 30.0, 40.0, 50.0, 1000.0);

    @Test
    void within_one_scaled_deviation_of_the_median_is_similar() {
        // by hand: median 35, deviations 25 15 5 5 15 965, their median 15, times 1.4826 is 22.24
        assertThat(Standing.of(new Interval(57, 57), OTHERS)).isEqualTo(Standing.SIMILAR);
        assertThat(Standing.of(new Interval(58, 58), OTHERS)).isEqualTo(Standing.HIGHER);
        assertThat(Standing.of(new Interval(12, 12), OTHERS)).isEqualTo(Standing.LOWER);
        assertThat(Standing.of(new Interval(13, 13), OTHERS)).isEqualTo(Standing.SIMILAR);
    }

    @Test
    void one_outlier_does_not_make_the_others_similar_to_it() {
        assertThat(Standing.of(new Interval(1000, 1000), OTHERS)).isEqualTo(Standing.HIGHER);
    }

    @Test
    void a_qualifier_that_leaves_it_open_is_similar() {
        assertThat(Standing.of(new Interval(50, 60), OTHERS)).isEqualTo(Standing.SIMILAR);
    }

    @Test
    void under_five_townships_nothing_is_told() {
        assertThat(Standing.of(new Interval(9, 9), List.of(1.0, 2.0, 3.0, 9.0))).isEqualTo(Standing.CANNOT_BE_TOLD);
    }
}
