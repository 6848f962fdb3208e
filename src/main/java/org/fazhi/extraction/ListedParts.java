package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fazhi.indicator.Kind;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Scope;

/** Finds among the figures of one indicator those that are its parts unsaid: they add up to one beside them, or make a list. */
final class ListedParts {
    private static final Cue TOTAL = Cue.of("{totals}|共|总");
    private static final Set<String> LIST_MARKS = Set.of("、", "和", "及", ",");
    private static final int NEAR_TOTAL = 100;
    private static final int NEXT = 45;
    private static final int BESIDE = 60;
    private static final String NAMELESS = "部分";

    private final RuleBook rules;
    private final Kinds kinds;

    ListedParts(RuleBook rules, Kinds kinds) {
        this.rules = rules;
        this.kinds = kinds;
    }

    List<Reading> in(List<Reading> group) {
        return listed(summed(group));
    }

    /** Figures that add up to one beside them are its parts. */
    private static List<Reading> summed(List<Reading> group) {
        List<Reading> open = group.stream()
                .filter(reading -> reading.part().isEmpty() && reading.value().signum() != 0)
                .toList();
        for (Reading total : open) {
            for (List<Reading> listed : List.of(open, group)) {
                List<Reading> near = listed.stream()
                        .filter(other -> other != total
                                && Math.abs(other.at() - total.at()) < NEAR_TOTAL
                                && other.value().compareTo(total.value()) < 0)
                        .toList();
                BigDecimal sum = near.stream().map(Reading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (near.size() >= 2 && sum.compareTo(total.value()) == 0) {
                    return group.stream()
                            .map(reading ->
                                    near.contains(reading) && reading.part().isEmpty() ? labelled(reading) : reading)
                            .toList();
                }
            }
        }
        return group;
    }

    /** Figures of one list (A 3件、B 5件), none of them a total, are parts each with its own words. */
    private List<Reading> listed(List<Reading> group) {
        List<Reading> open = group.stream().filter(ListedParts::isOpen).toList();
        if (open.size() < 2 || isNeverListed(rules.naming(group.getFirst().indicator()))) {
            return group;
        }
        List<Reading> list = new ArrayList<>();
        for (int i = 1; i < open.size(); i++) {
            Reading reading = open.get(i);
            Reading before = open.get(i - 1);
            if (goesOn(reading, before)
                    && kinds.of(before).isEmpty() == kinds.of(reading).isEmpty()) {
                list.add(before);
                list.add(reading);
            }
        }
        for (int i = 1; i < group.size(); i++) {
            Reading reading = group.get(i);
            Reading before = group.get(i - 1);
            if (LIST_MARKS.contains(reading.words())
                    && !before.part().isEmpty()
                    && reading.at() - before.at() < BESIDE) {
                list.add(reading);
            }
        }
        return group.stream()
                .map(reading -> list.contains(reading) ? labelled(reading) : reading)
                .toList();
    }

    private static boolean isNeverListed(Naming naming) {
        return naming.is(Role.LOST) || naming.indicator().kind() == Kind.RATE;
    }

    private static boolean isOpen(Reading reading) {
        return reading.part().isEmpty()
                && reading.scope() == Scope.WHOLE
                && reading.value().signum() != 0
                && reading.period() == Period.FULL_YEAR;
    }

    private static boolean goesOn(Reading reading, Reading before) {
        String words = reading.words();
        return reading.at() - before.at() <= NEXT
                && (words.startsWith("、") || words.startsWith("和") || words.startsWith(",另有"))
                && !TOTAL.matcher(words).find();
    }

    private static Reading labelled(Reading reading) {
        String label = Parts.label(reading.words());
        return reading.as(label.isEmpty() ? NAMELESS : label);
    }
}
