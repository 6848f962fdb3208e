package org.fazhi.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.chart.Caption;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Kind;
import org.fazhi.indicator.People;
import org.fazhi.indicator.Scope;
import org.fazhi.query.Facts;
import org.fazhi.query.Lease;
import org.fazhi.query.PlaceName;
import org.fazhi.query.PlaceNames;
import org.fazhi.query.Selection;

/**
 * What the figures of one selection share: its indicator, its place by name, and how they say things.
 *
 * @param place the division looked at, in words
 */
record Stage(Lease lease, Selection selection, Indicator indicator, Wording wording, String place, Facts.Row facts) {

    static Stage of(Lease lease, Selection selection, Indicator indicator) {
        Wording wording = Wording.in(selection.lang());
        return new Stage(
                lease,
                selection,
                indicator,
                wording,
                place(lease, selection, wording),
                new Facts(lease).row(selection));
    }

    private static String place(Lease lease, Selection selection, Wording wording) {
        if (selection.within().isEmpty()) {
            return wording.say("figure.everywhere");
        }
        PlaceName place =
                new PlaceNames(lease).rows(List.of(selection.within())).getFirst();
        return wording.full(place);
    }

    String say(String key, Object... values) {
        return wording.say(key, values);
    }

    /** The name of what is shown, which says so where it is per people. */
    String name() {
        String name = wording.indicator(indicator);
        return people(indicator)
                .map(people -> say("figure.per." + people.code(), name))
                .orElse(name);
    }

    String unit() {
        return selection.base() == null ? unit(indicator) : say("figure.index", selection.base());
    }

    String unit(Indicator counted) {
        String unit = counted.units().getFirst();
        return wording.unit(people(counted).map(people -> people.per(unit)).orElse(unit));
    }

    /** What people a figure of an indicator is per 10 000 of; nothing where it is shown as stated. */
    private Optional<People> people(Indicator counted) {
        return Optional.ofNullable(selection.per()).filter(people -> counted.perPeople());
    }

    /** Shares near 100% are not drawn from zero. */
    boolean fromZero() {
        return indicator.kind() != Kind.RATE && selection.base() == null;
    }

    Caption caption(String title, String subtitle, String coverage, List<String> footnotes) {
        List<String> notes = new ArrayList<>(footnotes);
        if (selection.scope() != Scope.WHOLE) {
            notes.add(say("figure.note.scope", wording.word(selection.scope())));
        }
        if (selection.per() != null) {
            notes.add(say(indicator.perPeople() ? "figure.note.per" : "figure.note.not_per"));
        }
        return new Caption(title, subtitle, unit(), coverage, notes, source(), fictional());
    }

    String fictional() {
        return facts.fictional() ? say("figure.fictional") : "";
    }

    private String source() {
        return say("figure.source")
                + people(indicator)
                        .map(people -> say("figure.source." + people.code()))
                        .orElse("")
                + (facts.asOf() == null ? "" : say("figure.as_of", facts.asOf().toLocalDate()));
    }

    /** Why nothing is drawn when nothing is loaded, or when nothing of this is stated. */
    String silence() {
        return facts.reports() == 0
                ? say("figure.silence.no_report", place)
                : say("figure.silence.not_stated", name(), facts.reports());
    }
}
