package org.fazhi.extraction;

import java.util.regex.Pattern;

/** Tells numbers of what is planned. */
final class Plans {
    private static final Cue PLAN = Cue.of(
            "计划(?=[^,。]{0,3}(?:举办|开展|组织|新|建|实|完|培|用|将|在|制|创|安|于|明|到|把|对|通|每|为|审|年|全|召|出|再))|(?<![模对])拟(?!定|制|作|废止|[^,。]{1,6}的|(?:发|发布|出台|印发|上会|签|签订|签署|制发|提交)[^,。;\\d]{0,8}(?:文件|公文|合同|协议|决策|议题|事项|材料|文稿))|力争|争取(?!资金|项目)|预计|明年|下一年|来年|下一步|有望|打算|将于|即将|将(?:继续|再|新|开展|组织|举办|新增|完成|培育|建成|持续|力争|进一步)|目标(?:是|为|任务)|下年度|次年|[一二三四五六七八九]要(?:把|在|继续|争|抓|考|让|再|新|办|用)");
    private static final Pattern PLAN_AS_THING =
            Pattern.compile(".*(?:制定|按照|根据|依据|围绕|完成|列入|纳入|对照|落实)[^,]{0,20}(?:计划|目标).*");
    private static final Pattern PLAN_AHEAD = Pattern.compile(
            "(?s)^(?:\\s*[一二三四五六七八九十]要(?!求|点|素|闻)|[^,]{0,6}(?:下一步|明年|(?<!制定[^,]{0,6}|年度|按照|根据|检查|学法|工作|培训|普法)计划(?=[^,、。的])|拟(?!作|定|制|签|发|订立)|力争|来年|今后|接下来|预计|20\\d\\d年[,,]?(?:计划|拟|将|力争))).*");

    /** A plan goes on behind a semicolon until something is told as done. */
    private static final Cue DONE = Cue.of("{done}|现有|今年|本年");

    private Plans() {}

    static boolean isPlan(Around around) {
        String clause = around.clause();
        if (PLAN.matcher(clause).find()) {
            return !clause.contains("按计划")
                    && !clause.contains("年度计划")
                    && !clause.contains("计划生育")
                    && !PLAN_AS_THING.matcher(clause).matches();
        }
        return PLAN_AHEAD.matcher(around.part()).matches() || goesOn(around);
    }

    private static boolean goesOn(Around around) {
        String before = around.lead()
                .substring(0, around.lead().length() - around.part().length());
        return PLAN_AHEAD.matcher(before).matches()
                && !DONE.matcher(around.part()).find();
    }
}
