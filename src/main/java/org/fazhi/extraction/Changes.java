package org.fazhi.extraction;

import java.util.regex.Pattern;

/** Tells numbers that say by how much, or from what, a figure changed. */
final class Changes {
    private static final Cue CHANGE = Cue.of(
            "(?:(?:同比|环比|比上年|比去年|较上年|较去年|较前年|与上年|与去年|比20\\d\\d年|较20\\d\\d年|较上一年|比上一年|较同期|相比|年均|较往年)[^,;。;]{0,18}(?:增长|增加|上升|下降|减少|提高|降低|多|少|压减|增|减|压降|提升|回落|下浮|净增)[^,;。;至到为]{0,6}|(?:增加|减少|增长|下降|上升|提升(?!班|培训|行动|专项|工程|活动)|提高|降低|压减|缩减|压降|下调|上调|净增|减|增幅|降幅|少跑[^,]{0,4}|回升|回落|递增|多(?!于)|(?<!不)少(?!于))了?[^,;。;至到为\\d]{0,4})$");
    private static final Cue LEVELLED = Cue.of("(?:{reached}|达到?|为)[^,;。;]{0,3}$");
    private static final Cue LEVEL_END = Cue.of("{reached}(?:今年的|今年|本年的|现在的|目前的|近|约)?$");
    private static final Pattern BEFORE_LEVEL = Lexicon.pattern("^(?:左右|余)?,?{reached}");
    private static final Pattern SIZE_OF_CHANGE = Pattern.compile(".*(?:增幅|降幅|减少量|增加量|增长率)(?:达到?|为)[^,]{0,3}$");
    private static final Pattern CHANGE_BEHIND = Pattern.compile("^的(?:增幅|降幅|增长|下降)");

    private Changes() {}

    /** 由12件增至15件: whether the level that a figure reached stands behind the number. */
    static boolean isBefore(Around around) {
        return BEFORE_LEVEL.matcher(around.rest()).find();
    }

    /** Whether the number is the level that a figure reached. */
    static boolean isAfter(Around around) {
        return LEVEL_END.matcher(around.clause()).find();
    }

    static boolean isChange(Around around) {
        String own = around.own();
        if (LEVELLED.matcher(own).find() && !SIZE_OF_CHANGE.matcher(own).matches()) {
            return false;
        }
        return CHANGE.matcher(own).find()
                || CHANGE_BEHIND.matcher(around.behind()).find();
    }
}
