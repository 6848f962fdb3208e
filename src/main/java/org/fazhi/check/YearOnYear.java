package org.fazhi.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.fazhi.check.Check.Kind;
import org.fazhi.indicator.Comparison;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Qualifier;
import org.jspecify.annotations.Nullable;

/** What a report says of the year before against the report of that year, at the precision written. */
public final class YearOnYear {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private YearOnYear() {}

    /** An exact figure with the place that states it. */
    public record Stated(BigDecimal value, Evidence evidence) {}

    /**
     * Compares when there is enough to compare and what is said is exact or a lower bound.
     *
     * @param name of the indicator, in Chinese
     * @param now this report's figure, null when it has none
     * @param last last year's figure in last year's report
     * @return the check; the last evidence stands in last year's report, the others in this one
     */
    public static Optional<Check> of(Comparison said, String name, @Nullable Stated now, Stated last) {
        String label = said.facet().isEmpty() ? name : said.facet();
        if (said.kind() == Comparison.Kind.LEVEL) {
            String relation = "所称上年" + label + told(said) + "%s上年报告的" + told(last, said);
            return verdict(said, last.value())
                    .map(passes -> check(
                            said,
                            passes,
                            relation.formatted(passes ? ",符合" : ",不同于"),
                            List.of(said.evidence(), last.evidence())));
        }
        boolean percent = said.kind() == Comparison.Kind.PERCENT;
        if (now == null || percent && last.value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal change = now.value().subtract(last.value());
        BigDecimal actual = percent ? change.multiply(HUNDRED).divide(last.value(), MathContext.DECIMAL64) : change;
        String relation = label + told(now, said) + ",上年报告为" + told(last, said) + ",变化"
                + (percent
                        ? actual.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%%"
                        : Figures.plain(actual) + unit(said))
                + ",%s所称" + told(said);
        return verdict(said, actual)
                .map(passes -> check(
                        said,
                        passes,
                        relation.formatted(passes ? "符合" : "不同于"),
                        List.of(said.evidence(), now.evidence(), last.evidence())));
    }

    /** Nothing when the words are too vague to be wrong. */
    private static Optional<Boolean> verdict(Comparison said, BigDecimal actual) {
        return switch (said.qualifier()) {
            case EXACT -> Optional.of(equal(said, actual));
            case AT_LEAST ->
                Optional.of(actual.signum() == said.value().signum()
                        && actual.abs().compareTo(said.value().abs()) >= 0);
            case AT_MOST, ABOUT -> Optional.empty();
        };
    }

    /** Rounded or cut off at the last place written. */
    private static boolean equal(Comparison said, BigDecimal actual) {
        BigDecimal off = actual.abs().subtract(said.value().abs());
        boolean rounded = off.abs().multiply(BigDecimal.TWO).compareTo(said.step()) <= 0;
        boolean cut = off.signum() >= 0 && off.compareTo(said.step()) < 0;
        return (rounded || cut) && actual.signum() * said.value().signum() >= 0;
    }

    private static Check check(Comparison said, boolean passes, String says, List<Evidence> evidence) {
        return new Check(Kind.YEAR_ON_YEAR, passes, says, List.of(said.indicator()), said.scope(), evidence);
    }

    private static String told(Stated figure, Comparison said) {
        return Figures.plain(figure.value()) + unit(said);
    }

    private static String told(Comparison said) {
        String sign = said.qualifier() == Qualifier.AT_LEAST ? "超过" : "";
        String number = Figures.plain(said.value().abs());
        return switch (said.kind()) {
            case LEVEL -> sign + number + unit(said);
            case PERCENT -> (said.value().signum() < 0 ? "下降" : "增长") + sign + number + "%%";
            case DIFFERENCE ->
                said.value().signum() == 0
                        ? "持平"
                        : (said.value().signum() < 0 ? "减少" : "增加")
                                + sign
                                + number
                                + (said.unit().equals("%") ? "个百分点" : said.unit());
        };
    }

    private static String unit(Comparison said) {
        return said.unit().equals("%") ? "%%" : said.unit();
    }
}
