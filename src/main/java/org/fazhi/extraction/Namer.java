package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the phrases that can name a number, the likeliest first. */
final class Namer {
    private static final Pattern NONE = Pattern.compile("(?:也|都|均)?(?:没|未|不曾|无)(?!收费)");

    private final RuleBook rules;
    private final Passage passage;
    private final String text;
    private final Fitting fitting;
    private final Exclusions exclusions;

    Namer(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.passage = passage;
        this.text = passage.text();
        this.fitting = new Fitting(passage);
        this.exclusions = new Exclusions(rules, passage);
    }

    List<Candidate> candidates(Spot given) {
        List<Candidate> candidates = new ArrayList<>();
        if (isNone(given.amount())) {
            return candidates;
        }
        int words = NumberFirst.words(text, given.amount());
        Spot spot = words < 0 ? given : given.named(words, Math.max(words, given.until()));
        for (Terms.Hit hit : passage.hits(spot.from(), spot.to())) {
            collect(spot, hit, candidates);
        }
        for (Terms.Hit hit : passage.hits(spot.amount().end(), spot.until())) {
            collect(spot, hit, candidates);
        }
        candidates.removeIf(candidate -> exclusions.isExcluded(spot, candidate));
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return candidates;
    }

    /** 一件没出, 一起也未发生: no one but none. */
    private boolean isNone(Amount amount) {
        return amount.isOne()
                && NONE.matcher(text).region(amount.end(), text.length()).lookingAt();
    }

    private void collect(Spot spot, Terms.Hit hit, List<Candidate> candidates) {
        for (int term : hit.terms()) {
            for (Phrase phrase : rules.headedBy(term)) {
                if (isCountedIn(phrase, spot.amount())) {
                    fitting.fit(spot, phrase, hit).ifPresent(candidates::add);
                }
            }
        }
    }

    private boolean isCountedIn(Phrase phrase, Amount amount) {
        return amount.unit().isEmpty()
                || rules.naming(phrase.indicator()).units().contains(amount.unit());
    }
}
