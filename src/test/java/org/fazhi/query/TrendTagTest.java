package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTagTest {
    @Test
    void five_years_in_order_are_just_enough() {
        // S = 10 in 2 of 120 orders: p = 0.017
        assertThat(TrendTag.of(exact(1, 2, 3, 4, 5))).isEqualTo(TrendTag.RISING);
        assertThat(TrendTag.of(exact(5, 4, 3, 2, 1))).isEqualTo(TrendTag.FALLING);
    }

    @Test
    void one_step_back_in_five_years_is_not_enough() {
        // |S| >= 8 in 10 of 120 orders: p = 0.083
        assertThat(TrendTag.of(exact(1, 2, 3, 5, 4))).isEqualTo(TrendTag.NO_CLEAR_TREND);
    }

    @Test
    void two_steps_back_in_six_years_are_not_enough_and_one_is() {
        // Kendall's table for n = 6: P(|S| >= 13) = 12/720, P(|S| >= 11) = 40/720
        assertThat(TrendTag.of(exact(1, 2, 3, 4, 6, 5))).isEqualTo(TrendTag.RISING);
        assertThat(TrendTag.of(exact(1, 2, 4, 3, 6, 5))).isEqualTo(TrendTag.NO_CLEAR_TREND);
    }

    @Test
    void four_years_tell_nothing_however_steep() {
        assertThat(TrendTag.of(exact(1, 10, 100, 1000))).isEqualTo(TrendTag.CANNOT_BE_TOLD);
    }

    @Test
    void years_whose_qualifiers_leave_the_order_open_are_ties() {
        // 3000余 five years in a row is no trend, whatever stands behind 余
        Interval about = new Interval(3000, 4000);
        assertThat(TrendTag.of(List.of(about, about, about, about, about))).isEqualTo(TrendTag.NO_CLEAR_TREND);
        assertThat(TrendTag.of(List.of(
                        new Interval(3000, 3000),
                        new Interval(3000, 4000),
                        new Interval(3500, 3500),
                        new Interval(3600, 3600),
                        new Interval(3700, 3700))))
                .isEqualTo(TrendTag.NO_CLEAR_TREND);
    }

    @Test
    void only_the_last_eight_years_count() {
        assertThat(TrendTag.of(exact(90, 80, 70, 60, 1, 2, 3, 4, 5, 6, 7, 8))).isEqualTo(TrendTag.RISING);
    }

    private static List<Interval> exact(double... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> new Interval(number, number))
                .toList();
    }
}
