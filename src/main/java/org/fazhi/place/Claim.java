package org.fazhi.place;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A township's name on a page, what speaks for it, and which regions are named right before it. */
final class Claim {
    private static final double BODY_MOST = 30;
    private static final double DOUBT = 0.3;

    private final String name;
    private final Map<String, Double> chained = new HashMap<>();
    private final Map<Zone, Double> sure = new EnumMap<>(Zone.class);
    private final Map<Zone, Double> doubted = new EnumMap<>(Zone.class);
    private final Set<Character> above = new HashSet<>();

    Claim(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Notes the name in {@code zone}, where it is not the end of a longer word. */
    void add(Zone zone) {
        add(sure, zone, zone.weight);
    }

    /** Notes the name behind a character that may belong to it; behind two different ones it is a name after all. */
    void add(Zone zone, char before) {
        above.add(before);
        add(doubted, zone, zone.weight);
    }

    void chain(String region, double weight) {
        chained.merge(region, weight, Math::max);
    }

    boolean chained() {
        return !chained.isEmpty();
    }

    /** @return what the names right before it say for a township of this region */
    double chained(Division township) {
        double county = township.county() == null ? 0 : chained.getOrDefault(township.county(), 0.0);
        double city = township.city() == null ? 0 : chained.getOrDefault(township.city(), 0.0);
        return Math.max(county, city);
    }

    double weight() {
        double share = above.size() > 1 ? 1 : DOUBT;
        double weight = 0;
        for (Zone zone : Zone.values()) {
            weight += Math.max(sure.getOrDefault(zone, 0.0), doubted.getOrDefault(zone, 0.0) * share);
        }
        return weight;
    }

    /** @return the zone that tells most among those it stands in */
    Zone best() {
        for (Zone zone : Zone.values()) {
            if (sure.containsKey(zone) || doubted.containsKey(zone)) {
                return zone;
            }
        }
        return Zone.NEWS;
    }

    boolean sameStem(Claim other) {
        return Gazetteer.stem(name).equals(Gazetteer.stem(other.name));
    }

    /** Takes over all that speaks for {@code other}, which is the same township under its former or later name. */
    void absorb(Claim other) {
        other.sure.forEach((zone, weight) -> add(sure, zone, weight));
        other.doubted.forEach((zone, weight) -> add(doubted, zone, weight));
        other.chained.forEach(this::chain);
        above.addAll(other.above);
    }

    private static void add(Map<Zone, Double> weights, Zone zone, double weight) {
        weights.merge(
                zone, weight, (old, more) -> zone == Zone.BODY ? Math.min(BODY_MOST, old + more) : Math.max(old, more));
    }
}
