package org.fazhi.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.fazhi.bench.ConfidenceBench;
import org.fazhi.gold.Clued;
import org.fazhi.gold.Label;
import org.fazhi.gold.LeastSure;
import org.fazhi.gold.Weights;
import org.fazhi.indicator.Doubt;
import org.fazhi.indicator.Observation;
import org.junit.jupiter.api.Test;

/** Holds confidence to what it claims: that the least sure tenth of the figures holds at least half of the wrong ones. */
class ConfidenceTest {
    @Test
    void of_openings_of_real_reports_the_least_sure_tenth_holds_half_of_what_is_wrong() throws IOException {
        LeastSure openings = ConfidenceBench.leastSure(Label.read(Label.OPENINGS));

        assertThat(openings.figures()).isGreaterThanOrEqualTo(300);
        assertThat(openings.holdsHalf()).as(openings.toString()).isTrue();
    }

    @Test
    void so_does_that_of_texts_the_weights_were_not_fitted_to() throws IOException {
        List<Clued> figures = Clued.read();
        LeastSure sets = LeastSure.sum(figures.stream()
                .filter(Clued::fitted)
                .map(Clued::texts)
                .distinct()
                .map(set -> ConfidenceBench.leftOut(figures, set))
                .toList());

        assertThat(sets.holdsHalf()).as(sets.toString()).isTrue();
    }

    @Test
    void the_weights_are_those_the_labelled_figures_give() throws IOException {
        Weights fitted = Weights.fit(Clued.read());

        assertThat(kept("as_usual", 0)).isCloseTo(fitted.asUsual(), within(0.01));
        for (Doubt doubt : Doubt.values()) {
            assertThat(kept(doubt.code(), 0))
                    .as(doubt.code())
                    .isCloseTo(fitted.each().get(doubt), within(0.01));
            assertThat(kept(doubt.code(), 1))
                    .as(doubt.code())
                    .isCloseTo(fitted.usual().get(doubt), within(0.01));
        }
    }

    @Test
    void words_like_the_examples_are_surer_than_words_like_none() {
        assertThat(confidence("全年共调解矛盾纠纷36件。")).isGreaterThan(confidence("把纠纷苗头这本老账翻出来晒一晒的调解铃铛响了36件。"));
    }

    @Test
    void a_figure_that_everything_speaks_against_is_not_told_impossible() {
        assertThat(Passages.read("全镇受理矛盾纠纷36件，调解成功30件，发放资料200份；".repeat(9_000)))
                .allSatisfy(figure -> assertThat(figure.confidence()).isPositive())
                .anySatisfy(figure -> assertThat(figure.confidence()).isLessThan(0.01));
    }

    @Test
    void what_makes_a_figure_less_sure_is_said_with_it() {
        assertThat(only("全年共调解矛盾纠纷36件,受到上级肯定。").doubts()).contains(Doubt.OTHERS);
        assertThat(only("全年共调解矛盾纠纷36件。").doubts()).doesNotContain(Doubt.OTHERS, Doubt.SIZE);
        assertThat(only("全年共调解矛盾纠纷9000000件。").doubts()).contains(Doubt.SIZE);
    }

    private static double kept(String name, int place) {
        return Double.parseDouble(Lexicon.list("confidence-weights.yaml", name).get(place));
    }

    private static double confidence(String text) {
        return only(text).confidence();
    }

    private static Observation only(String text) {
        List<Observation> read = Passages.read(text);
        assertThat(read).as(text).hasSize(1);
        return read.getFirst();
    }
}
