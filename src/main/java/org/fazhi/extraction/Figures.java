package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fazhi.indicator.Kind;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Scope;
import org.jspecify.annotations.Nullable;

/** Makes figures of numbers that an indicator names. */
final class Figures {
    private static final Pattern CONDITIONAL = Lexicon.pattern("(?s).*因[^。;]{2,24}{causes}[^。;]*");
    private static final Pattern VILLAGES = Pattern.compile(".*(?:村级|村居|各村|村\\(社区\\)|村社区|村(?:两级)?(?:人民)?调(?:解)?委).*|村");
    private static final Pattern TOWNSHIP = Lexicon.pattern("(?:.*{town_level}.*|镇|乡|街道)");
    private static final String MARKS = "、,;:()和及与 \n";
    private static final int LONGEST = 110;

    private final RuleBook rules;
    private final Passage passage;
    private final String text;
    private final Times times;
    private final Ledger ledger;

    Figures(RuleBook rules, Passage passage, Ledger ledger) {
        this.rules = rules;
        this.passage = passage;
        this.text = passage.text();
        this.times = new Times(rules, passage);
        this.ledger = ledger;
    }

    /** A figure of the indicator that {@code named} names. */
    void add(Spot spot, Spot aligned, Candidate named, double sure, SoFar soFar) {
        add(spot, aligned, named, named.indicator(), null, sure, soFar);
    }

    /**
     * @param aligned the words of its place in a list of names, {@code spot} itself when there is none
     * @param state null when the value says it
     */
    void add(
            Spot spot,
            Spot aligned,
            Candidate named,
            String indicator,
            @Nullable ObservationState state,
            double sure,
            SoFar soFar) {
        Amount amount = spot.amount();
        BigDecimal value = Objects.requireNonNull(amount.value());
        int start = Math.min(Math.max(named.start(), Math.min(aligned.from(), spot.from())), amount.start());
        start = skipMarks(start, amount.start());
        int end = Math.max(amount.end(), Math.min(named.end(), spot.until()));
        if (end - start > LONGEST) {
            start = Math.max(start, amount.start() - 60);
            end = Math.min(end, amount.end() + 40);
        }
        Reading reading = new Reading(
                indicator,
                value,
                amount.unit(),
                amount.qualifier(),
                scope(spot, aligned, indicator),
                "",
                text.substring(spot.from(), amount.start()),
                text.substring(aligned.from(), Math.max(aligned.from(), aligned.to()))
                        + text.substring(amount.end(), spot.until()),
                state != null ? state : state(spot, value),
                times.period(spot, named),
                start,
                end,
                amount.digits(),
                named.phrase().notation(),
                sure);
        ledger.add(reading);
        if (rules.naming(indicator).indicator().kind() != Kind.RATE) {
            soFar.parents().add(new Parent(reading, amount.end(), spot.sentence()));
        }
    }

    private ObservationState state(Spot spot, BigDecimal value) {
        if (value.signum() != 0) {
            return ObservationState.REPORTED;
        }
        String lead = text.substring(spot.sentence().start(), spot.amount().start());
        return CONDITIONAL.matcher(lead).matches() ? ObservationState.QUALIFIED_ZERO : ObservationState.REPORTED_ZERO;
    }

    /** The first position from {@code start} that is no mark between two figures. */
    int skipMarks(int start, int to) {
        int at = start;
        while (at < to && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private Scope scope(Spot spot, Spot aligned, String indicator) {
        Scope scope = Scopes.of(passage, aligned, rules.naming(indicator));
        if (aligned == spot) {
            return scope;
        }
        String label = text.substring(aligned.from(), aligned.to());
        return VILLAGES.matcher(label).matches()
                ? Scope.VILLAGE
                : TOWNSHIP.matcher(label).matches() ? Scope.TOWNSHIP : scope;
    }
}
