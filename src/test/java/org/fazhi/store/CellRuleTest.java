package org.fazhi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Grade;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CellRuleTest {
    private static long next;

    private BigDecimal value = BigDecimal.TEN;
    private Qualifier qualifier = Qualifier.EXACT;
    private Scope scope = Scope.WHOLE;
    private boolean scopeSaid = true;
    private String facet = "";
    private ObservationState state = ObservationState.REPORTED;
    private Period period = Period.FULL_YEAR;
    private boolean decided;
    private boolean yearSure = true;
    private boolean checkFailed;
    private @Nullable LocalDate periodEnd;

    @Test
    void anExactFigureOfTheWholeTownshipAndAStatedYearIsGradeA() {
        assertThat(CellRule.cell(List.of(stated())).grade()).isEqualTo(Grade.A);
    }

    @Test
    void anApproximateFigureAWholeNotSaidAndAnInferredYearAreGradeB() {
        qualifier = Qualifier.AT_LEAST;
        Stated approximate = stated();
        qualifier = Qualifier.EXACT;
        scopeSaid = false;
        Stated unsaid = stated();
        scopeSaid = true;
        yearSure = false;
        Stated inferred = stated();
        assertThat(List.of(approximate, unsaid, inferred))
                .extracting(one -> CellRule.cell(List.of(one)).grade())
                .containsOnly(Grade.B);
    }

    @Test
    void anotherScopeAJointFigureAndAPartOfTheYearAreGradeC() {
        scope = Scope.VILLAGE;
        Stated village = stated();
        scope = Scope.WHOLE;
        state = ObservationState.JOINT;
        Stated joint = stated();
        state = ObservationState.REPORTED;
        periodEnd = LocalDate.of(2023, 11, 30);
        Stated toNovember = stated();
        assertThat(List.of(village, joint, toNovember))
                .extracting(one -> CellRule.cell(List.of(one)).grade())
                .containsOnly(Grade.C);
    }

    @Test
    void aFailedCheckIsGradeDAndKeepsStateAndValue() {
        checkFailed = true;
        Cell cell = CellRule.cell(List.of(stated()));
        assertThat(cell.grade()).isEqualTo(Grade.D);
        assertThat(cell.state()).isEqualTo(CellState.REPORTED);
        assertThat(cell.value()).isEqualByComparingTo("10");
    }

    @Test
    void oneFigureSaidTwiceIsOne() {
        Cell cell = CellRule.cell(List.of(stated(), stated()));
        assertThat(cell.state()).isEqualTo(CellState.REPORTED);
    }

    @Test
    void twoFiguresThatCannotBothBeTruePutTheCellInDoubt() {
        Stated one = stated();
        value = BigDecimal.valueOf(11);
        Cell cell = CellRule.cell(List.of(one, stated()));
        assertThat(cell.state()).isEqualTo(CellState.IN_DOUBT);
        assertThat(cell.value()).isNull();
    }

    @Test
    void aRoundedFigureAgreesWithTheExactOneWhichIsShown() {
        value = BigDecimal.valueOf(300);
        qualifier = Qualifier.AT_LEAST;
        Stated rounded = stated();
        value = BigDecimal.valueOf(312);
        qualifier = Qualifier.EXACT;
        assertThat(CellRule.cell(List.of(rounded, stated())).value()).isEqualByComparingTo("312");
        value = BigDecimal.valueOf(1023);
        assertThat(CellRule.cell(List.of(rounded, stated())).state()).isEqualTo(CellState.IN_DOUBT);
    }

    @Test
    void whatAPersonSaidSilencesTheRules() {
        Stated read = stated();
        value = BigDecimal.valueOf(99);
        decided = true;
        Cell cell = CellRule.cell(List.of(read, stated()));
        assertThat(cell.state()).isEqualTo(CellState.REPORTED);
        assertThat(cell.value()).isEqualByComparingTo("99");
    }

    @Test
    void partsWithoutATotalHaveNoValue() {
        facet = "来访";
        Cell cell = CellRule.cell(List.of(stated()));
        assertThat(cell.state()).isEqualTo(CellState.PARTS_ONLY);
        assertThat(cell.value()).isNull();
    }

    @Test
    void aPlainZeroStandsBeforeAQualifiedOneAndACountBeforeBoth() {
        value = BigDecimal.ZERO;
        state = ObservationState.QUALIFIED_ZERO;
        Stated qualified = stated();
        state = ObservationState.REPORTED_ZERO;
        assertThat(CellRule.cell(List.of(qualified, stated())).state()).isEqualTo(CellState.REPORTED_ZERO);
        value = BigDecimal.TWO;
        state = ObservationState.REPORTED;
        assertThat(CellRule.cell(List.of(qualified, stated())).value()).isEqualByComparingTo("2");
    }

    private Stated stated() {
        return new Stated(
                next++,
                new Stated.Key("990101001", 2023, "disputes_settled", scope, "case"),
                "report",
                value,
                "件",
                qualifier,
                scopeSaid,
                facet,
                state,
                period,
                0.9,
                decided,
                yearSure,
                checkFailed,
                false,
                periodEnd);
    }
}
