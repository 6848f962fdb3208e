package org.fazhi.gold;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** How many of the figures that are wrong stand among the tenth that is least sure. */
public record LeastSure(int figures, int wrong, int tenth, int wrongInIt) {
    public static <T> LeastSure of(List<T> figures, Predicate<T> right, ToDoubleFunction<T> confidence) {
        List<T> ordered =
                figures.stream().sorted(Comparator.comparingDouble(confidence)).toList();
        int tenth = figures.size() / 10;
        return new LeastSure(
                figures.size(),
                (int) figures.stream().filter(right.negate()).count(),
                tenth,
                (int) ordered.subList(0, tenth).stream().filter(right.negate()).count());
    }

    /** Of several sets, each with a tenth of its own. */
    public static LeastSure sum(List<LeastSure> sets) {
        return new LeastSure(
                sets.stream().mapToInt(LeastSure::figures).sum(),
                sets.stream().mapToInt(LeastSure::wrong).sum(),
                sets.stream().mapToInt(LeastSure::tenth).sum(),
                sets.stream().mapToInt(LeastSure::wrongInIt).sum());
    }

    public boolean holdsHalf() {
        return wrongInIt * 2 >= wrong;
    }
}
