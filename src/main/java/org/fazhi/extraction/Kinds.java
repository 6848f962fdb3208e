package org.fazhi.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells which kind of what an indicator counts a figure is of, by the words around it. */
final class Kinds {
    private static final Cue SELECTED = Cue.of("{chosen_disputes}");

    private final RuleBook rules;

    Kinds(RuleBook rules) {
        this.rules = rules;
    }

    /** The last word for a kind around a figure, empty when there is none. */
    String of(Reading reading) {
        @Nullable Cue kinds = rules.naming(reading.indicator()).kinds();
        String last = "";
        if (kinds != null) {
            Cue.Search kind = kinds.matcher(reading.narrowed());
            while (kind.find()) {
                last = kind.group();
            }
        }
        return last;
    }

    /** The word by which disputes are chosen from all of them (重大, 涉企), empty when there is none. */
    static String chosen(Reading reading) {
        Cue.Search selected = SELECTED.matcher(reading.narrowed());
        return selected.find() ? selected.group() : "";
    }

    /** Whether two equal figures are of different kinds; a large one that names no kind only repeats the other. */
    boolean differ(Reading one, Reading other) {
        String kind = of(one);
        String rival = of(other);
        boolean unsaid = rules.naming(one.indicator()).is(Role.TOLD_AGAIN)
                && (kind.isEmpty() || rival.isEmpty())
                && one.value().compareTo(BigDecimal.TEN) > 0;
        return !unsaid && !kind.equals(rival);
    }
}
