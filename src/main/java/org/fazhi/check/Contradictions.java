package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.check.Check.Kind;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.UnitClass;

/** Two different headline figures, or a plain zero and a count, for one indicator and scope. */
final class Contradictions {
    private static final int MOST = 500;

    private Contradictions() {}

    static List<Check> in(Figures figures) {
        List<Check> checks = new ArrayList<>();
        List<Observation> headlines =
                figures.exact().stream().filter(Observation::headline).toList();
        for (int i = 0; i < headlines.size(); i++) {
            for (int j = i + 1; j < headlines.size() && checks.size() < MOST; j++) {
                if (contradict(headlines.get(i), headlines.get(j))) {
                    checks.add(check(figures, headlines.get(i), headlines.get(j)));
                }
            }
        }
        return checks;
    }

    private static boolean contradict(Observation one, Observation other) {
        return one.indicator().equals(other.indicator())
                && one.scope() == other.scope()
                && one.state() != ObservationState.QUALIFIED_ZERO
                && other.state() != ObservationState.QUALIFIED_ZERO
                && one.quantity().value().compareTo(other.quantity().value()) != 0
                && (isZero(one) || isZero(other) || sameCount(one, other));
    }

    private static boolean isZero(Observation figure) {
        return figure.quantity().value().signum() == 0;
    }

    private static boolean sameCount(Observation one, Observation other) {
        return UnitClass.of(one.quantity().unit())
                == UnitClass.of(other.quantity().unit());
    }

    private static Check check(Figures figures, Observation one, Observation other) {
        return new Check(
                Kind.CONTRADICTION,
                false,
                figures.told(one) + " ≠ " + figures.told(other),
                List.of(one.indicator()),
                one.scope(),
                List.of(one.evidence(), other.evidence()));
    }
}
