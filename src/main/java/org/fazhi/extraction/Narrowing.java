package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.UnitClass;

/** Weighs the figures of one indicator in a text against each other: which is the headline, which a part, which a repetition. */
final class Narrowing {
    /** Each figure is weighed against each other, so that ever more of them would take time without end. */
    private static final int MOST = 500;

    private static final Cue ALL = Cue.of("{totals}");
    private static final int BESIDE = 60;
    /** Least distance of a figure that is told again, without the kind it was of. */
    private static final int AGAIN = 40;

    private final RuleBook rules;
    private final Kinds kinds;
    private final ListedParts parts;

    Narrowing(RuleBook rules) {
        this.rules = rules;
        this.kinds = new Kinds(rules);
        this.parts = new ListedParts(rules, kinds);
    }

    /** The readings without repetitions, each with its final label; more than any report has are settled in portions. */
    List<Reading> settle(List<Reading> readings) {
        List<Reading> settled = new ArrayList<>();
        for (int from = 0; from < readings.size(); from += MOST) {
            settled.addAll(portion(readings.subList(from, Math.min(readings.size(), from + MOST))));
        }
        return settled;
    }

    private List<Reading> portion(List<Reading> readings) {
        Map<String, List<Reading>> groups = new LinkedHashMap<>();
        for (Reading reading : readings) {
            groups.computeIfAbsent(reading.indicator() + reading.scope(), key -> new ArrayList<>())
                    .add(reading);
        }
        List<Reading> settled = new ArrayList<>();
        groups.values().forEach(group -> settled.addAll(group(group)));
        settled.replaceAll(reading -> besideScopes(reading, readings));
        settled.sort(Comparator.comparingInt(Reading::at));
        return settled;
    }

    private List<Reading> group(List<Reading> given) {
        List<Reading> group = parts.in(given);
        List<Reading> distinct = new ArrayList<>();
        for (Reading reading : group) {
            Reading labelled = label(reading, group);
            if (distinct.stream().noneMatch(other -> repeats(labelled, other))) {
                distinct.add(labelled);
            }
        }
        boolean none = distinct.stream()
                .anyMatch(reading -> reading.value().signum() == 0
                        && reading.state() == ObservationState.REPORTED_ZERO
                        && reading.part().isEmpty());
        distinct.removeIf(
                reading -> none && reading.value().signum() == 0 && reading.state() == ObservationState.QUALIFIED_ZERO);
        return distinct;
    }

    /** 镇调委会1个、村调委会15个、企业调委会2个: the kind beside the township's own figure and the villages' is a part too. */
    private Reading besideScopes(Reading reading, List<Reading> all) {
        if (!reading.part().isEmpty() || reading.scope() != Scope.WHOLE) {
            return reading;
        }
        String kind = kinds.of(reading);
        boolean beside = !kind.isEmpty()
                && all.stream()
                        .anyMatch(other -> other.scope() != Scope.WHOLE
                                && other.indicator().equals(reading.indicator())
                                && Math.abs(other.at() - reading.at()) < BESIDE);
        return beside ? reading.as(kind) : reading;
    }

    private Reading label(Reading reading, List<Reading> group) {
        if (!reading.part().isEmpty() || reading.value().signum() == 0) {
            return reading;
        }
        String kind = rules.naming(reading.indicator()).is(Role.DISPUTE)
                ? Kinds.chosen(reading)
                : isAlone(reading, group) ? "" : kinds.of(reading);
        return kind.isEmpty() ? reading : reading.as(kind);
    }

    /** Whether a figure is the only one of its indicator, or says itself that it is of all. */
    private boolean isAlone(Reading reading, List<Reading> group) {
        return ALL.matcher(reading.words()).find()
                || group.stream()
                        .filter(other ->
                                other != reading && other.part().isEmpty() && other.period() == Period.FULL_YEAR)
                        .filter(other -> other.value().signum() != 0 && sameUnit(other, reading))
                        .noneMatch(
                                other -> other.value().compareTo(reading.value()) != 0 || kinds.differ(other, reading));
    }

    private static boolean sameUnit(Reading one, Reading other) {
        return UnitClass.of(one.unit()) == UnitClass.of(other.unit());
    }

    private boolean repeats(Reading later, Reading earlier) {
        boolean none = later.value().signum() == 0;
        return later.value().compareTo(earlier.value()) == 0
                && (sameUnit(later, earlier)
                        || later.unit().isEmpty()
                        || earlier.unit().isEmpty())
                && later.period() == earlier.period()
                && (later.part().equals(earlier.part())
                        || later.part().isEmpty() && !none && isSameKind(later, earlier))
                && (!none || later.state() == earlier.state());
    }

    private boolean isSameKind(Reading later, Reading earlier) {
        return Math.abs(later.at() - earlier.at()) >= AGAIN && !kinds.differ(later, earlier);
    }
}
