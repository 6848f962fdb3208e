package org.fazhi.indicator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which township a report is of and for which year, with what tells so.
 *
 * @param place null when unknown; then the rivals are in {@code placeCandidates}
 * @param year null when unknown; an inferred year may have rivals in {@code yearCandidates}, which holds it first
 */
public record Identity(
        @Nullable Place place,
        PlaceBasis placeBasis,
        double placeConfidence,
        List<Place> placeCandidates,
        @Nullable Integer year,
        YearBasis yearBasis,
        List<Integer> yearCandidates) {

    public Identity {
        placeCandidates = List.copyOf(placeCandidates);
        yearCandidates = List.copyOf(yearCandidates);
    }

    public Optional<Place> knownPlace() {
        return Optional.ofNullable(place);
    }

    public Optional<Integer> knownYear() {
        return Optional.ofNullable(year);
    }

    /** @return whether somebody has to decide before this report's figures are charted */
    public boolean inDoubt() {
        return place == null || year == null || yearBasis != YearBasis.STATED && yearCandidates.size() > 1;
    }
}
