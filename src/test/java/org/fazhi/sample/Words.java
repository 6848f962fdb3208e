package org.fazhi.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one report that phrases name in pointed brackets. */
final class Words {
    private Words() {}

    static Map<String, String> of(Town town, int year, Style style, Dice dice, boolean dated) {
        boolean street = town.street();
        String kind = town.kind();
        String county = town.county();
        Map<String, String> words = new HashMap<>();
        words.put("town", town.name());
        words.put("county", county);
        words.put("city", town.city());
        words.put("ccode", town.countyCode());
        words.put("host", "sl" + town.countyCode());
        words.put("cty", county.substring(county.length() - 1));
        words.put("lvl", kind);
        words.put("zhi", street ? "街" : kind);
        words.put("we", dice.one(List.of("我" + kind, "我" + kind, "全" + kind, town.name())));
        words.put("vil", street ? "社区" : "村");
        words.put("two", street ? "街道社区两级" : kind + "村两级");
        words.put("chief", street ? "书记、主任" : "书记、" + kind + "长");
        words.put("party", street ? "党工委" : kind + "党委");
        words.put("gov", street ? "办事处" : kind + "政府");
        words.put("govfull", town.government());
        words.put("nick", town.name().replaceAll("(街道|镇|乡)$", ""));
        words.put("u", style.caseWord());
        words.put("place", Dice.of(0, "place", town.code()).one(List.of("家", "家次", "家次", "户")));
        words.put("year", dated ? String.valueOf(year) : "本");
        words.put("next", dated ? String.valueOf(year + 1) : "下一");
        words.put("prev", dated ? String.valueOf(year - 1) : "前一");
        words.put("wu", year <= 2020 ? "七五" : "八五");
        words.put("nextnext", String.valueOf(year + 2));
        return words;
    }
}
