package org.fazhi.store;

import java.util.Comparator;
import java.util.List;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Grade;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;

/** From all that is stated of one cell to what the cell shows; grades follow the labels of the domain notes. */
final class CellRule {
    /** What stands for a cell when several agree: a person's word, a sentence before a table, the exact, the surest. */
    private static final Comparator<Stated> BEST = Comparator.comparing(Stated::decided)
            .thenComparing(stated -> stated.report() != null)
            .thenComparing(stated -> stated.qualifier() == Qualifier.EXACT)
            .thenComparing(Stated::scopeSaid)
            .thenComparing(Stated::confidence)
            .thenComparing(Comparator.comparing(Stated::id).reversed());

    private CellRule() {}

    /** @param stated all of one key, at least one */
    static Cell cell(List<Stated> stated) {
        List<Stated> headlines =
                strongest(stated.stream().filter(Stated::headline).toList());
        if (headlines.isEmpty()) {
            Stated part = best(stated);
            return rivals(stated)
                    ? new Cell(CellState.IN_DOUBT, null, Grade.C, part.confidence(), part)
                    : new Cell(CellState.PARTS_ONLY, null, Grade.C, part.confidence(), part);
        }
        Stated shown = best(headlines);
        boolean agree = headlines.stream().allMatch(other -> Agreement.between(shown, other));
        if (!agree || rivals(headlines)) {
            return new Cell(CellState.IN_DOUBT, null, Grade.C, shown.confidence(), shown);
        }
        return new Cell(state(shown.state()), shown.value(), grade(shown, headlines), shown.confidence(), shown);
    }

    /** A person's word silences the rules; a plain figure a joint one; a plain zero a qualified one. */
    private static List<Stated> strongest(List<Stated> headlines) {
        int strongest = headlines.stream().mapToInt(CellRule::strength).max().orElse(0);
        return headlines.stream()
                .filter(stated -> strength(stated) == strongest)
                .toList();
    }

    private static int strength(Stated stated) {
        int kind = switch (stated.state()) {
            case REPORTED, REPORTED_ZERO -> 2;
            case QUALIFIED_ZERO -> 1;
            case JOINT -> 0;
        };
        int period = fullYear(stated) ? 4 : 0;
        return kind + period + (stated.decided() ? 8 : 0);
    }

    private static boolean fullYear(Stated stated) {
        return stated.period() == Period.FULL_YEAR && stated.periodEnd() == null;
    }

    private static boolean rivals(List<Stated> stated) {
        return stated.stream().allMatch(one -> one.rivalled() && !one.decided());
    }

    private static Stated best(List<Stated> stated) {
        return stated.stream().max(BEST).orElseThrow();
    }

    private static CellState state(ObservationState state) {
        return switch (state) {
            case REPORTED -> CellState.REPORTED;
            case REPORTED_ZERO -> CellState.REPORTED_ZERO;
            case QUALIFIED_ZERO -> CellState.QUALIFIED_ZERO;
            case JOINT -> CellState.JOINT;
        };
    }

    private static Grade grade(Stated shown, List<Stated> agreeing) {
        if (agreeing.stream().anyMatch(Stated::checkFailed)) {
            return Grade.D;
        }
        if (shown.key().scope() != Scope.WHOLE || shown.state() == ObservationState.JOINT || !fullYear(shown)) {
            return Grade.C;
        }
        boolean exact = shown.qualifier() == Qualifier.EXACT && shown.state() != ObservationState.QUALIFIED_ZERO;
        boolean scopeSaid = agreeing.stream().anyMatch(Stated::scopeSaid);
        return exact && scopeSaid && shown.yearSure() ? Grade.A : Grade.B;
    }
}
