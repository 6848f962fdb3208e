package org.fazhi.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.check.Check.Kind;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.Scope;

/**
 * Totals and their parts. Parts that fall short of the total may be only some of them, so that is no failure; parts
 * above the total are one.
 */
final class Sums {
    private static final int NEAR = 200;

    private Sums() {}

    static List<Check> in(Figures figures) {
        List<Check> checks = new ArrayList<>();
        for (Observation whole : figures.exact()) {
            if (whole.headline() && whole.quantity().value().signum() > 0) {
                parts(figures, whole, checks);
            }
        }
        for (Scope scope : Scope.values()) {
            procedures(figures, scope, checks);
        }
        return checks;
    }

    private static void parts(Figures figures, Observation whole, List<Check> checks) {
        List<Observation> parts = figures.parts(whole).stream()
                .filter(part ->
                        Math.abs(part.evidence().start() - whole.evidence().end()) <= NEAR)
                .filter(part -> part.rule().startsWith("part"))
                .toList();
        BigDecimal sum = sum(parts);
        int compared = sum.compareTo(whole.quantity().value());
        if (parts.size() >= 2 && compared >= 0) {
            checks.add(check(figures, whole, parts, compared == 0));
        }
    }

    /** Summary and ordinary procedure are all there is. */
    private static void procedures(Figures figures, Scope scope, List<Check> checks) {
        var whole = figures.headline("penalty_cases", scope);
        var simple = figures.headline("penalty_cases_simple", scope);
        var ordinary = figures.headline("penalty_cases_ordinary", scope);
        if (whole.isPresent() && simple.isPresent() && ordinary.isPresent()) {
            List<Observation> parts = List.of(simple.get(), ordinary.get());
            boolean equal = sum(parts).compareTo(whole.get().quantity().value()) == 0;
            checks.add(check(figures, whole.get(), parts, equal));
        }
    }

    private static BigDecimal sum(List<Observation> parts) {
        return parts.stream().map(part -> part.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Check check(Figures figures, Observation whole, List<Observation> parts, boolean passes) {
        String says = parts.stream().map(figures::told).collect(Collectors.joining(" + "))
                + " = "
                + Figures.plain(sum(parts))
                + (passes ? ",等于" : ",不等于")
                + figures.told(whole);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(whole.evidence());
        parts.forEach(part -> evidence.add(part.evidence()));
        List<String> indicators = new ArrayList<>();
        indicators.add(whole.indicator());
        parts.stream()
                .map(Observation::indicator)
                .filter(code -> !indicators.contains(code))
                .forEach(indicators::add);
        return new Check(Kind.SUM, passes, says, indicators, whole.scope(), evidence);
    }
}
