package org.fazhi.place;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the names of all divisions in a text in one pass. */
final class Gazetteer {
    private static final List<String> SUFFIXES = List.of("街道", "苏木", "镇", "乡");
    private static final String NATIONS = "(各族|壮族|藏族|满族|回族|苗族|彝族|侗族|瑶族|土家族|哈尼族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族"
            + "|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|朝鲜族|蒙古族?|布依族|白族|普米族|怒族|独龙族|裕固族|保安族"
            + "|塔吉克|鄂温克族|鄂伦春|维吾尔|民族)+(自治[州县旗区]|乡)?$";

    private final AhoCorasickDoubleArrayTrie<Name> names = new AhoCorasickDoubleArrayTrie<>();
    private final Map<String, List<Division>> stems;
    private final Map<String, List<Division>> counties;

    /** @param programmes names known in one province only, with its code */
    Gazetteer(Divisions divisions, Map<String, String> programmes) {
        TreeMap<String, Name> all = new TreeMap<>();
        for (Division division : divisions.all()) {
            if (division.level() != Level.TOWNSHIP || searched(division.name())) {
                all.computeIfAbsent(division.name(), name -> new Name(new ArrayList<>(), true))
                        .divisions()
                        .add(division);
            }
        }
        for (Division division : divisions.all()) {
            if (division.level().compareTo(Level.COUNTY) < 0) {
                String brief = brief(division);
                Name name = all.computeIfAbsent(brief, word -> new Name(new ArrayList<>(), false));
                if (!name.full() && brief.length() > 1) {
                    name.divisions().add(division);
                }
            }
        }
        programmes.forEach((word, code) ->
                divisions.find(code).ifPresent(province -> all.putIfAbsent(word, new Name(List.of(province), false))));
        names.build(all);
        stems = by(divisions, Level.TOWNSHIP, division -> stem(division.name()));
        counties = by(divisions, Level.COUNTY, Gazetteer::brief);
    }

    private record Name(List<Division> divisions, boolean full) {}

    /** @return the names in {@code text} in their order; of two that overlap the longer one */
    List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        List<AhoCorasickDoubleArrayTrie.Hit<Name>> hits = names.parseText(text);
        hits.sort((a, b) -> a.begin != b.begin ? Integer.compare(a.begin, b.begin) : Integer.compare(b.end, a.end));
        for (AhoCorasickDoubleArrayTrie.Hit<Name> hit : hits) {
            Mention next = new Mention(hit.begin, hit.end, hit.value.divisions(), hit.value.full());
            while (!mentions.isEmpty()
                    && mentions.getLast().end() > next.start()
                    && mentions.getLast().length() < next.length()) {
                mentions.removeLast();
            }
            if (mentions.isEmpty() || mentions.getLast().end() <= next.start()) {
                mentions.add(next);
            }
        }
        return mentions;
    }

    /** @return townships whose names differ from {@code name} only in what they are, 镇 for 乡 or 街道 */
    List<Division> renamed(String name) {
        return stems.getOrDefault(stem(name), List.of()).stream()
                .filter(division -> !division.name().equals(name))
                .toList();
    }

    /** @return the counties called {@code brief} in short, such as 铜梁 */
    List<Division> countiesInShort(String brief) {
        return counties.getOrDefault(brief, List.of());
    }

    /** @return the name without what the division is: 江门 for 江门市, 石柱 for 石柱土家族自治县 */
    static String brief(Division division) {
        String name = division.name();
        if (division.level() == Level.PROVINCE) {
            return name.startsWith("内蒙古") || name.startsWith("黑龙江") ? name.substring(0, 3) : name.substring(0, 2);
        }
        String plain = name.length() > 3 ? name.replaceFirst(NATIONS, "") : name;
        if (plain.length() < 2) {
            return name;
        }
        if (!plain.equals(name)) {
            return plain;
        }
        if (plain.endsWith("地区")) {
            return plain.substring(0, plain.length() - 2);
        }
        boolean marked = "省市州盟县区旗".indexOf(plain.charAt(plain.length() - 1)) >= 0;
        return marked && plain.length() > 2 ? plain.substring(0, plain.length() - 1) : plain;
    }

    static String stem(String name) {
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix) && name.length() >= suffix.length() + 2) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }

    /** Names that are mere words, such as 农场, are no evidence of anything. */
    private static boolean searched(String name) {
        return name.length() > 2 || name.endsWith("镇") || name.endsWith("乡");
    }

    private static Map<String, List<Division>> by(Divisions divisions, Level level, Function<Division, String> key) {
        return divisions.all().stream()
                .filter(division -> division.level() == level)
                .collect(Collectors.groupingBy(key, HashMap::new, Collectors.toList()));
    }
}
