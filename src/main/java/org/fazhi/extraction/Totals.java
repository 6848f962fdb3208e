package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads totals of what stands listed before them (共54件), and what stands before a total as its parts. */
final class Totals {
    private static final Cue TOTAL = Cue.of("{totals}|共|[两三四]项");
    private static final int NEAR = 120;
    private static final double SURE = 0.88;

    private final RuleBook rules;
    private final String text;
    private final Figures figures;
    private final PartReader parts;
    private final Ledger ledger;

    Totals(RuleBook rules, Passage passage, Figures figures, PartReader parts, Ledger ledger) {
        this.rules = rules;
        this.text = passage.text();
        this.figures = figures;
        this.parts = parts;
        this.ledger = ledger;
    }

    /** Whether the words before a number say that it is a total. */
    boolean isTotal(Spot spot) {
        return TOTAL.matcher(text.substring(spot.clause(), spot.amount().start()))
                .find();
    }

    /** A 31次、B 24次,共55次: numbers nobody could name are the parts of a total that they add up to. */
    void partsBefore(Reading total, List<Spot> unnamed) {
        BigDecimal sum = ledger.near().stream()
                .filter(other -> other != total
                        && other.indicator().equals(total.indicator())
                        && Parts.sameCount(other.unit(), total.unit())
                        && total.at() - other.at() < NEAR
                        && other.at() < total.at())
                .map(Reading::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Spot> before = unnamed.stream()
                .filter(spot -> Parts.sameCount(spot.amount().unit(), total.unit())
                        && spot.amount().value() != null
                        && spot.amount().digits() < total.at())
                .toList();
        for (Spot part : before) {
            sum = sum.add(Objects.requireNonNull(part.amount().value()));
        }
        if (before.isEmpty() || sum.compareTo(total.value()) != 0) {
            return;
        }
        for (Spot part : before) {
            parts.read(part, new Parent(total, total.end(), null));
            ledger.accept(part);
        }
    }

    /** Whether a number is the bare total of the last figures listed before it; then it was read so, if they are of one kind. */
    boolean addsUp(Spot spot, SoFar soFar) {
        if (!isTotal(spot)) {
            return false;
        }
        List<Reading> listed = soFar.parents().stream()
                .map(Parent::reading)
                .filter(reading -> Parts.sameCount(reading.unit(), spot.amount().unit())
                        && reading.part().isEmpty())
                .toList();
        for (int i = 0; i < listed.size(); i++) {
            List<Reading> tail = listed.subList(i, listed.size());
            if (tail.size()
                                    + soFar.unnamed().size()
                                    + kindsBehind(tail.getFirst()).size()
                            > 1
                    && sum(tail, spot, soFar)
                                    .compareTo(
                                            Objects.requireNonNull(spot.amount().value()))
                            == 0) {
                total(spot, tail, soFar);
                return true;
            }
        }
        return false;
    }

    /** The figures, and the kinds and the numbers nobody could name behind the first of them. */
    private BigDecimal sum(List<Reading> listed, Spot total, SoFar soFar) {
        int from = listed.getFirst().at();
        return Stream.concat(
                        Stream.concat(listed.stream(), kindsBehind(listed.getFirst()).stream())
                                .map(Reading::value),
                        soFar.unnamed().stream()
                                .map(Spot::amount)
                                .filter(other -> other.digits() > from
                                        && other.value() != null
                                        && Parts.sameCount(
                                                other.unit(), total.amount().unit()))
                                .map(other -> Objects.requireNonNull(other.value())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The further kinds that were read behind the first of a list. */
    private List<Reading> kindsBehind(Reading first) {
        return ledger.near().stream()
                .filter(reading -> reading.at() > first.at() && reading.rule().equals(KindLists.RULE + first.rule()))
                .toList();
    }

    private void total(Spot spot, List<Reading> listed, SoFar soFar) {
        Set<String> indicators = listed.stream().map(Reading::indicator).collect(Collectors.toSet());
        boolean several = indicators.size() > 1;
        Optional<String> indicator =
                several ? whole(indicators) : indicators.stream().findFirst();
        if (indicator.isEmpty()) {
            return;
        }
        Candidate named = new Candidate(
                new Phrase(indicator.get(), "total: " + listed.getFirst().rule(), new int[0], new int[0], new int[0]),
                3,
                spot.clause(),
                spot.amount().end());
        figures.add(spot, spot, named, SURE, soFar);
        if (several) {
            ledger.replace(
                    reading -> listed.contains(reading) && reading.indicator().equals(indicator.get())
                            ? reading.as(Parts.label(reading.words()))
                            : reading);
        }
        if (!soFar.unnamed().isEmpty()) {
            partsBefore(ledger.last(), List.copyOf(soFar.unnamed()));
        }
    }

    /** The indicator that the given ones are parts of. */
    private Optional<String> whole(Set<String> indicators) {
        return rules.namings(Role.SUM).stream()
                .filter(naming -> indicators.stream()
                        .allMatch(each -> each.equals(naming.code())
                                || naming.parts() != null && naming.parts().contains(each)))
                .map(Naming::code)
                .findFirst();
    }
}
