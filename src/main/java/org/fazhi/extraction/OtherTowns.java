package org.fazhi.extraction;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells figures of other townships that a text calls by name: neighbours, and townships held beside each other. */
final class OtherTowns {
    private static final Cue NEIGHBOUR =
            Cue.of("(?:毗邻|相邻|邻近|接壤|邻居)的?(?:[\\u4e00-\\u9fff]{1,8}?[省市县区旗州])*+([\\u4e00-\\u9fff]{2,3}?(?:镇|乡|街道))");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<![\\u4e00-\\u9fff])([\\u4e00-\\u9fff]{2,3}(?:镇|乡|街道))(?=本月|当月|全年|今年|年内|共|累计|独自|自行|调委会|排查|受理|调解|化解|调处|开展|立案|办理|检查|举办|组织|审查|发放|培训)");
    private static final Pattern NO_NAME = Pattern.compile(".*[我本全各该两三四今年月].*");

    private final Passage passage;
    private final String text;
    private final Set<String> neighbours = new HashSet<>();
    private @Nullable Sentence known;
    /** The townships that act in the known sentence. */
    private Set<String> names = Set.of();

    OtherTowns(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        Cue.Search named = NEIGHBOUR.matcher(text);
        while (named.find()) {
            neighbours.add(named.group(1));
        }
    }

    /** Whether another township is who was last spoken of before a number. */
    boolean acted(Around around) {
        Sentence sentence = around.spot().sentence();
        if (sentence != known) {
            known = sentence;
            names = named(text.substring(sentence.start(), sentence.end()));
        }
        if (names.isEmpty()) {
            return false;
        }
        String last = last(around.part());
        String town = passage.township();
        if (last.isEmpty()
                || !town.isEmpty() && last.startsWith(town)
                || Actors.OWN_SHARE.matcher(after(around.part(), last)).find()) {
            return false;
        }
        return neighbours.contains(last) || names.size() > 1;
    }

    private static String after(String part, String name) {
        return part.substring(part.lastIndexOf(name) + name.length());
    }

    private static String last(String part) {
        String last = "";
        for (String name : named(part)) {
            last = last.isEmpty() || part.lastIndexOf(name) > part.lastIndexOf(last) ? name : last;
        }
        return last;
    }

    private static Set<String> named(String told) {
        Set<String> names = new HashSet<>();
        Matcher name = SUBJECT.matcher(told);
        while (name.find()) {
            if (!NO_NAME.matcher(name.group(1)).matches()) {
                names.add(name.group(1));
            }
        }
        return names;
    }
}
