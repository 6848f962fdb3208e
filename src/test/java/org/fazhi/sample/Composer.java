package org.fazhi.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the body of a report: sections in an order and a layout of the author's, each with figures, plain talk and decoys. */
final class Composer {
    private static final List<String> SECTIONS =
            List.of("leading", "deciding", "enforcing", "open", "court", "disputes", "teaching");
    private static final Map<String, List<String>> CLUSTERS = Map.of(
            "leading", List.of("meet", "study"),
            "deciding", List.of("reviews", "decisions", "docs"),
            "enforcing", List.of("cases", "inspect", "officers", "review"),
            "open", List.of("disclosed", "media", "requests", "proposals"),
            "court", List.of("cases", "attend"),
            "disputes", List.of("core", "screen", "committees", "petition", "grid", "hotline"),
            "teaching", List.of("publicity", "training", "exam", "literate", "advice"));
    private static final List<String> ASKED_FOR =
            List.of("[set:", "[rate:", "[enf:", "[pen:", "[inf:", "[ts:", "[lr:", "[lost");
    private static final Set<String> MOSTLY_REPORTED = Set.of("core", "cases", "disclosed", "training", "reviews");
    private static final double KEPT = 0.55;
    private static final int FEWEST_INDICATORS = 12;
    private static final int MOST_INDICATORS = 30;
    private static final int MOST_ROWS = 4;

    private final Phrasebook book;
    private final Map<String, String> indicators;

    Composer(Phrasebook book) {
        this.book = book;
        this.indicators = book.codes();
    }

    /** @return the report between its title and its signature */
    Page write(Draft draft, long seed) {
        Dice dice = draft.dice;
        List<String> order = order(dice);
        Map<String, Page> forced = forced(draft);
        List<List<Page>> sections = new ArrayList<>();
        order.forEach(section -> sections.add(sentences(section, draft, seed)));
        topUp(order, sections, draft);
        forced.forEach((section, page) -> sections.get(order.indexOf(section)).addFirst(page));
        Layout layout = Layout.of(dice);
        Page page = opening(draft);
        if (layout.nested()) {
            page.add(layout.chapter(1)).add(plain("h.all", draft)).add("\n");
        }
        for (int i = 0; i < order.size(); i++) {
            page.add(layout.section(i + 1)).add(plain("h." + order.get(i), draft));
            page.add(layout.runIn() ? "。" : "\n");
            page.add(layout.joined(sections.get(i), dice)).add("\n");
            if (draft.has(Trouble.TABLE)
                    && book.has("table." + order.get(i))
                    && draft.statedIndicators() <= MOST_INDICATORS - MOST_ROWS) {
                told("table." + order.get(i), draft)
                        .ifPresent(table -> page.add(plain("table.head", draft))
                                .add("\n")
                                .add(table)
                                .add("\n"));
            }
        }
        if (draft.has(Trouble.RIVAL)) {
            told("rival", draft).ifPresent(rival -> page.add(rival).add("。\n"));
        } else if (dice.chance(0.12)) {
            told("again", draft).ifPresent(again -> page.add(again).add("。\n"));
        }
        int chapter = layout.nested() ? 2 : order.size() + 1;
        page.add(layout.chapter(chapter)).add(plain("h.problems", draft)).add("\n");
        page.add(listed("problems", dice.between(2, 4), draft)).add("\n");
        page.add(layout.chapter(chapter + 1)).add(plain("h.plans", draft)).add("\n");
        return page.add(listed("plans", dice.between(3, 5), draft)).add("\n");
    }

    private static List<String> order(Dice dice) {
        if (dice.chance(0.4)) {
            return SECTIONS;
        }
        List<String> order = new ArrayList<>(dice.shuffled(SECTIONS));
        order.remove("leading");
        order.addFirst("leading");
        return order;
    }

    /** The sentences a report's trouble cannot do without, by section. */
    private Map<String, Page> forced(Draft draft) {
        Map<String, Page> forced = new LinkedHashMap<>();
        if (draft.has(Trouble.FAILING_SUM)) {
            draft.figures.fail("inf");
            forced.put("open", plain("forced.sum", draft));
        }
        if (draft.has(Trouble.FAILING_RATE)) {
            draft.figures.fail("rate");
            forced.put("disputes", plain("forced.rate", draft));
        }
        if (draft.has(Trouble.RIVAL)) {
            forced.put("disputes", plain("forced.rate", draft));
        }
        return forced;
    }

