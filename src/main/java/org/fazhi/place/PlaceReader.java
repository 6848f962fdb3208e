package org.fazhi.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.indicator.Place;
import org.fazhi.indicator.PlaceBasis;
import org.jspecify.annotations.Nullable;

/** Tells which township a page is of: first by whose name stands where, then which of those with that name it is. */
final class PlaceReader {
    private static final int MOST_CANDIDATES = 60;
    private static final double ENOUGH = 12;
    private static final double RIVAL = 0.8;
    private static final double SAME_NAME = 2;
    private static final double TOLD_APART = 1;
    private static final double CLEAR = 3;
    private static final double NEEDED_WHEN_RENAMED = 3;
    private static final double UNCLEAR = 0.1;
    private static final Pattern OWN = Pattern.compile("[我本全](镇|乡|街道|苏木)|(镇|乡|街道|苏木)党(委|工委)");

    private final Divisions divisions;
    private final Gazetteer gazetteer;
    private final Regions regions;

    PlaceReader(Divisions divisions) {
        this.divisions = divisions;
        this.regions = new Regions();
        this.gazetteer = new Gazetteer(divisions, regions.programmes());
    }

    /** @param place null when unknown; the candidates then hold what it may be, when they are few */
    record Found(@Nullable Place place, PlaceBasis basis, double confidence, List<Place> candidates) {
        static Found unknown(List<Place> candidates) {
            return new Found(null, PlaceBasis.UNKNOWN, 0, candidates.size() > MOST_CANDIDATES ? List.of() : candidates);
        }
    }

    private record Scored(Division township, double score) {}

    Found read(Page page) {
        List<Mention> mentions = gazetteer.mentions(page.text());
        List<Claim> claims = new Claims(page, mentions, divisions, gazetteer).all();
        if (claims.isEmpty()) {
            return Found.unknown(List.of());
        }
        RegionEvidence evidence = new RegionEvidence(page, mentions, divisions, gazetteer, regions);
        Claim claim = first(claims);
        List<Claim> others =
                claims.stream().filter(other -> !other.sameStem(claim)).toList();
        List<Claim> rivals = others.stream()
                .filter(other -> other.weight() >= claim.weight() * RIVAL)
                .toList();
        if (!rivals.isEmpty()) {
            return Found.unknown(Stream.concat(Stream.of(claim), rivals.stream())
                    .flatMap(one -> scored(one, evidence).stream().limit(1))
                    .map(one -> divisions.place(one.township()))
                    .toList());
        }
        return believable(page, claim, others) ? decide(claim, evidence) : Found.unknown(List.of());
    }

    /** The weightiest claim; one under a name no township bears today goes to the name that differs in 镇 or 乡 only. */
    private Claim first(List<Claim> claims) {
        Claim first = claims.getFirst();
        Claim listed = claims.stream()
                .filter(first::sameStem)
                .filter(claim -> !divisions.townshipsNamed(claim.name()).isEmpty())
                .findFirst()
                .orElse(first);
        if (listed != first) {
            listed.absorb(first);
        }
        return listed;
    }

    private Found decide(Claim claim, RegionEvidence evidence) {
        List<Scored> scored = scored(claim, evidence);
        if (scored.isEmpty()) {
            return Found.unknown(List.of());
        }
        Scored first = scored.getFirst();
        double lead = scored.size() == 1 ? CLEAR : first.score() - scored.get(1).score();
        boolean elsewhere = claim.chained() && claim.chained(first.township()) == 0;
        if (lead < TOLD_APART || elsewhere) {
            return Found.unknown(scored.stream()
                    .filter(one -> first.score() - one.score() < TOLD_APART)
                    .map(one -> divisions.place(one.township()))
                    .toList());
        }
        Zone zone = claim.best();
        return new Found(
                divisions.place(first.township()),
                zone.basis,
                zone.confidence - (lead < CLEAR ? UNCLEAR : 0),
                List.of());
    }

    /** The townships the claim may mean, the likeliest first. */
    private List<Scored> scored(Claim claim, RegionEvidence evidence) {
        List<Scored> scored = new ArrayList<>();
        for (Division township : divisions.townshipsNamed(claim.name())) {
            scored.add(new Scored(township, SAME_NAME + evidence.of(township) + claim.chained(township)));
        }
        for (Division township : gazetteer.renamed(claim.name())) {
            double score = evidence.of(township) + claim.chained(township);
            if (score >= NEEDED_WHEN_RENAMED) {
                scored.add(new Scored(township, score));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return scored;
    }

    /** A name found in the text only must open it or be what it is about, and the text must speak as a township. */
    private static boolean believable(Page page, Claim claim, List<Claim> others) {
        if (claim.best().basis != PlaceBasis.BODY) {
            return claim.weight() >= Zone.SITE.weight;
        }
        boolean titled = page.parts().stream().anyMatch(part -> part.zone() == Zone.TITLE);
        return claim.weight() >= ENOUGH
                && claim.weight() >= others.stream().mapToDouble(Claim::weight).sum()
                && (!titled || OWN.matcher(page.text()).find());
    }
}
