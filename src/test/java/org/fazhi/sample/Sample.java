package org.fazhi.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All reports of the fictional province, the same for the same seed: who reported when, in which format, with which trouble. */
final class Sample {
    private static final Map<Trouble, Integer> TROUBLES = new EnumMap<>(Map.ofEntries(
            Map.entry(Trouble.RIVAL, 4),
            Map.entry(Trouble.FAILING_SUM, 3),
            Map.entry(Trouble.FAILING_RATE, 3),
            Map.entry(Trouble.NO_YEAR, 1),
            Map.entry(Trouble.UNDATED, 1),
            Map.entry(Trouble.PARTIAL, 4),
            Map.entry(Trouble.TRADITIONAL, 3),
            Map.entry(Trouble.BIG5, 1),
            Map.entry(Trouble.TABLE, 14),
            Map.entry(Trouble.WRAPPED, 5),
            Map.entry(Trouble.FUSED, 5),
            Map.entry(Trouble.BARE_TITLE, 8),
            Map.entry(Trouble.CORRECTED, 2),
            Map.entry(Trouble.MIRRORED, 4)));
    private static final List<Format> FORMATS = formats();
    /** Short names of what a correction may change without touching another figure. */
    private static final Map<String, String> CORRECTABLE = Map.of(
            "info_disclosed", "inf",
            "publicity_events", "pub",
            "disputes_screened", "scr",
            "hotline_orders", "hot",
            "new_media_posts", "nm",
            "law_literate_villagers", "lawlit");

    private record Slot(Town town, int year) {}

    private final long seed;
    private final boolean offices;
    private final Author author;
    private final List<Manuscript> finished = new ArrayList<>();

    /** @param offices whether two reports are to be documents of an office suite, which this program does not write itself */
    Sample(long seed, boolean offices) {
        this.seed = seed;
        this.offices = offices;
        this.author = new Author(seed);
    }

    List<Manuscript> manuscripts() {
        List<Slot> slots = Dice.of(seed, "order").shuffled(slots());
        Map<Slot, Set<Trouble>> troubles = troubles(slots);
        int documents = offices ? 2 : 0;
        for (Slot slot : slots) {
            Set<Trouble> own = troubles.getOrDefault(slot, Set.of());
            boolean document = own.isEmpty() && documents > 0;
            documents -= document ? 1 : 0;
            write(slot, own, document ? Format.DOC : format(slot, own));
        }
        return archived(finished);
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (Town town : Towns.all()) {
            double diligence =
                    0.72 + 0.33 * Dice.of(seed, "diligence", town.code()).share();
            for (int year = town.first(); year <= town.last(); year++) {
                double early = Math.min(1, 0.8 + 0.06 * (year - Towns.FIRST_YEAR));
                boolean merging = town.first() == year && year > Towns.FIRST_YEAR;
                if (merging || Dice.of(seed, "written", town.code(), year).chance(Math.min(0.98, diligence) * early)) {
                    slots.add(new Slot(town, year));
                }
            }
        }
        return slots;
    }

    private Map<Slot, Set<Trouble>> troubles(List<Slot> slots) {
        List<Slot> free = new ArrayList<>(Dice.of(seed, "troubles").shuffled(slots));
        Map<Slot, Set<Trouble>> troubles = new HashMap<>();
        TROUBLES.forEach((trouble, count) -> {
            for (int i = 0; i < count; i++) {
                troubles.put(free.removeLast(), EnumSet.of(trouble));
            }
        });
        return troubles;
    }

    private Format format(Slot slot, Set<Trouble> troubles) {
        Dice dice = Dice.of(seed, "format", slot.town().code(), slot.year());
        if (troubles.contains(Trouble.BIG5)) {
            return Format.BIG5;
        }
        if (troubles.contains(Trouble.WRAPPED)) {
            return Format.TXT;
        }
        if (troubles.contains(Trouble.NO_YEAR) || troubles.contains(Trouble.TRADITIONAL)) {
            return dice.chance(0.5) ? Format.TXT : Format.HTML;
        }
        Format format = dice.one(FORMATS);
        return troubles.contains(Trouble.TABLE) && format == Format.PDF ? Format.DOCX : format;
    }

    private void write(Slot slot, Set<Trouble> troubles, Format format) {
        Page body = author.body(slot.town(), slot.year(), troubles, Set.of());
        String name = nextName(format);
        String later = troubles.contains(Trouble.CORRECTED) ? nextName(finished.size() + 2, Format.HTML) : "";
        finished.add(manuscript(
                slot,
                troubles,
                format,
                name,
                author.page(body, slot.town(), slot.year(), troubles, format, Author.Copy.FIRST),
                later.isEmpty() ? "current" : "superseded",
                later));
        if (!later.isEmpty()) {
            Page corrected = author.body(slot.town(), slot.year(), troubles, corrections(body));
            Page page = author.page(corrected, slot.town(), slot.year(), troubles, Format.HTML, Author.Copy.CORRECTION);
            finished.add(manuscript(slot, troubles, Format.HTML, later, page, "current", ""));
        }
        if (troubles.contains(Trouble.MIRRORED)) {
            Format other = format == Format.HTML ? Format.TXT : Format.HTML;
            Page page = author.page(body, slot.town(), slot.year(), troubles, other, Author.Copy.MIRROR);
            finished.add(manuscript(slot, troubles, other, nextName(other), page, "duplicate", name));
        }
    }

    private static Set<String> corrections(Page body) {
        return body.facts().stream()
                .filter(fact -> fact.facet().isEmpty() && fact.qualifier().equals("exact"))
                .filter(fact -> CORRECTABLE.containsKey(fact.indicator()))
                .sorted(Comparator.comparing(Fact::indicator))
                .limit(2)
                .map(fact -> CORRECTABLE.getOrDefault(fact.indicator(), ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Manuscript manuscript(
            Slot slot, Set<Trouble> troubles, Format format, String name, Page page, String status, String of) {
        boolean undated = troubles.contains(Trouble.UNDATED);
        return new Manuscript(
                name,
                slot.town().countyCode(),
                format,
                slot.town(),
                undated ? null : slot.year(),
                undated ? "unknown" : troubles.contains(Trouble.NO_YEAR) ? "inferred" : "stated",
                troubles.contains(Trouble.PARTIAL) ? "to_date" : "full_year",
                status,
                of,
                page);
    }

    private String nextName(Format format) {
        return nextName(finished.size() + 1, format);
    }

    private static String nextName(int number, Format format) {
        return "sl-%04d.%s".formatted(number, format.ending);
    }

    /** Moves some reports of two counties into one archive each. */
    private static List<Manuscript> archived(List<Manuscript> loose) {
        Map<String, Integer> taken = new HashMap<>(Map.of("990202", 0, "990381", 0));
        List<Manuscript> all = new ArrayList<>();
        for (Manuscript report : loose) {
            int number = taken.getOrDefault(report.container(), 8);
            boolean packed = number < 8 && report.format() != Format.DOC;
            taken.computeIfPresent(report.container(), (county, before) -> before + (packed ? 1 : 0));
            all.add(packed ? report.in(report.container() + "/reports.zip") : report);
        }
        return all;
    }

    private static List<Format> formats() {
        List<Format> formats = new ArrayList<>();
        Map<Format, Integer> weights = Map.of(
                Format.TXT, 38, Format.GB18030, 6, Format.HTML, 28, Format.MD, 7, Format.DOCX, 13, Format.PDF, 8);
        for (Format format : Format.values()) {
            for (int i = 0; i < weights.getOrDefault(format, 0); i++) {
                formats.add(format);
            }
        }
        return formats;
    }
}
