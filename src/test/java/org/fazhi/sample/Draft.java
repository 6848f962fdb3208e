package org.fazhi.sample;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One report being written: whose it is, how its author writes, and which figures it has stated so far. */
final class Draft {
    final Town town;
    final int year;
    final Figures figures;
    final Style style;
    final Dice dice;
    final Set<Trouble> troubles;
    final Map<String, String> words = new HashMap<>();
    private final Set<String> stated = new HashSet<>();
    private final Map<String, BigDecimal> headlines = new HashMap<>();

    Draft(Town town, int year, Figures figures, Style style, Dice dice, Set<Trouble> troubles) {
        this.town = town;
        this.year = year;
        this.figures = figures;
        this.style = style;
        this.dice = dice;
        this.troubles = troubles;
    }

    boolean has(Trouble trouble) {
        return troubles.contains(trouble);
    }

    boolean states(String code) {
        return stated.contains(code);
    }

    int statedIndicators() {
        return stated.size();
    }

    /** @return the figure stated exactly for the whole township, or minus one */
    BigDecimal headline(String code) {
        return headlines.getOrDefault(code, BigDecimal.ONE.negate());
    }

    void state(String code, Fact fact) {
        stated.add(code);
        if (fact.facet().isEmpty()
                && fact.scope().equals("whole")
                && fact.qualifier().equals("exact")) {
            headlines.put(code, fact.value());
        }
    }
}
