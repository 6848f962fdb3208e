package org.fazhi.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the townships' names of a page. */
final class Claims {
    private static final double IN_FULL = 8;
    private static final double IN_SHORT = 6;
    private static final String NO_TOWNSHIP_BEFORE = "村镇土亲贤愁风情下间民化压静";
    private static final String LEADING = "在是和与对到由为及的我本将向从于等按据经以该共发使关展年度月日合请任让把给因靠现即后内外时称看";
    private static final Pattern SLOGAN = Pattern.compile("(建设|创建|打造|争创|推进|深化|建成|法治|平安)$");

    private final Page page;
    private final String text;
    private final Divisions divisions;
    private final Gazetteer gazetteer;
    private final TreeMap<Integer, Mention> byStart = new TreeMap<>();
    private final Map<Integer, Mention> regionsByEnd = new HashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    Claims(Page page, List<Mention> mentions, Divisions divisions, Gazetteer gazetteer) {
        this.page = page;
        this.text = page.text();
        this.divisions = divisions;
        this.gazetteer = gazetteer;
        for (Mention mention : mentions) {
            byStart.put(mention.start(), mention);
            if (!mention.township()) {
                regionsByEnd.put(mention.end(), mention);
            }
        }
        mentions.stream().filter(this::names).forEach(this::claim);
        page.parts().stream()
                .filter(part -> part.zone().compareTo(Zone.OPENING) <= 0)
                .forEach(this::unlisted);
    }

    /** @return the claims, the weightiest first */
    List<Claim> all() {
        return claims.values().stream()
                .filter(claim -> claim.weight() > 0)
                .sorted(Comparator.comparingDouble(Claim::weight).reversed())
                .toList();
    }

    private void claim(Mention mention) {
        Claim claim = claims.computeIfAbsent(mention.divisions().getFirst().name(), Claim::new);
        Zone zone = page.zone(mention.start());
        boolean chained = chained(claim, mention.start());
        if (chained || alone(mention.start()) || LEADING.indexOf(text.charAt(mention.start() - 1)) >= 0) {
            claim.add(zone);
        } else {
            claim.add(zone, text.charAt(mention.start() - 1));
        }
    }

    /** Adds names no township bears today that stand behind their county or alone: what was a 乡 may now be a 镇. */
    private void unlisted(Page.Part part) {
        for (int at = part.start() + 2; at < part.end(); at++) {
            if ("镇乡街".indexOf(text.charAt(at)) >= 0) {
                int end = text.startsWith("街道", at) ? at + 2 : at + 1;
                var listed = byStart.lowerEntry(end);
                if (listed == null || listed.getValue().end() < end) {
                    unlisted(part, at, end);
                }
            }
        }
    }

    private void unlisted(Page.Part part, int at, int end) {
        for (int start = at - 2; start >= Math.max(part.start(), at - 4); start--) {
            String name = text.substring(start, end);
            boolean apart = regionsByEnd.containsKey(start) || start == part.start() || alone(start);
            if (apart && !gazetteer.renamed(name).isEmpty()) {
                Claim claim = claims.computeIfAbsent(name, Claim::new);
                chained(claim, start);
                claim.add(part.zone());
            }
        }
    }

    /** Notes the county or city named right before {@code start}, in full or in short. */
    private boolean chained(Claim claim, int start) {
        @Nullable Mention region = regionsByEnd.get(start);
        if (region != null) {
            region.divisions().forEach(division -> claim.chain(current(division), IN_FULL));
            return true;
        }
        for (int length = 2; length <= 4 && length <= start; length++) {
            List<Division> counties = gazetteer.countiesInShort(text.substring(start - length, start));
            if (counties.stream().anyMatch(county -> holds(county, claim.name()))) {
                counties.forEach(county -> claim.chain(current(county), IN_SHORT));
                return true;
            }
        }
        return false;
    }

    private boolean holds(Division county, String township) {
        return divisions.below(current(county)).stream()
                .anyMatch(division -> division.name().equals(township));
    }

    private String current(Division division) {
        return divisions.current(division.code()).orElse(division).code();
    }

    /** Whether the words mean a township and do not merely run into its name, as in 发展乡村 or 创建平安镇. */
    private boolean names(Mention mention) {
        if (!mention.township()) {
            return false;
        }
        char last = text.charAt(mention.end() - 1);
        char next = mention.end() < text.length() ? text.charAt(mention.end()) : '\n';
        if (next == '等') {
            return false;
        }
        if (last == '乡' && NO_TOWNSHIP_BEFORE.indexOf(next) >= 0 || last == '镇' && "化压静".indexOf(next) >= 0) {
            return false;
        }
        if (regionsByEnd.containsKey(mention.start())) {
            return true;
        }
        if (mention.length() == 2) {
            return alone(mention.start());
        }
        return !SLOGAN.matcher(text.substring(Math.max(0, mention.start() - 2), mention.start()))
                .find();
    }

    private boolean alone(int start) {
        return start == 0 || text.charAt(start - 1) < '\u4e00' || text.charAt(start - 1) > '\u9fff';
    }
}