    private Page opening(Draft draft) {
        String group = draft.has(Trouble.PARTIAL) ? "opening.partial" : "opening";
        Page page = new Page();
        if (draft.dice.chance(0.2)) {
            page.add(plain("addressee", draft)).add("\n");
        }
        page.add(plain(draft.has(Trouble.NO_YEAR) ? "opening.noyear" : group, draft));
        if (draft.town.first() == draft.year && draft.year > Towns.FIRST_YEAR) {
            page.add(plain("merger", draft));
        }
        return page.add("\n");
    }

    private List<Page> sentences(String section, Draft draft, long seed) {
        Dice dice = draft.dice;
        List<Page> told = new ArrayList<>();
        int least = draft.style.talkative() ? 6 : 3;
        for (String cluster : CLUSTERS.getOrDefault(section, List.of())) {
            if (draft.statedIndicators() < MOST_INDICATORS - 3 && reports(cluster, section, draft, seed)) {
                cluster("c." + section + "." + cluster, draft, seed).ifPresent(told::add);
            }
        }
        for (String filler : dice.shuffled(book.group("fill." + section)).subList(0, dice.between(least, least + 3))) {
            told.add(dice.between(0, told.size()), new Page().add(settled(filler, draft)));
        }
        if (dice.chance(0.6)) {
            told("d." + section, draft)
                    .ifPresent(page -> told.add(dice.between(1, told.size()), page.add(Layout.STOP)));
        }
        return told;
    }

    /** A township keeps its habits: what it reported once it mostly reports again, and more of it as the years go by. */
    private static boolean reports(String cluster, String section, Draft draft, long seed) {
        boolean usual = Dice.of(seed, "habit", section, cluster, draft.town.code())
                .chance(MOSTLY_REPORTED.contains(cluster) ? 0.9 : 0.6);
        double year = Math.min(1, 0.75 + 0.08 * (draft.year - Towns.FIRST_YEAR));
        return draft.dice.chance((usual ? 0.93 : 0.12) * year);
    }

    private void topUp(List<String> order, List<List<Page>> sections, Draft draft) {
        for (int round = 0; round < 60 && draft.statedIndicators() < FEWEST_INDICATORS; round++) {
            int section = draft.dice.between(0, order.size() - 1);
            String name = order.get(section);
            String cluster = draft.dice.one(CLUSTERS.getOrDefault(name, List.of()));
            told("c." + name + "." + cluster, draft)
                    .ifPresent(page -> sections.get(section).add(page));
        }
    }

    private Optional<Page> told(String group, Draft draft) {
        return firstPossible(draft.dice.shuffled(book.group(group)), draft);
    }

    /** A sentence of a cluster: an author often keeps last year's, and what is asked for is stated more often. */
    private Optional<Page> cluster(String group, Draft draft, long seed) {
        List<String> lines = draft.dice.chance(KEPT)
                ? Dice.of(seed, "lines", group, draft.town.code()).shuffled(book.group(group))
                : draft.dice.shuffled(book.group(group));
        if (draft.dice.chance(0.4)) {
            lines = new ArrayList<>(lines);
            lines.sort(Comparator.comparing(
                    line -> -ASKED_FOR.stream().filter(line::contains).count()));
        }
        return firstPossible(lines, draft);
    }

    private Optional<Page> firstPossible(List<String> lines, Draft draft) {
        for (String line : lines) {
            Optional<Page> page = Telling.tell(settled(line, draft), indicators, draft);
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private Page plain(String group, Draft draft) {
        return told(group, draft).orElseGet(Page::new);
    }

    private String settled(String line, Draft draft) {
        return book.settled(line, draft.words, draft.dice);
    }

    private Page listed(String group, int count, Draft draft) {
        String marks = draft.dice.one(List.of("一是,二是,三是,四是,五是", "1．,2．,3．,4．,5．", "第一，,第二，,第三，,第四，,第五，"));
        List<String> numbers = Arrays.asList(marks.split(",(?!$)"));
        Page page = plain(group + ".lead", draft);
        List<String> lines = draft.dice.shuffled(book.group(group)).subList(0, count);
        for (int i = 0; i < count; i++) {
            page.add(numbers.get(i));
            Telling.tell(settled(lines.get(i), draft), indicators, draft).ifPresent(page::add);
            page.add(i == count - 1 ? "。" : draft.dice.chance(0.7) ? "；" : "。");
        }
        return page;
    }
}
