package org.fazhi.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.indicator.Place;
import org.fazhi.indicator.PlaceBasis;
import org.jspecify.annotations.Nullable;

/** Tells which township a page is of: first by whose name stands where, then which of those with that name it is. */
final class PlaceReader {
    private static final int MOST_CANDIDATES = 12;
    private static final double BODY_MOST = 30;
    private static final double WEAK = 0.3;
    private static final double ENOUGH = 12;
    private static final double RIVAL = 0.8;
    private static final double CHAINED = 8;
    private static final double SAME_NAME = 2;
    private static final double TOLD_APART = 1;
    private static final double NEEDED_WHEN_RENAMED = 3;
    private static final Pattern OWN = Pattern.compile("[我本全](镇|乡|街道|苏木)|(镇|乡|街道)党(委|工委)");
    private static final String NO_TOWNSHIP_BEFORE = "村镇土亲贤愁风情下间民化压静";
    private static final String LEADING = "在是和与对到由为及的我本将向从于等按据经以该共发使关展年度月日合请任让把给因靠现即后内外时称看";
    private static final Pattern SLOGAN = Pattern.compile("(建设|创建|打造|争创|推进|深化|建成|法治|平安)$");

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

    /** A township's name, how much speaks for it, and the best zone it stands in. */
    private static final class Claim {
        private final String name;
        private final Map<String, Double> chained = new HashMap<>();
        private final Map<Zone, Double> sure = new EnumMap<>(Zone.class);
        private final Map<Zone, Double> doubted = new EnumMap<>(Zone.class);
        private final Set<Character> before = new HashSet<>();
        private Zone best = Zone.NEWS;

        Claim(String name) {
            this.name = name;
        }

        double weight() {
            double share = before.size() > 1 ? 1 : WEAK;
            double weight = 0;
            for (Zone zone : Zone.values()) {
                weight += Math.max(sure.getOrDefault(zone, 0.0), doubted.getOrDefault(zone, 0.0) * share);
            }
            return weight;
        }

        /** @param above the character before a name that may only be the end of a longer one; 0 when it is not */
        void add(Zone zone, char above) {
            if (above != 0) {
                before.add(above);
            }
            (above == 0 ? sure : doubted)
                    .merge(
                            zone,
                            zone.weight,
                            (old, more) -> zone == Zone.BODY ? Math.min(BODY_MOST, old + more) : Math.max(old, more));
            if (zone.compareTo(best) < 0) {
                best = zone;
            }
        }
    }

    Found read(Page page) {
        List<Mention> mentions = gazetteer.mentions(page.text());
        List<Claim> claims = claims(page, mentions);
        if (claims.isEmpty()) {
            return Found.unknown(List.of());
        }
        RegionEvidence evidence = new RegionEvidence(page, mentions, divisions, gazetteer, regions);
        Claim claim = claims.getFirst();
        List<Claim> rivals = claims.stream()
                .skip(1)
                .filter(other -> other.weight() >= claim.weight() * RIVAL)
                .filter(other -> !Gazetteer.stem(other.name).equals(Gazetteer.stem(claim.name)))
                .toList();
        if (!rivals.isEmpty()) {
            List<Place> candidates = new ArrayList<>();
            best(claim, evidence).stream()
                    .limit(1)
                    .forEach(scored -> candidates.add(divisions.place(scored.township())));
            rivals.forEach(rival -> best(rival, evidence).stream()
                    .limit(1)
                    .forEach(scored -> candidates.add(divisions.place(scored.township()))));
            return Found.unknown(candidates);
        }
        return believable(page, claim, claims) ? decide(claim, evidence) : Found.unknown(List.of());
    }

    private record Scored(Division township, double score) {}

    private Found decide(Claim claim, RegionEvidence evidence) {
        List<Scored> scored = best(claim, evidence);
        if (scored.isEmpty()) {
            return Found.unknown(List.of());
        }
        Scored first = scored.getFirst();
        double second = scored.size() > 1 ? scored.get(1).score() : Double.NEGATIVE_INFINITY;
        boolean elsewhere = !claim.chained.isEmpty() && chained(claim, first.township()) == 0;
        if (first.score() - second < TOLD_APART || elsewhere) {
            double top = first.score() - TOLD_APART;
            return Found.unknown(scored.stream()
                    .filter(one -> one.score() > top)
                    .map(one -> divisions.place(one.township()))
                    .toList());
        }
        boolean told = scored.size() == 1 || first.score() - second >= 3 * TOLD_APART;
        double confidence = claim.best.confidence - (told ? 0 : 0.1);
        return new Found(divisions.place(first.township()), claim.best.basis, confidence, List.of());
    }

