package org.fazhi.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes one township's report of one year as it lies on the page: header, title, body, signature, footer, and dirt. */
final class Author {
    /** What a page is of a report. */
    enum Copy {
        FIRST,
        CORRECTION,
        MIRROR
    }

    private final long seed;
    private final Phrasebook book = new Phrasebook();
    private final Composer composer = new Composer(book);

    Author(long seed) {
        this.seed = seed;
    }

    /** A report's own text, before a site puts its frame around it. */
    Page body(Town town, int year, Set<Trouble> troubles, Set<String> corrected) {
        Dice dice = Dice.of(seed, "report", town.code(), year);
        Draft draft = new Draft(town, year, figures(town, year, corrected), Style.of(dice), dice, troubles);
        draft.words.putAll(Words.of(town, year, draft.style, dice, !noYear(troubles)));
        Page page = new Page();
        page.add(told(title(troubles, dice), draft)).add("\n");
        page.add(composer.write(draft, seed));
        return page.add(closed(draft, page.text(), !corrected.isEmpty()));
    }

    private Figures figures(Town town, int year, Set<String> corrected) {
        Figures figures = new Figures(seed, town, year);
        corrected.forEach(figures::correct);
        return figures;
    }

    private static boolean noYear(Set<Trouble> troubles) {
        return troubles.contains(Trouble.NO_YEAR) || troubles.contains(Trouble.UNDATED);
    }

    private static String title(Set<Trouble> troubles, Dice dice) {
        if (troubles.contains(Trouble.PARTIAL)) {
            return "title.partial";
        }
        if (troubles.contains(Trouble.BARE_TITLE)) {
            return "title.none";
        }
        return noYear(troubles) || dice.chance(0.1) ? "title.noyear" : "title";
    }

    private String closed(Draft draft, String text, boolean correction) {
        boolean needsCounty = !text.contains(draft.town.county());
        String closing = told("closing", draft);
        String name = needsCounty
                ? draft.town.county() + draft.town.name() + draft.town.government()
                : told("signature", draft);
        String date = noYear(draft.troubles) ? "" : written(draft, correction) + "\n";
        return (closing.isEmpty() ? "" : closing + "\n") + name + "\n" + date;
    }

    private String written(Draft draft, boolean correction) {
        LocalDate date = signed(draft.town, draft.year, draft.troubles, correction);
        String pattern = draft.dice.chance(0.15) ? "%d年%02d月%02d日" : "%d年%d月%d日";
        return pattern.formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** @return when the report was signed; a correction weeks later */
    private LocalDate signed(Town town, int year, Set<Trouble> troubles, boolean correction) {
        Dice dice = Dice.of(seed, "signed", town.code(), year);
        LocalDate date = troubles.contains(Trouble.PARTIAL)
                ? LocalDate.of(year, 12, dice.between(3, 18))
                : LocalDate.of(year + 1, dice.between(1, 3), dice.between(2, 20));
        return correction ? date.plusDays(dice.between(20, 60)) : date;
    }

    /** The page as {@code format} carries it. */
    Page page(Page body, Town town, int year, Set<Trouble> troubles, Format format, Copy copy) {
        boolean mirror = copy == Copy.MIRROR;
        Dice dice = Dice.of(seed, "page", town.code(), year, mirror);
        Draft draft = new Draft(town, year, new Figures(seed, town, year), Style.of(dice), dice, troubles);
        Map<String, String> words = new HashMap<>(Words.of(town, year, draft.style, dice, true));
        LocalDate signed = signed(town, year, troubles, copy == Copy.CORRECTION);
        words.put("pubdate", signed.plusDays(dice.between(0, 9)).toString());
        draft.words.putAll(words);
        boolean framed = mirror || troubles.contains(Trouble.NO_YEAR) || format.web() && dice.chance(0.65);
        boolean undated = troubles.contains(Trouble.UNDATED);
        Page page = new Page();
        if (framed && !undated) {
            page.add(told(mirror ? "mirror.head" : "head.txt", draft)).add("\n");
        }
        page.add(body);
        if (framed && !undated) {
            page.add(told(mirror ? "mirror.foot" : "foot.txt", draft)).add("\n");
        }
        return soiled(page, troubles, dice);
    }

    private String told(String group, Draft draft) {
        List<String> lines = draft.dice.shuffled(book.group(group));
        String settled = book.settled(lines.getFirst(), draft.words, draft.dice);
        return Telling.tell(settled, Map.of(), draft).map(Page::text).orElse("");
    }

    private static Page soiled(Page clean, Set<Trouble> troubles, Dice dice) {
        Page page = clean;
        if (troubles.contains(Trouble.FUSED)) {
            page = Dirt.lostStops(page, dice);
        }
        if (dice.chance(0.25)) {
            page = Dirt.halfWidth(page);
        }
        if (dice.chance(0.12)) {
            page = Dirt.doubledMarks(page, dice);
        }
        if (dice.chance(0.08)) {
            page = Dirt.spacedDigits(page, dice);
        }
        if (troubles.contains(Trouble.TRADITIONAL)) {
            page = Dirt.polluted(page, dice);
        } else if (troubles.contains(Trouble.BIG5)) {
            page = Dirt.traditional(page);
        }
        if (troubles.contains(Trouble.WRAPPED)) {
            page = Dirt.wrapped(page);
        } else if (dice.chance(0.4)) {
            page = Dirt.indented(page, dice.chance(0.7) ? "　　" : "    ");
        }
        return page;
    }
}
