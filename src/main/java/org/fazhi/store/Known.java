package org.fazhi.store;

import java.util.Optional;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Place;
import org.fazhi.indicator.YearBasis;
import org.fazhi.journal.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Township and year of a report after the decisions of people.
 *
 * @param identified whether both are known without rivals
 * @param decided whether a person settled one of them or the report's standing
 * @param preferred whether a person settled that it stands against its rivals
 */
record Known(
        @Nullable String township,
        @Nullable Integer year,
        YearBasis yearBasis,
        boolean identified,
        boolean decided,
        boolean preferred) {

    static Known of(ReportFacts facts) {
        Identity read = facts.identity();
        Optional<String> place = last(facts, Decision.PlaceDecided.class).map(Decision.PlaceDecided::code);
        Optional<Integer> year = last(facts, Decision.YearDecided.class).map(Decision.YearDecided::year);
        boolean preferred = last(facts, Decision.Preferred.class).isPresent();
        boolean yearSure = year.isPresent()
                || read.year() != null
                        && (read.yearBasis() == YearBasis.STATED
                                || read.yearCandidates().size() < 2);
        boolean placeSure = place.isPresent() || read.place() != null;
        return new Known(
                place.or(() -> read.knownPlace().map(Place::code)).orElse(null),
                year.or(read::knownYear).orElse(null),
                year.isPresent() ? YearBasis.STATED : read.yearBasis(),
                placeSure && yearSure,
                place.isPresent() || year.isPresent() || preferred,
                preferred);
    }

    private static <D extends Decision> Optional<D> last(ReportFacts facts, Class<D> kind) {
        return facts.decisions().stream()
                .map(ReportFacts.Numbered::decision)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later);
    }
}
