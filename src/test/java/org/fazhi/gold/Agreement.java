package org.fazhi.gold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How readings agree with gold facts. A reading is right when a fact of the same file, indicator and value is still
 * free and its evidence is sound; said twice it is wrong the second time. A figure of another period that no fact
 * knows, and a part of the legality reviews that stands in gold under the thing reviewed, count neither way.
 */
public record Agreement(List<Pair> matched, List<ReadFigure> wrong, List<GoldFact> missed, int leftOut) {
    public record Pair(GoldFact fact, ReadFigure reading) {}

    private record Key(String file, String indicator, BigDecimal value) {
        static Key of(GoldFact fact) {
            return new Key(fact.file(), fact.indicator(), fact.value());
        }

        static Key of(ReadFigure reading) {
            return new Key(reading.file(), reading.observation().indicator(), reading.value());
        }
    }

    private record Saying(Key key, String scope, String facet, String unit) {
        static Saying of(ReadFigure reading) {
            return new Saying(
                    Key.of(reading),
                    reading.observation().scope().code(),
                    reading.observation().facet(),
                    reading.observation().quantity().unit());
        }
    }

    public static Agreement of(List<GoldFact> facts, List<ReadFigure> readings) {
        List<GoldFact> free = new ArrayList<>(facts);
        Set<Saying> said = new HashSet<>();
        List<Pair> matched = new ArrayList<>();
        List<ReadFigure> wrong = new ArrayList<>();
        int leftOut = 0;
        for (ReadFigure reading : readings) {
            List<GoldFact> fitting = free.stream()
                    .filter(fact -> Key.of(fact).equals(Key.of(reading)))
                    .sorted(Comparator.comparingInt(fact -> -likeness(fact, reading)))
                    .toList();
            if (!said.add(Saying.of(reading))) {
                wrong.add(reading);
            } else if (!fitting.isEmpty() && reading.sound()) {
                free.remove(fitting.getFirst());
                matched.add(new Pair(fitting.getFirst(), reading));
            } else if (fitting.isEmpty() && countsNeitherWay(reading, facts)) {
                leftOut++;
            } else {
                wrong.add(reading);
            }
        }
        return new Agreement(matched, wrong, free, leftOut);
    }

    private static int likeness(GoldFact fact, ReadFigure reading) {
        int scope = fact.scope() == reading.observation().scope() ? 2 : 0;
        int part = fact.facet().isEmpty() == reading.observation().headline() ? 1 : 0;
        return scope + part;
    }

    private static boolean countsNeitherWay(ReadFigure reading, List<GoldFact> facts) {
        if (facts.stream().map(Key::of).anyMatch(Key.of(reading)::equals)) {
            return false;
        }
        Set<String> reviewed = Set.of("contracts_reviewed", "major_decisions", "normative_docs_issued");
        return reading.ofAnotherPeriod()
                || reading.observation().indicator().equals("legality_reviews")
                        && !reading.observation().headline()
                        && facts.stream()
                                .anyMatch(fact -> fact.file().equals(reading.file())
                                        && reviewed.contains(fact.indicator())
                                        && fact.value().equals(reading.value()));
    }

    public double precision() {
        return share(matched.size(), matched.size() + wrong.size());
    }

    public double recall() {
        return share(matched.size(), matched.size() + missed.size());
    }

    public double f1() {
        return share(2 * precision() * recall(), precision() + recall());
    }

    /** @return the share of matched pairs where the reading says of itself what the fact says */
    public double right(Function<GoldFact, Object> fact, Function<ReadFigure, Object> reading) {
        return share(
                matched.stream()
                        .filter(pair -> fact.apply(pair.fact()).equals(reading.apply(pair.reading())))
                        .count(),
                matched.size());
    }

    /** @return the same share over the facts that say something else than {@code usual} */
    public double rightWhenNot(Object usual, Function<GoldFact, Object> fact, Function<ReadFigure, Object> reading) {
        List<Pair> others = matched.stream()
                .filter(pair -> !fact.apply(pair.fact()).equals(usual))
                .toList();
        return new Agreement(others, List.of(), List.of(), 0).right(fact, reading);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
