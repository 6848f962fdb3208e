package org.fazhi.extraction;

import java.util.regex.Pattern;

/** Tells numbers beside a figure that do not count: what was averted, what is left, who should have come. */
final class Uncounted {
    private static final Pattern UNCOUNTED = Pattern.compile("^[^,。]{0,4},?(?:不在|不算|没算|未算|未计入|不计入|另行统计|不纳入|未纳入)");
    private static final Cue NOT_ONE = Cue.of("(?:没有|未|从未)(?:收到|发生|出现|接到|受理|产生)?(?:过)?$");
    private static final Cue AVERTED = Cue.of("{averted}[^,。;]{0,10}$");
    private static final Cue REST = Cue.of("(?:其余|剩余|余下|尚有)[^,。;]{0,6}$");
    private static final Pattern AMONG = Pattern.compile("^(?:中|里|当中|之中)");
    private static final Pattern HAD_TO_SIT = Pattern.compile("(?s).*应(?:参)?考(?:人数|人员)?$");
    private static final Pattern TO_SIT = Pattern.compile("(?s).*(?:组织|安排)(?:全镇|全乡|全街道|机关|镇村)?$");
    private static final Pattern SAT = Pattern.compile("\\d+[人名](?:按时|实际|如期)参考");
    private static final Pattern HAD_TO_APPEAR = Pattern.compile("(?s).*应出庭$");

    /** 会同7个村调委会, 为15个村审查: for whom or with whom, not how many of what is counted. */
    private static final Cue FOR_OR_WITH = Cue.of("(?:{with}|依托|指导|为|给|替|帮|向|通过)$");

    private static final Pattern PLACES = Lexicon.pattern("^{places}");
    /** 同一纠纷多次调解的计1件: how to count. */
    private static final Cue COUNTING = Cue.of("(?:的|者|均|一律)(?:按|计|记|算|计为|算作|视为|按照)$");

    private Uncounted() {}

    /** 走完五项程序: steps of each case. */
    private static final Pattern PROCEDURE = Pattern.compile("^(?:法定|必经|规定|基本|前置)?(?:程序|步骤|环节|流程)");

    /** 同一信息多渠道发布计1条: how to count. */
    private static final Cue ONE_FOR_ALL = Cue.of("(?:同一|重复|多渠道|多平台|多次|同发)[^,。;]{0,14}(?:只?按|只?计为?|只?算作?|只?记|视为|统计为)$");

    static boolean isUncounted(Around around, String told) {
        boolean namedBehind = around.candidate().phrase().behind().length > 0;
        return UNCOUNTED.matcher(around.behind()).find()
                || !namedBehind && PROCEDURE.matcher(around.behind()).find()
                || ONE_FOR_ALL.matcher(around.own()).find()
                || AVERTED.matcher(around.clause()).find()
                || namedBehind && AMONG.matcher(around.behind()).find()
                || !namedBehind && REST.matcher(around.own()).find()
                || FOR_OR_WITH.matcher(around.own()).find()
                        && PLACES.matcher(around.behind()).find()
                || COUNTING.matcher(around.own()).find()
                || isOwed(around.own(), told);
    }

    /** 没有发生一起: not one. */
    static boolean isNotOne(Around around) {
        return around.spot().amount().isOne()
                && NOT_ONE.matcher(around.clause()).find();
    }

    /** 应考67人、实考66人: who had to, where the text also says who did. */
    private static boolean isOwed(String own, String told) {
        return HAD_TO_SIT.matcher(own).matches()
                || TO_SIT.matcher(own).matches() && SAT.matcher(told).find()
                || HAD_TO_APPEAR.matcher(own).matches() && told.contains("实出庭");
    }
}
