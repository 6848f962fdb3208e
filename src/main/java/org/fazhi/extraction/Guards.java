package org.fazhi.extraction;

import java.util.Optional;
import org.fazhi.extraction.Sentence.Section;

/** Tells numbers that name an indicator but state no figure of this township and year, by asking one question after the other. */
final class Guards {
    private final RuleBook rules;
    private final String text;
    private final Times times;
    private final Norms norms;
    private final Actors actors;
    private final Stories stories;

    Guards(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.text = passage.text();
        this.times = new Times(rules, passage);
        this.norms = new Norms(rules, passage);
        this.actors = new Actors(rules, passage);
        this.stories = new Stories(rules, passage);
    }

    /** Why a number that {@code candidate} names is no figure, empty when nothing speaks against it. */
    Optional<Reason> refuse(Spot spot, Candidate candidate) {
        Sentence sentence = spot.sentence();
        if (sentence.section() == Section.PLANS) {
            return Optional.of(Reason.PLAN);
        }
        if (sentence.heading() >= 0
                && text.substring(sentence.heading(), sentence.headingEnd()).contains("典型案例")) {
            return Optional.of(Reason.STORY);
        }
        if (sentence.section() == Section.PROBLEMS) {
            return Optional.of(Reason.PROBLEM_SECTION);
        }
        Around around = Around.of(text, spot, candidate);
        String told = text.substring(sentence.start(), sentence.end());
        return state(around, told).or(() -> actors.others(around)).or(() -> subject(around));
    }

    /** Whether it was done, and when. */
    private Optional<Reason> state(Around around, String told) {
        if (Changes.isBefore(around)) {
            return Optional.of(Reason.OTHER_YEAR);
        }
        if (Uncounted.isUncounted(around, told)) {
            return Optional.of(Reason.NO_INDICATOR);
        }
        if (Plans.isPlan(around)) {
            return Optional.of(Reason.PLAN);
        }
        if (norms.isNorm(around)) {
            return Optional.of(Reason.NORM);
        }
        if (Changes.isChange(around)) {
            return Optional.of(Reason.CHANGE);
        }
        if (times.isOneMonth(around)) {
            return Optional.of(Reason.OTHER_YEAR);
        }
        if (Uncounted.isNotOne(around)) {
            return Optional.of(Reason.NO_VALUE);
        }
        boolean other = !rules.naming(around.candidate().indicator()).is(Role.OLD_TEXTS)
                && !Changes.isAfter(around)
                && times.isOtherYear(around);
        return other ? Optional.of(Reason.OTHER_YEAR) : Optional.empty();
    }

    /** Whether it is what its words seem to name. */
    private Optional<Reason> subject(Around around) {
        if (OtherLessons.areMeant(rules.naming(around.candidate().indicator()), around)) {
            return Optional.of(Reason.NO_INDICATOR);
        }
        return stories.isTold(around) ? Optional.of(Reason.STORY) : Optional.empty();
    }
}
