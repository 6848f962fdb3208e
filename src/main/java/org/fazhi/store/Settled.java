package org.fazhi.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Quantity;
import org.fazhi.indicator.UnitClass;
import org.fazhi.journal.Decision;
import org.fazhi.journal.Decision.Figure;
import org.fazhi.journal.Decision.Spot;
import org.jspecify.annotations.Nullable;

/** The observations of a report after the decisions of people, who always win, and where the rules now disagree. */
final class Settled {
    /** Name of the rule of a figure a person set. */
    static final String BY_HAND = "decided";

    private final ReportFacts facts;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    /**
     * An observation as the store keeps it.
     *
     * @param rejected a person said that it is none; kept, never charted
     */
    record Shown(long id, Observation observation, boolean decided, boolean rejected) {
        boolean charted() {
            return !rejected && (observation.period() == Period.FULL_YEAR || observation.period() == Period.TO_DATE);
        }
    }

    /** What a person decided and what the rules read there now; null where there is no figure. */
    record Difference(
            long sequence,
            Spot spot,
            @Nullable BigDecimal decided,
            @Nullable BigDecimal read) {}

    Settled(ReportFacts facts, Catalogue catalogue) {
        this.facts = facts;
        int ordinal = 0;
        for (Observation observation : facts.observations()) {
            shown.add(new Shown(Ids.of(facts.sequence(), ordinal++), observation, false, false));
        }
        for (ReportFacts.Numbered numbered : facts.decisions()) {
            switch (numbered.decision()) {
                case Decision.Confirmed confirmed ->
                    put(numbered.sequence(), confirmed.spot(), confirmed.figure(), catalogue);
                case Decision.FigureSet set -> put(numbered.sequence(), set.spot(), set.figure(), catalogue);
                case Decision.Rejected rejected -> reject(numbered.sequence(), rejected.spot(), catalogue);
                case Decision.YearDecided year -> {}
                case Decision.PlaceDecided place -> {}
                case Decision.Preferred preferred -> {}
            }
        }
    }

    List<Shown> shown() {
        return List.copyOf(shown);
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    private void put(long sequence, Spot spot, Figure figure, Catalogue catalogue) {
        Optional<Shown> found = at(spot, catalogue);
        Evidence evidence =
                found.map(Shown::observation).map(Observation::evidence).orElseGet(() -> located(spot));
        Observation decided = new Observation(
                spot.indicator(),
                new Quantity(figure.value(), figure.unit(), figure.qualifier()),
                figure.scope(),
                figure.facet(),
                figure.state(),
                found.map(Shown::observation).map(Observation::period).orElse(Period.FULL_YEAR),
                evidence,
                found.map(Shown::observation).map(Observation::rule).orElse(BY_HAND),
                1,
                true);
        long id = found.map(Shown::id).orElseGet(() -> Ids.of(sequence, 0));
        found.ifPresent(shown::remove);
        shown.add(new Shown(id, decided, true, false));
        compare(sequence, spot, figure.value(), found);
    }

    private void reject(long sequence, Spot spot, Catalogue catalogue) {
        Optional<Shown> found = at(spot, catalogue);
        found.ifPresent(reading -> {
            shown.remove(reading);
            shown.add(new Shown(reading.id(), reading.observation(), true, true));
        });
        compare(sequence, spot, null, found);
    }

    /** Names what the rules read now where that is neither what was decided nor what was read when it was decided. */
    private void compare(long sequence, Spot spot, @Nullable BigDecimal decided, Optional<Shown> found) {
        if (found.map(Shown::decided).orElse(false)) {
            return;
        }
        BigDecimal read =
                found.map(reading -> reading.observation().quantity().value()).orElse(null);
        if (!same(read, spot.read()) && !same(read, decided)) {
            differences.add(new Difference(sequence, spot, decided, read));
        }
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** The reading a decision is about: same key, and evidence that lies on the decided one. */
    private Optional<Shown> at(Spot spot, Catalogue catalogue) {
        Evidence evidence = located(spot);
        return shown.stream()
                .filter(candidate -> sameKey(candidate.observation(), spot, catalogue))
                .filter(candidate -> overlap(candidate.observation().evidence(), evidence) > 0)
                .max(Comparator.comparingInt(
                        candidate -> overlap(candidate.observation().evidence(), evidence)));
    }

    private static boolean sameKey(Observation observation, Spot spot, Catalogue catalogue) {
        UnitClass unitClass = catalogue.unitClass(
                observation.indicator(), observation.quantity().unit());
        return observation.indicator().equals(spot.indicator())
                && observation.scope() == spot.scope()
                && observation.facet().equals(spot.facet())
                && unitClass == spot.unitClass();
    }

    /** Where the quote stands now: at its old place or, in a text of another reader, at the nearest one. */
    private Evidence located(Spot spot) {
        String text = facts.text();
        int best = text.indexOf(spot.quote());
        for (int at = best; at >= 0; at = text.indexOf(spot.quote(), at + 1)) {
            if (Math.abs(at - spot.start()) < Math.abs(best - spot.start())) {
                best = at;
            }
        }
        int start = best < 0 ? spot.start() : best;
        return new Evidence(start, start + spot.quote().length(), spot.quote());
    }

    private static int overlap(Evidence one, Evidence other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
