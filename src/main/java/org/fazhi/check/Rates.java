package org.fazhi.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.check.Check.Kind;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.Scope;

/**
 * Stated rates against stated counts, compared at the precision written (half of the last digit), and rates for which no
 * whole number of cases exists.
 */
final class Rates {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A rate with the counts it is the share of. */
    private record Share(String rate, String part, String whole, BigDecimal factor) {}

    private static final List<Share> SHARES = List.of(
            new Share("dispute_success_rate", "disputes_settled", "disputes_accepted", HUNDRED),
            new Share("dispute_success_rate", "disputes_settled", "disputes_mediated", HUNDRED),
            new Share("head_in_court_rate", "head_in_court", "litigation_cases", HUNDRED),
            new Share("cases_per_officer", "enforcement_cases", "certified_officers", BigDecimal.ONE));

    private Rates() {}

    static List<Check> in(Figures figures) {
        List<Check> checks = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            for (Share share : SHARES) {
                compare(figures, share, scope).ifPresent(checks::add);
            }
            whole(figures, scope).ifPresent(checks::add);
        }
        return onlyOnePerRate(checks);
    }

    /** Where the settled are a share of the accepted and of the mediated, one that holds is enough. */
    private static List<Check> onlyOnePerRate(List<Check> checks) {
        return checks.stream()
                .filter(check -> check.passes()
                        || checks.stream()
                                .noneMatch(other -> other.passes()
                                        && other.evidence()
                                                .getFirst()
                                                .equals(check.evidence().getFirst())))
                .toList();
    }

    private static Optional<Check> compare(Figures figures, Share share, Scope scope) {
        Optional<Observation> rate = figures.headline(share.rate(), scope);
        Optional<Observation> part = figures.headline(share.part(), scope);
        Optional<Observation> whole = figures.headline(share.whole(), scope);
        if (rate.isEmpty()
                || part.isEmpty()
                || whole.isEmpty()
                || whole.get().quantity().value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal computed = part.get()
                .quantity()
                .value()
                .multiply(share.factor())
                .divide(whole.get().quantity().value(), MathContext.DECIMAL64);
        boolean passes = near(rate.get().quantity().value(), computed);
        String says = "%s / %s = %s%s,%s"
                .formatted(
                        figures.told(part.get()),
                        figures.told(whole.get()),
                        computed.setScale(2, RoundingMode.HALF_UP).toPlainString(),
                        share.factor().equals(HUNDRED) ? "%" : "",
                        (passes ? "与" : "不同于") + figures.told(rate.get()) + (passes ? "相符" : ""));
        return Optional.of(new Check(
                Kind.RATE,
                passes,
                says,
                List.of(share.rate(), share.part(), share.whole()),
                scope,
                List.of(
                        rate.get().evidence(),
                        part.get().evidence(),
                        whole.get().evidence())));
    }

    private static boolean near(BigDecimal stated, BigDecimal computed) {
        int digits = Math.max(0, stated.stripTrailingZeros().scale());
        BigDecimal half = BigDecimal.valueOf(5, digits + 1);
        return stated.subtract(computed).abs().compareTo(half) <= 0
                || computed.setScale(digits, RoundingMode.DOWN).compareTo(stated) == 0;
    }

    /** 98.7% of 78 persons: some whole number of persons must give that rate. */
    private static Optional<Check> whole(Figures figures, Scope scope) {
        Optional<Observation> rate = figures.headline("law_exam_pass_rate", scope);
        Optional<Observation> persons = figures.headline("law_exam_persons", scope);
        if (rate.isEmpty()
                || persons.isEmpty()
                || persons.get().quantity().value().signum() == 0
                || rate.get().quantity().value().stripTrailingZeros().scale() <= 0) {
            return Optional.empty();
        }
        BigDecimal all = persons.get().quantity().value();
        BigDecimal passed = rate.get().quantity().value().multiply(all).divide(HUNDRED, MathContext.DECIMAL64);
        boolean passes = List.of(RoundingMode.DOWN, RoundingMode.UP).stream()
                .map(mode -> passed.setScale(0, mode).multiply(HUNDRED).divide(all, MathContext.DECIMAL64))
                .anyMatch(possible -> near(rate.get().quantity().value(), possible));
        String says = "%s × %s = %s,%s"
                .formatted(
                        figures.told(persons.get()),
                        figures.told(rate.get()),
                        passed.setScale(2, RoundingMode.HALF_UP).toPlainString(),
                        passes ? "有整数人数与之相符" : "没有整数人数与之相符");
        return Optional.of(new Check(
                Kind.INTEGER,
                passes,
                says,
                List.of("law_exam_pass_rate", "law_exam_persons"),
                scope,
                List.of(rate.get().evidence(), persons.get().evidence())));
    }
}
