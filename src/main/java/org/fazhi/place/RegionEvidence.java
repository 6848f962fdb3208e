package org.fazhi.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How strongly a page points at each province, city and county. */
final class RegionEvidence {
    private static final double MOST = 8;
    private static final double CODE = 7;
    private static final double LICENCE = 3;
    private static final double PHONE = 3;
    private static final double DOCUMENT = 4;
    private static final double HOST = 3;
    private static final double KIND = 1.5;

    private static final Pattern REGISTERED = Pattern.compile("(?<![0-9A-Z])1[1-9](\\d{6})[0-9A-Z]{8,10}(?![0-9A-Z])");
    private static final Pattern INDEXED = Pattern.compile("(?<![0-9A-Z])(\\d{6})\\d{0,6}/");
    private static final Pattern LICENSED = Pattern.compile("公网安备\\s?(\\d{6})|标识码[: ]{0,2}(\\d{6})");
    private static final Pattern LETTER = Pattern.compile("([\\u4e00-\\u9fff])(?:ICP|公网安备)");
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)(0\\d{2,3})[-—) ]{1,2}\\d{7,8}(?!\\d)");
    private static final Pattern OFFICE =
            Pattern.compile("([\\u4e00-\\u9fff]{2,4}?)(?:府办?|政办?|委办?|党办?|法委?)[发函文字]{0,2}$");
    private static final Pattern HOSTED = Pattern.compile("([a-z0-9-]{2,30})\\.gov\\.cn");
    private static final List<List<String>> KINDS =
            List.of(List.of("区委、区政府", "全区", "区司法局"), List.of("县委、县政府", "全县", "县司法局"), List.of("旗委", "全旗", "旗司法局"));

    private final Divisions divisions;
    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> hosts = new HashSet<>();
    private final int[] kinds = new int[KINDS.size()];

    RegionEvidence(Page page, List<Mention> mentions, Divisions divisions, Gazetteer gazetteer, Regions regions) {
        this.divisions = divisions;
        for (Mention mention : mentions) {
            if (!mention.township()) {
                double weight = page.zone(mention.start()).regionWeight * (mention.full() ? 1 : 0.5);
                mention.divisions().forEach(division -> add(division.code(), weight));
            }
        }
        for (Page.Part part : page.parts()) {
            switch (part.zone()) {
                case LABEL, PUBLISHER, TITLE, SITE -> label(page.words(part), regions);
                case OPENING, BODY -> {
                    String words = page.words(part);
                    told(words, gazetteer);
                    if (part.zone() == Zone.OPENING) {
                        each(TELEPHONE, words, number -> addKnown(regions.areaCodes(), number.group(1), PHONE));
                    }
                }
                case SIGNATURE, NEWS -> {}
            }
        }
    }

    /** @return how much speaks for this township's county, city and province */
    double of(Division township) {
        double sum = weight(township.province());
        if (township.city() != null) {
            sum += weight(township.city()) + hosted(township.city());
        }
        if (township.county() != null) {
            sum += weight(township.county()) + hosted(township.county()) + kind(township.county());
        }
        return sum;
    }

    private double weight(String code) {
        return weights.getOrDefault(code, 0.0);
    }

    private void label(String words, Regions regions) {
        each(REGISTERED, words, code -> addCode(code.group(1), CODE));
        each(INDEXED, words, code -> addCode(code.group(1), CODE));
        each(LICENSED, words, code -> addCode(code.group(1) == null ? code.group(2) : code.group(1), LICENCE));
        each(LETTER, words, letter -> addKnown(regions.letters(), letter.group(1), LICENCE));
        each(TELEPHONE, words, number -> addKnown(regions.areaCodes(), number.group(1), PHONE));
        each(HOSTED, words, host -> hosts.add(host.group(1)));
    }

    private void told(String words, Gazetteer gazetteer) {
        for (int year = words.indexOf("20"); year >= 0; year = words.indexOf("20", year + 1)) {
            if (year > 1 && "〔[(".indexOf(words.charAt(year - 1)) >= 0) {
                document(words.substring(Math.max(0, year - 9), year - 1), gazetteer);
            }
        }
        for (int i = 0; i < kinds.length; i++) {
            for (String word : KINDS.get(i)) {
                for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
                    kinds[i]++;
                }
            }
        }
    }

    /** Takes the county from the office that numbered a document, as in 荣昌府办发〔2025〕44号. */
    private void document(String office, Gazetteer gazetteer) {
        each(OFFICE, office, name -> {
            String words = name.group(1);
            for (int from = 0; from <= words.length() - 2; from++) {
                gazetteer.countiesInShort(words.substring(from)).forEach(county -> add(county.code(), DOCUMENT));
            }
        });
    }

    private void addCode(String code, double weight) {
        String division = divisions.find(code).isPresent() ? code : code.substring(0, 4);
        if (divisions.find(division).isPresent()) {
            add(current(division), weight);
        }
    }

    private void addKnown(Map<String, String> known, String word, double weight) {
        String code = known.get(word);
        if (code != null) {
            add(code, weight);
        }
    }

    private String current(String code) {
        return divisions.current(code).map(Division::code).orElse(code);
    }

    private void add(String code, double weight) {
        weights.merge(current(code), weight, (old, more) -> Math.min(MOST, old + more / 2));
    }

    private double hosted(String code) {
        if (hosts.isEmpty()) {
            return 0;
        }
        String name = divisions.find(code).map(Gazetteer::brief).orElse("");
        return hosts.stream().anyMatch(host -> Spelling.spells(host, name)) ? HOST : 0;
    }

    /** Whether the page speaks of its district, county or banner as this one is called. */
    private double kind(String county) {
        String name = divisions.find(county).map(Division::name).orElse("");
        int own = name.endsWith("区") ? 0 : name.endsWith("旗") ? 2 : name.endsWith("县") ? 1 : -1;
        int said = kinds[0] + kinds[1] + kinds[2];
        return own >= 0 && said > 0 && kinds[own] * 3 >= said * 2 ? KIND : 0;
    }

    private static void each(Pattern pattern, String words, Consumer<Matcher> use) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            use.accept(matcher);
        }
    }
}
