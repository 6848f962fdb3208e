package org.fazhi.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All reports of the fictional province, the same for the same seed. */
final class Sample {
    private final long seed;
    private final Phrasebook book = new Phrasebook();
    private final Composer composer = new Composer(book);

    Sample(long seed) {
        this.seed = seed;
    }

    List<Manuscript> manuscripts() {
        List<Manuscript> all = new ArrayList<>();
        for (Town town : Towns.all()) {
            double diligence =
                    0.7 + 0.3 * Dice.of(seed, "diligence", town.code()).share();
            for (int year = town.first(); year <= town.last(); year++) {
                double early = Math.min(1, 0.78 + 0.07 * (year - 2018));
                if (Dice.of(seed, "written", town.code(), year).chance(Math.min(1, diligence * 1.12) * early)) {
                    all.add(report(town, year, all.size() + 1));
                }
            }
        }
        return all;
    }

    private Manuscript report(Town town, int year, int number) {
        Dice dice = Dice.of(seed, "report", town.code(), year);
        Draft draft = new Draft(town, year, new Figures(seed, town, year), Style.of(dice), dice);
        words(draft);
        Page page = new Page();
        page.add(book.settled("<title>", draft.words, dice)).add("\n");
        page.add(composer.write(draft, seed));
        page.add(book.settled("<signature>\n<next>年<month>月<day>日", draft.words, dice))
                .add("\n");
        String name = "sl-%04d.txt".formatted(number);
        return new Manuscript(name, town, year, "stated", "full_year", "current", "", page);
    }

    private static void words(Draft draft) {
        Town town = draft.town;
        boolean street = town.street();
        Map<String, String> words = draft.words;
        Dice dice = draft.dice;
        String county = town.county();
        words.put("town", town.name());
        words.put("county", county);
        words.put("city", town.city());
        words.put("cty", county.substring(county.length() - 1));
        words.put("lvl", town.kind());
        words.put("zhi", street ? "街" : town.kind());
        words.put("we", dice.one(List.of("我" + town.kind(), "我" + town.kind(), "全" + town.kind(), town.name())));
        words.put("vil", street ? "社区" : "村");
        words.put("two", street ? "街道社区两级" : town.kind() + "村两级");
        words.put("chief", street ? "书记、主任" : "书记、" + town.kind() + "长");
        words.put("party", street ? "党工委" : town.kind() + "党委");
        words.put("gov", street ? "办事处" : town.kind() + "政府");
        words.put("govfull", town.government());
        words.put("nick", town.name().replaceAll("(街道|镇|乡)$", ""));
        words.put("year", String.valueOf(draft.year));
        words.put("next", String.valueOf(draft.year + 1));
        words.put("prev", String.valueOf(draft.year - 1));
        words.put("u", draft.style.caseWord());
        words.put("place", Dice.of(0, "place", town.code()).one(List.of("家", "家次", "家次", "户")));
        words.put("month", String.valueOf(dice.between(1, 3)));
        words.put("day", String.valueOf(dice.between(2, 28)));
    }
}