    /** The townships the claim may mean, the likeliest first. */
    private List<Scored> best(Claim claim, RegionEvidence evidence) {
        List<Scored> scored = new ArrayList<>();
        for (Division township : divisions.townshipsNamed(claim.name)) {
            scored.add(new Scored(township, SAME_NAME + evidence.of(township) + chained(claim, township)));
        }
        for (Division township : gazetteer.renamed(claim.name)) {
            double score = evidence.of(township) + chained(claim, township);
            if (score >= NEEDED_WHEN_RENAMED) {
                scored.add(new Scored(township, score));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return scored;
    }

    private static double chained(Claim claim, Division township) {
        double county = township.county() == null ? 0 : claim.chained.getOrDefault(township.county(), 0.0);
        double city = township.city() == null ? 0 : claim.chained.getOrDefault(township.city(), 0.0);
        return Math.max(county, city);
    }

    /** A name found in the text only must open it or be what it is about, and the text must speak as a township. */
    private static boolean believable(Page page, Claim claim, List<Claim> all) {
        if (claim.best.basis != PlaceBasis.BODY) {
            return claim.weight() >= Zone.SITE.weight;
        }
        double others = all.stream().mapToDouble(Claim::weight).sum() - claim.weight();
        boolean titled = page.parts().stream().anyMatch(part -> part.zone() == Zone.TITLE);
        return claim.weight() >= ENOUGH
                && claim.weight() >= others
                && (!titled || OWN.matcher(page.text()).find());
    }

    private List<Claim> claims(Page page, List<Mention> mentions) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        @Nullable Mention before = null;
        for (Mention mention : mentions) {
            if (mention.township() && names(page.text(), mention, before)) {
                String name = mention.divisions().getFirst().name();
                Claim claim = claims.computeIfAbsent(name, Claim::new);
                Zone zone = page.zone(mention.start());
                boolean sure = led(page.text(), mention, before) || chain(claim, page.text(), mention, before);
                claim.add(zone, sure ? 0 : page.text().charAt(mention.start() - 1));
            }
            before = mention;
        }
        unlisted(page, mentions, claims);
        return claims.values().stream()
                .filter(claim -> claim.weight() > 0)
                .sorted(Comparator.comparingDouble(Claim::weight).reversed())
                .toList();
    }

    /** Adds names no township bears today that stand behind their county or alone: what was a 乡 may now be a 镇. */
    private void unlisted(Page page, List<Mention> mentions, Map<String, Claim> claims) {
        for (Page.Part part : page.parts()) {
            if (part.zone().compareTo(Zone.OPENING) <= 0) {
                for (int i = part.start() + 2; i < part.end(); i++) {
                    if ("镇乡街".indexOf(page.text().charAt(i)) >= 0) {
                        unlisted(page, part, i, mentions, claims);
                    }
                }
            }
        }
    }

    private void unlisted(Page page, Page.Part part, int at, List<Mention> mentions, Map<String, Claim> claims) {
        int end = at + (page.text().startsWith("街道", at) ? 2 : 1);
        boolean listed = mentions.stream().anyMatch(mention -> mention.start() < end && mention.end() >= end);
        for (int start = at - 2; !listed && start >= Math.max(part.start(), at - 4); start--) {
            String name = page.text().substring(start, end);
            int from = start;
            Mention mention = new Mention(start, end, gazetteer.renamed(name), true);
            Optional<Mention> before = mentions.stream()
                    .filter(one -> one.end() == from && !one.township())
                    .findFirst();
            boolean alone = start == part.start() || !han(page.text().charAt(start - 1));
            if (!mention.divisions().isEmpty() && (before.isPresent() || alone)) {
                Claim claim = claims.computeIfAbsent(name, Claim::new);
                before.ifPresent(county -> chain(claim, page.text(), mention, county));
                claim.add(part.zone(), (char) 0);
            }
        }
    }

    /** Notes the county or city named right before the township, in full or in short. */
    private boolean chain(Claim claim, String text, Mention mention, @Nullable Mention before) {
        if (before != null && before.end() == mention.start() && !before.township()) {
            before.divisions().forEach(division -> claim.chained.put(current(division), CHAINED));
            return true;
        }
        for (int length = 2; length <= 4 && length <= mention.start(); length++) {
            List<Division> counties =
                    gazetteer.countiesInShort(text.substring(mention.start() - length, mention.start()));
            if (counties.stream()
                    .anyMatch(county -> divisions.below(current(county)).stream()
                            .anyMatch(township -> township.name().equals(claim.name)))) {
                counties.forEach(county -> claim.chained.put(current(county), CHAINED - 2));
                return true;
            }
        }
        return false;
    }

    private String current(Division division) {
        return divisions.current(division.code()).orElse(division).code();
    }

    /** Whether the words mean a township and do not merely run into its name, as in 发展乡村 or 创建平安镇. */
    private static boolean names(String text, Mention mention, @Nullable Mention before) {
        char last = text.charAt(mention.end() - 1);
        char next = mention.end() < text.length() ? text.charAt(mention.end()) : '\n';
        if ((last == '乡' && NO_TOWNSHIP_BEFORE.indexOf(next) >= 0) || last == '镇' && "化压静".indexOf(next) >= 0) {
            return false;
        }
        boolean behind = before != null && before.end() == mention.start() && !before.township();
        if (mention.length() == 2) {
            return behind || mention.start() == 0 || !han(text.charAt(mention.start() - 1));
        }
        String above = text.substring(Math.max(0, mention.start() - 2), mention.start());
        return behind || !SLOGAN.matcher(above).find();
    }

    private static boolean led(String text, Mention mention, @Nullable Mention before) {
        if (mention.start() == 0) {
            return true;
        }
        char above = text.charAt(mention.start() - 1);
        return !han(above) || LEADING.indexOf(above) >= 0 || before != null && before.end() == mention.start();
    }

    private static boolean han(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
