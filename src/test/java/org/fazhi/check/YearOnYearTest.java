package org.fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Comparison;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearOnYearTest {

    @ParameterizedTest
    @CsvSource({
        "level, 86, 96, 86, exact, true",
        "level, 86, 96, 92, exact, false",
        "difference, 10, 96, 86, exact, true",
        "difference, -10, 76, 86, exact, true",
        "difference, -10, 96, 86, exact, false",
        "difference, 0, 86, 86, exact, true",
        "difference, 10, 97, 86, at_least, true",
        "difference, 10, 95, 86, at_least, false",
        "percent, 11.6, 96, 86, exact, true",
        "percent, 12, 96, 86, exact, true",
        "percent, 11, 96, 86, exact, true",
        "percent, 13, 96, 86, exact, false",
        "percent, -11.6, 96, 86, exact, false",
        "percent, -17.64, 70, 85, exact, true",
    })
    void comparesAtThePrecisionWritten(
            String kind, BigDecimal said, BigDecimal now, BigDecimal last, String qualifier, boolean passes) {
        assertThat(check(kind, said, now, last, qualifier))
                .hasValueSatisfying(check -> assertThat(check.passes()).isEqualTo(passes));
    }

    @Test
    void saysBothSides() {
        assertThat(check("percent", new BigDecimal("13"), new BigDecimal(96), new BigDecimal(86), "exact"))
                .hasValueSatisfying(check -> {
                    assertThat(check.says()).isEqualTo("化解矛盾纠纷96件,上年报告为86件,变化11.63%,不同于所称增长13%");
                    assertThat(check.evidence()).hasSize(3);
                    assertThat(check.evidence().getLast().text()).isEqualTo("上年的句子");
                });
    }

    @ParameterizedTest
    @CsvSource({"percent, 13, 96, 0, exact", "level, 80, 96, 86, about", "difference, 10, , 86, exact"})
    void isSilentWhereNothingCanBeWrong(
            String kind, BigDecimal said, @Nullable BigDecimal now, BigDecimal last, String qualifier) {
        assertThat(check(kind, said, now, last, qualifier)).isEmpty();
    }

    private static Optional<Check> check(
            String kind, BigDecimal said, @Nullable BigDecimal now, BigDecimal last, String qualifier) {
        Comparison comparison = new Comparison(
                "disputes_settled",
                Scope.WHOLE,
                "",
                "件",
                Coded.of(Comparison.Kind.class, kind),
                said,
                BigDecimal.ONE.movePointLeft(Math.max(0, said.scale())),
                Coded.of(Qualifier.class, qualifier),
                evidence("比去年"));
        return YearOnYear.of(
                comparison,
                "化解矛盾纠纷",
                now == null ? null : new YearOnYear.Stated(now, evidence("今年的句子")),
                new YearOnYear.Stated(last, evidence("上年的句子")));
    }

    private static Evidence evidence(String words) {
        return new Evidence(0, words.length(), words);
    }
}
