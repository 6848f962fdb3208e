package org.fazhi.query;

import java.util.Collection;
import java.util.Objects;
import org.fazhi.query.Comparables.Bounded;
import org.jspecify.annotations.Nullable;

/** Ranks of one year, and of two years among those that stand in both. */
final class Standings {
    private final int size;
    private final int panel;
    private final Ranks ranks;
    private final Ranks panelNow;
    private final Ranks panelThen;

    /** Where one stands in both years; {@code then} is null when it does not stand in the earlier one. */
    record Pair(Bounded now, @Nullable Bounded then) {}

    /** All bounds of the later year, and those of both years of the ones that stand in both, in one order. */
    Standings(double[] lows, double[] highs, double[][] now, double[][] then) {
        this.size = lows.length;
        this.panel = then[0].length;
        this.ranks = new Ranks(lows, highs);
        this.panelNow = new Ranks(now[0], now[1]);
        this.panelThen = new Ranks(then[0], then[1]);
    }

    static Standings of(Collection<Pair> pairs) {
        return new Standings(
                pairs.stream().mapToDouble(pair -> pair.now().interval().low()).toArray(),
                pairs.stream().mapToDouble(pair -> pair.now().interval().high()).toArray(),
                new double[][] {
                    pairs.stream()
                            .filter(pair -> pair.then() != null)
                            .mapToDouble(pair -> pair.now().interval().low())
                            .toArray(),
                    pairs.stream()
                            .filter(pair -> pair.then() != null)
                            .mapToDouble(pair -> pair.now().interval().high())
                            .toArray()
                },
                new double[][] {
                    pairs.stream()
                            .map(Pair::then)
                            .filter(Objects::nonNull)
                            .mapToDouble(then -> then.interval().low())
                            .toArray(),
                    pairs.stream()
                            .map(Pair::then)
                            .filter(Objects::nonNull)
                            .mapToDouble(then -> then.interval().high())
                            .toArray()
                });
    }

    int size() {
        return size;
    }

    int panel() {
        return panel;
    }

    Ranks.Rank rank(Bounded now) {
        return ranks.of(now.interval());
    }

    Ranking.@Nullable Change change(Bounded now, @Nullable Bounded then) {
        return then == null
                ? null
                : new Ranking.Change(
                        then.number(),
                        now.number() - then.number(),
                        now.interval().against(then.interval()),
                        panelThen.of(then.interval()),
                        panelNow.of(now.interval()));
    }
}
