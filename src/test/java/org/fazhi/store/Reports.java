package org.fazhi.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.check.Check;
import org.fazhi.indicator.Comparison;
import org.fazhi.indicator.Context;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Place;
import org.fazhi.indicator.PlaceBasis;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Quantity;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.YearBasis;
import org.fazhi.journal.Decision;
import org.fazhi.journal.Hash;
import org.jspecify.annotations.Nullable;

/** Builds the facts of small reports for tests: each figure is a sentence of the text. */
final class Reports {
    static final Place BAISHA = new Place("990101001", "示例镇", "甲县", "一市", "示例省");

    private final long sequence;
    private final StringBuilder text = new StringBuilder("年度报告。");
    private final List<Observation> observations = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<Context> contexts = new ArrayList<>();
    private final List<ReportFacts.Numbered> decisions = new ArrayList<>();
    private @Nullable Place place = BAISHA;
    private List<Integer> years = List.of(2023);
    private YearBasis yearBasis = YearBasis.STATED;
    private @Nullable LocalDate periodEnd;
    private @Nullable LocalDate stated;
    private @Nullable String address;
    private @Nullable String fingerprint;

    Reports(long sequence) {
        this.sequence = sequence;
    }

    static Reports report(long sequence) {
        return new Reports(sequence);
    }

    Reports says(String indicator, int value, String unit) {
        return says(indicator, value, unit, Qualifier.EXACT, Scope.WHOLE, "", ObservationState.REPORTED, true);
    }

    Reports says(
            String indicator,
            int value,
            String unit,
            Qualifier qualifier,
            Scope scope,
            String facet,
            ObservationState state,
            boolean scopeSaid) {
        Evidence evidence = sentence(indicator + value + unit);
        observations.add(new Observation(
                indicator,
                new Quantity(BigDecimal.valueOf(value), unit, qualifier),
                scope,
                facet,
                state,
                Period.FULL_YEAR,
                evidence,
                "test",
                0.9,
                scopeSaid));
        return this;
    }

    Reports writes(String words) {
        text.append(words);
        return this;
    }

    Reports in(@Nullable Place where) {
        place = where;
        return this;
    }

    Reports year(YearBasis basis, Integer... candidates) {
        yearBasis = basis;
        years = List.of(candidates);
        return this;
    }

    Reports dated(LocalDate date) {
        stated = date;
        return this;
    }

    Reports until(LocalDate end) {
        periodEnd = end;
        return this;
    }

    Reports from(String where) {
        address = where;
        return this;
    }

    Reports sameTextAs(ReportFacts other) {
        fingerprint = other.fingerprint();
        return this;
    }

    Reports fails(String indicator) {
        checks.add(new Check(Check.Kind.SUM, false, "1+1=3", List.of(indicator), Scope.WHOLE, List.of()));
        return this;
    }

    Reports saysOfLastYear(String indicator, Comparison.Kind kind, String value, String unit) {
        Evidence evidence = sentence("去年" + kind.code() + value + unit);
        BigDecimal number = new BigDecimal(value);
        comparisons.add(new Comparison(
                indicator,
                Scope.WHOLE,
                "",
                unit,
                kind,
                number,
                BigDecimal.ONE.movePointLeft(number.scale()),
                Qualifier.EXACT,
                evidence));
        return this;
    }

    Reports isLarge(Context.Kind kind, int value, String unit) {
        contexts.add(new Context(
                kind,
                new Quantity(BigDecimal.valueOf(value), unit, Qualifier.EXACT),
                sentence(kind.code() + value + unit)));
        return this;
    }

    private Evidence sentence(String words) {
        int start = text.length();
        text.append(words).append('。');
        return new Evidence(start, start + words.length(), words);
    }

    Reports decided(long line, Decision decision) {
        decisions.add(new ReportFacts.Numbered(line, decision));
        return this;
    }

    String hash() {
        return Hash.of(("report " + sequence).getBytes(UTF_8));
    }

    ReportFacts facts() {
        Identity identity = new Identity(
                place,
                place == null ? PlaceBasis.UNKNOWN : PlaceBasis.TITLE,
                1,
                place == null ? List.of() : List.of(place),
                years.isEmpty() ? null : years.getFirst(),
                yearBasis,
                years);
        return new ReportFacts(
                sequence,
                hash(),
                sequence + ".txt",
                address,
                "txt",
                text.toString(),
                fingerprint == null ? Hash.of(text.toString().getBytes(UTF_8)) : fingerprint,
                Instant.parse("2024-01-01T00:00:00Z"),
                "clerk",
                identity,
                periodEnd,
                stated,
                observations,
                checks,
                comparisons,
                contexts,
                decisions,
                false);
    }
}
