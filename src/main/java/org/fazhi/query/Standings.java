package org.fazhi.query;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.query.Comparables.Bounded;
import org.jspecify.annotations.Nullable;

/** Ranks of one year, and of two years among those that stand in both. */
final class Standings {
    private final Map<String, Bounded> now;
    private final Map<String, Bounded> then;
    private final Set<String> panel;
    private final Ranks ranks;
    private final Ranks panelNow;
    private final Ranks panelThen;

    Standings(Map<String, Bounded> now, Map<String, Bounded> then) {
        this.now = now;
        this.then = then;
        this.panel = new TreeSet<>(now.keySet());
        panel.retainAll(then.keySet());
        this.ranks = new Ranks(now.values().stream().map(Bounded::interval).toList());
        this.panelNow =
                new Ranks(panel.stream().map(place -> of(now, place).interval()).toList());
        this.panelThen = new Ranks(
                panel.stream().map(place -> of(then, place).interval()).toList());
    }

    int panel() {
        return panel.size();
    }

    Ranks.Rank rank(String place) {
        return ranks.of(of(now, place).interval());
    }

    Ranking.@Nullable Change change(String place) {
        if (!panel.contains(place)) {
            return null;
        }
        Bounded after = of(now, place);
        Bounded before = of(then, place);
        return new Ranking.Change(
                before.number(),
                after.number() - before.number(),
                after.interval().against(before.interval()),
                panelThen.of(before.interval()),
                panelNow.of(after.interval()));
    }

    private static Bounded of(Map<String, Bounded> numbers, String place) {
        return Objects.requireNonNull(numbers.get(place));
    }
}
