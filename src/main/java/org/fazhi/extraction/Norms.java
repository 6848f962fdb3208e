package org.fazhi.extraction;

import java.util.regex.Pattern;
import org.fazhi.indicator.Qualifier;

/** Tells numbers of what is demanded: norms, duties and laws. */
final class Norms {
    private static final Cue NORM_EACH =
            Cue.of("(?:每(?!名执法人员平均)(?!一名)(?!周动态)|人均|日均|月均|周均|年均(?!增|下|减|提|递)|场均|户均|平均每|至少每|一年不)[^,;。;]{0,14}$");
    private static final Cue DONE = Cue.of("{done}|{totals}|共|全年|(?<![平月年日周户场人])均");
    private static final Cue LEAST = Cue.of(
            "(?:不少于|不低于|至少|不得少于|不得低于|不超过|不高于|不多于|不得超过|最少|原则上|(?<!按照)(?<!按)(?<!严格)要求|应当|须|必须|(?<![主重需])要(?:达|保持|稳定|不低|超过)|[需得](?:达到|保持)|控制在|确保)[^,;。;]{0,8}$");
    /** 按“综合查一次”要求: by what, not how much. */
    private static final Pattern AS_DEMANDED = Pattern.compile("(?:按照?|依照|根据|遵照|对照)[^,。;\\d]{1,20}?要求");

    private static final Pattern DEMAND = Pattern.compile("^(?:的)?(?:要求|标准|目标|规定|任务|次数要求)|^以上的(?:要求|标准)");
    /** 每败诉1起扣1分: how a town or village is marked. */
    private static final Pattern MARKED = Pattern.compile("^[^,。;]{0,8}(?:扣|加|计|得|记)(?:考核)?\\d+(?:\\.\\d+)?分");

    /** 500元以上2000元以下: what the law allows. */
    private static final Pattern UP_TO = Pattern.compile("^(?:以上)?\\d[\\d.]*万?元?以下");
    /** 如发生败诉1件: what would be. */
    private static final Pattern SUPPOSED = Pattern.compile("^(?:如(?![期实下数何皋东约])|若|凡(?!是?涉)|一旦|假如)[^,。;]*");

    private static final Pattern LAW = Pattern.compile("第[\\d一二三四五六七八九十百]+条(?:第[\\d一二三四五六七八九十]+款)?(?:之?规定|明确|要求)");
    private static final Pattern DUTY = Pattern.compile("^[^,。;]{0,10}(?:须(?:经|由|报|在)|必须|应当|方可)");
    private static final Pattern OF_THAT_SIZE = Pattern.compile("^的(?:案件|合同|项目|企业|单位|处罚)");
    /** 全年学法不少于四次,实际完成6次: what was done is told behind what was to be done. */
    private static final Pattern OUTDONE = Pattern.compile(",(?:今年|全年|年内)?实际");

    private static final Pattern AT_LEAST = Pattern.compile("不少于|不低于|至少");

    private final RuleBook rules;
    private final String text;

    Norms(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.text = passage.text();
    }

    boolean isNorm(Around around) {
        Amount amount = around.spot().amount();
        String own = around.own();
        String clause = around.clause();
        if (amount.unit().equals("元") && OF_THAT_SIZE.matcher(around.behind()).find()
                || DEMAND.matcher(around.behind()).find()
                || MARKED.matcher(around.behind()).find()
                || UP_TO.matcher(around.behind()).find()
                || SUPPOSED.matcher(clause).matches()
                || isLaw(around)) {
            return true;
        }
        if (rules.naming(around.candidate().indicator()).is(Role.MEAN)) {
            return false;
        }
        Cue.Search each = NORM_EACH.matcher(own);
        if (each.find() && !DONE.matcher(own.substring(each.start())).find()) {
            return true;
        }
        boolean least = amount.qualifier() == Qualifier.AT_LEAST
                && AT_LEAST.matcher(text.substring(amount.start(), amount.digits()))
                        .matches();
        if (least && OUTDONE.matcher(around.behind()).lookingAt()) {
            return true;
        }
        if (LEAST.matcher(AS_DEMANDED.matcher(clause).replaceAll("")).find()) {
            return !DONE.matcher(clause).find()
                    || clause.contains("要求")
                    || clause.contains("应")
                    || clause.contains("确保");
        }
        return least && !DONE.matcher(clause).find();
    }

    /** Whether a law is told (第51条规定) or a duty (须经审核) and not what was done. */
    private static boolean isLaw(Around around) {
        return LAW.matcher(around.lead()).find()
                || DUTY.matcher(around.behind()).find();
    }
}
