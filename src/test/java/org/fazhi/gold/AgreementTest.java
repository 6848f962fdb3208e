package org.fazhi.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Quantity;
import org.fazhi.indicator.Scope;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final String SOURCE = "全年调解纠纷12件，其中村级3件。";

    @Test
    void a_reading_with_the_value_of_a_fact_and_sound_evidence_is_right() {
        Agreement agreement = Agreement.of(List.of(fact("12", "")), List.of(reading("12", "", 2)));

        assertThat(agreement.f1()).isEqualTo(1);
    }

    @Test
    void evidence_that_stands_elsewhere_makes_a_reading_wrong_and_leaves_the_fact_missed() {
        Agreement agreement = Agreement.of(List.of(fact("12", "")), List.of(reading("12", "", 3)));

        assertThat(agreement.precision()).isZero();
        assertThat(agreement.recall()).isZero();
    }

    @Test
    void the_same_thing_said_twice_is_wrong_once() {
        Agreement agreement =
                Agreement.of(List.of(fact("12", "")), List.of(reading("12", "", 2), reading("12", "", 2)));

        assertThat(agreement.precision()).isEqualTo(0.5);
        assertThat(agreement.recall()).isEqualTo(1);
    }

    @Test
    void a_headline_takes_the_headline_fact_of_two_with_one_value() {
        Agreement agreement = Agreement.of(List.of(fact("12", "涉企"), fact("12", "")), List.of(reading("12", "", 2)));

        assertThat(agreement.missed()).extracting(GoldFact::facet).containsExactly("涉企");
        assertThat(agreement.recall()).isEqualTo(0.5);
    }

    @Test
    void a_figure_of_another_year_that_nobody_expects_counts_neither_way() {
        Observation read = reading("12", "", 2).observation();
        Observation cumulative = new Observation(
                read.indicator(),
                read.quantity(),
                read.scope(),
                read.facet(),
                read.state(),
                Period.CUMULATIVE,
                read.evidence(),
                read.rule(),
                read.confidence());

        Agreement agreement =
                Agreement.of(List.of(fact("9", "")), List.of(new ReadFigure("a.txt", SOURCE, cumulative)));

        assertThat(agreement.leftOut()).isEqualTo(1);
        assertThat(agreement.wrong()).isEmpty();
    }

    private static GoldFact fact(String value, String facet) {
        return new GoldFact(
                "a.txt",
                "disputes_mediated",
                new BigDecimal(value),
                "件",
                Qualifier.EXACT,
                Scope.WHOLE,
                facet,
                ObservationState.REPORTED);
    }

    private static ReadFigure reading(String value, String facet, int start) {
        String text = "调解纠纷%s件".formatted(value);
        return new ReadFigure(
                "a.txt",
                SOURCE,
                new Observation(
                        "disputes_mediated",
                        new Quantity(new BigDecimal(value), "件", Qualifier.EXACT),
                        Scope.WHOLE,
                        facet,
                        ObservationState.REPORTED,
                        Period.FULL_YEAR,
                        new Evidence(start, start + text.length(), text),
                        "test",
                        1));
    }
}
