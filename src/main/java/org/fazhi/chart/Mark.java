package org.fazhi.chart;

import java.math.BigDecimal;
import org.fazhi.indicator.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * One thing drawn: a point, a bar, a cell.
 *
 * @param at the tick it belongs to: a year, a township
 * @param value null draws nothing and breaks a line there
 * @param label the value in words, as shown beside the mark
 * @param hint what pointing at it says, or why there is nothing
 * @param qualifier whether the mark is closed, half open or approximate
 * @param hollow drawn as an outline: comparable only with itself (another scope, part of a year, a failed check)
 * @param tone only marks of judged indicators have another one than neutral
 * @param key leads back to what the mark stands for; empty when nothing does
 */
public record Mark(
        String at,
        @Nullable BigDecimal value,
        String label,
        String hint,
        Qualifier qualifier,
        boolean hollow,
        Tone tone,
        String key) {

    public static Mark of(String at, BigDecimal value, String label, String key) {
        return new Mark(at, value, label, "", Qualifier.EXACT, false, Tone.NEUTRAL, key);
    }

    /** A place where nothing is drawn; {@code hint} says why. */
    public static Mark gap(String at, String hint, String key) {
        return new Mark(at, null, "", hint, Qualifier.EXACT, false, Tone.NEUTRAL, key);
    }

    public Mark with(Qualifier newQualifier) {
        return new Mark(at, value, label, hint, newQualifier, hollow, tone, key);
    }

    public Mark with(Tone newTone) {
        return new Mark(at, value, label, hint, qualifier, hollow, newTone, key);
    }

    public Mark withHint(String newHint) {
        return new Mark(at, value, label, newHint, qualifier, hollow, tone, key);
    }

    public Mark asHollow() {
        return new Mark(at, value, label, hint, qualifier, true, tone, key);
    }
}
