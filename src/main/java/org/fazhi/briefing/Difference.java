package org.fazhi.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.figure.Datum;
import org.fazhi.figure.Figures;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
import org.fazhi.query.Refused;
import org.fazhi.query.SelectionCodec;
import org.jspecify.annotations.Nullable;

/**
 * A number of a briefing that the store now says otherwise.
 *
 * @param then the frozen one
 * @param now null when the figure has no longer such a place and year
 */
public record Difference(String item, Datum then, @Nullable Datum now) {

    /** @return old and new in one sentence */
    public String says(Language language) {
        Messages messages = Messages.in(language);
        Wording wording = Wording.in(language);
        String place = (then.place() + " " + then.series()).strip();
        String before = Conclusion.value(then, wording);
        return now == null
                ? messages.say("briefing.gone", item, place, then.year(), before)
                : messages.say("briefing.changed", item, place, then.year(), before, Conclusion.value(now, wording));
    }

    /** Compares a briefing with what its figures would say now. */
    public static List<Difference> of(Briefing briefing, Figures figures, SelectionCodec codec) {
        List<Difference> differences = new ArrayList<>();
        for (Briefing.Item item : briefing.items()) {
            Map<String, Datum> now = now(item, briefing.language(), figures, codec);
            for (Briefing.Number number : item.numbers()) {
                Datum then = number.datum();
                Datum current = now.get(then.key() + then.series());
                if (current == null || !same(then, current)) {
                    differences.add(new Difference(item.title(), then, current));
                }
            }
        }
        return differences;
    }

    private static Map<String, Datum> now(
            Briefing.Item item, Language language, Figures figures, SelectionCodec codec) {
        Map<String, Datum> now = new HashMap<>();
        try {
            figures.of(item.kind(), codec.read(item.query()).said(language))
                    .data()
                    .forEach(datum -> now.put(datum.key() + datum.series(), datum));
        } catch (Refused gone) {
            // an indicator the catalogue has dropped since: there is nothing to compare with
            return Map.of();
        }
        return now;
    }

    private static boolean same(Datum one, Datum other) {
        return one.state() == other.state() && one.qualifier() == other.qualifier() && same(one.value(), other.value());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
