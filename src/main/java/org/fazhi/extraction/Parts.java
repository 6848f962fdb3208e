package org.fazhi.extraction;

import java.util.regex.Pattern;
import org.fazhi.indicator.UnitClass;

/** Tells by the words between whether a number is a part of the figure before it, and what the part is called. */
final class Parts {
    private static final Cue MARK = Cue.of(
            "其中|内有|包括|包含|含|涵盖|分别(?:是|为)|具体为|具体(?:是|包括)|即|其余|分为|按[^,。;、]{1,6}分(?!级|片|管|类管)|[三四五六七八]类(?:分别)?(?:占|为|是|有)");
    /** 苏木这一级57份: a level that stands alone behind a figure of all levels. */
    private static final Pattern LEVEL =
            Pattern.compile("(?s).*(?:^|[,、;])(?:镇|乡|街道|苏木|村|社区|村居|嘎查)(?:本|这|那)?(?:一级|级|这头|那头)(?:是|有|为|占)?$");
    /** 政务信息25条,有政务动态1条、通知公告12条: what there is among them. */
    private static final Pattern HAS = Pattern.compile("^,有(?!效|力|序|关|望|利|所|人)");

    private static final Pattern TRIM_FRONT =
            Pattern.compile("^(?:[、,;:。(\\s]|其中|包括|包含|含|涵盖|具体为|分为|和|及|与|以及|其余|另有|另|则|共|分别为|分别|还|已|经|从|为|对|有(?!关))+");
    private static final Pattern TRIM_BACK =
            Pattern.compile("(?:[、,;:(\\s“]|共计|合计|累计|总计|共|达到|达|为|约|近|有|等|了|信息|超|各|占|是|逾)+$");

    /** What comes before the name of a part in its own clause: the point of a list, the time, a verb without meaning. */
    private static final Pattern LEAD_IN = Lexicon.pattern(
            "^(?:[一二三四五六七八九十]是)?(?:全年|年内|本年度?|今年以来|今年|报告期内|一年来|20\\d\\d年度?)?(?:{own_town}|{whole_town})?(?:共|累计)?(?:开展|组织|举办|发布)?(?=.{2})");

    private Parts() {}

    /** Whether the words between a figure and a number say that the number is a part of it. */
    static boolean isMarked(String between) {
        String open = between.replaceAll("\\([^()]*\\)", "");
        return MARK.matcher(open).find()
                || HAS.matcher(open).find()
                || open.indexOf(')') < 0 && LEVEL.matcher(open).matches()
                || open.startsWith(":")
                || open.endsWith("占")
                || open.endsWith("占了")
                || open.endsWith("占到");
    }

    /** Whether a list of parts is over before the number: a semicolon stands behind the word that opened it. */
    static boolean isOver(String between) {
        int opened = HAS.matcher(between).find() ? 0 : -1;
        Cue.Search mark = MARK.matcher(between);
        while (mark.find()) {
            opened = mark.start();
        }
        return opened >= 0 && between.lastIndexOf(';') > opened;
    }

    /** Whether two measure words count alike. */
    static boolean sameCount(String one, String other) {
        return one.equals(other) || UnitClass.of(one) == UnitClass.of(other) && UnitClass.of(one) != UnitClass.OTHER;
    }

    static String label(String words) {
        String label =
                TRIM_BACK.matcher(TRIM_FRONT.matcher(words).replaceAll("")).replaceAll("");
        int cut = label.lastIndexOf(',');
        label = cut >= 0 ? label.substring(cut + 1) : label;
        label = LEAD_IN.matcher(label).replaceFirst("");
        label = label.replace("“", "").replace("”", "").replace("(", "").replace(")", "");
        return label.length() > 16 ? label.substring(label.length() - 16) : label;
    }
}
