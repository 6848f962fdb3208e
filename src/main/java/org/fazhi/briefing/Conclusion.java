package org.fazhi.briefing;

import java.util.List;
import java.util.Optional;
import org.fazhi.chart.Caption;
import org.fazhi.figure.Datum;
import org.fazhi.figure.Figure;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;

/** What a figure says, in one sentence made of its own values. */
final class Conclusion {
    private static final int NAMED = 3;

    private Conclusion() {}

    /** @return nothing when the figure is silent */
    static Optional<String> of(Figure figure, Language language) {
        List<Datum> valued =
                figure.data().stream().filter(datum -> datum.value() != null).toList();
        if (figure.silent() || valued.isEmpty()) {
            return Optional.empty();
        }
        int latest = valued.stream().mapToInt(Datum::year).max().orElseThrow();
        Messages messages = Messages.in(language);
        Wording wording = Wording.in(language);
        List<String> said = valued.stream()
                .filter(datum -> datum.year() == latest)
                .limit(NAMED)
                .map(datum -> messages.say("briefing.value", datum.place(), value(datum, wording)))
                .toList();
        Caption caption = figure.chart().caption();
        return Optional.of(messages.say(
                "briefing.conclusion",
                caption.title(),
                latest,
                String.join(messages.say("figure.and"), said),
                caption.coverage()));
    }

    static String value(Datum datum, Wording wording) {
        return datum.value() == null
                ? wording.blank(datum.state())
                : wording.value(datum.value(), datum.qualifier()) + wording.unit(datum.unit());
    }
}
