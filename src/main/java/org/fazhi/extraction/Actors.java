package org.fazhi.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells who did what a number counts: the township, a level above, several townships together, or another body. */
final class Actors {
    /** 均不在上述统计之内, 不计入本报告: said behind a list of figures, of all of them. */
    private static final Cue LEFT_OUT = Cue.of(
            "未分[镇乡]统计|不分[镇乡]统计|没有?分[镇乡]|不在(?:上述|本报告|以上)|不计入(?:本|上述|以上|我)|不含在|未计入(?:本|上述)|(?:均|都|皆|由)[^,。;]{0,8}(?:自行|另行|单独|各自)统计|(?:[两二三四几各]|多)(?:家|镇|乡|地|方|个)[^,。;]{0,6}(?:没|未|不)(?:有|能|作|予)?(?:分开|拆分|单列|划分|区分)");

    private static final Cue NEIGHBOUR = Cue.of(
            "(?:相邻|毗邻|邻近|周边)的[^,。;]{0,10}?(?:镇|乡|街道)|(?<![\\u4e00-\\u9fff])(?:邻镇|邻乡|兄弟乡镇|外镇|外乡)|(?:(?<![\\u4e00-\\u9fff])|(?<=[年月]))(?:[两三四](?:镇|乡|地|街道))(?=[^,。;]{0,4}(?:全年|今年|共|联合|调委会|年内|合计|累计))");
    private static final Cue AWAY = Cue.of("选派|赴[省市区县外]|参加(?:[省市区县州旗](?:里|级|组|举|司|委|政|、[省市区县州旗])|全[省市区县州旗]|上级)");
    private static final Cue HELD_HERE = Cue.of(";[^,;]{0,4}(?:[本我全][镇乡]|[本我]街道)|自行(?:举办|组织|开展)|自办|自主(?:举办|组织|开展)");
    private static final Cue SHARED_TEAM = Cue.of("该队|该中队|该大队|该片区|片区|三地|两地|四地|各乡镇共用");
    private static final Cue WHOLE_ABOVE = Cue.of(
            "上级(?:政府|司法局|司法行政|主管部门|法院)|{above}|县级(?!以上|人大|党代表)|区级统一|由县|由区|由市|县司法局|区司法局|市司法局|旗司法局|县委政法委|区委政法委|市委|县法院|区法院|市法院|县里|区里|市里|我县|我区|我市|我省|本县|本区|本市|(?:县|区|市|旗)委(?!办|党代)|(?:县|区|市)政府(?!信箱|网|门户|信息公开|热线|法制|令|交办)|(?:县|区|市)政协(?=全会|共收|召开|收到)|县综合行政执法|区综合行政执法局|县公安局|区公安|市公安|各乡镇|各镇街|各街道|县直|区直|市直|县级部门|区属|市级|省级|省司法厅|县普法办|区普法办|(?:县|区|市|旗)(?:妇联|团委|总工会|残联|文联|检察院|人民检察院|人民法院)");
    /** A county or city by its name as who did something: 某某县共办理, 某某区法院审结. */
    private static final Pattern NAMED_ABOVE = Pattern.compile(
            "(?<=^|[,。;:\\n是])(?![^,。;]{0,2}[在对向到赴沿从于为将把深走进请邀由与和及同经被])[\\u4e00-\\u9fff]{1,3}(?:[\\u4e00-\\u9fff&&[^全我本该各外全跨邻]]县|[\\u4e00-\\u9fff&&[^城门超集夜早贸全我本该各外跨街菜]]市|[\\u4e00-\\u9fff&&[^社辖园片小景校厂城地山灾库林牧矿市发业护任务网新教居全我本该各外跨老湖滩坝源岸河江海港]]区|[\\u4e00-\\u9fff&&[^国红党锦]]旗)(?=(?:人民)?法院|共|全年|年内|今年|本年|累计|开展|举办|组织|作出|办理|审结|受理|查处|调解|化解|发布)");

    /** 对我镇开展, 来镇检查: what is done to the township. */
    private static final Cue TO_US = Cue.of("(?:对[我本](?:镇|乡|街道|办)|[来到赴][我本]?(?:镇|乡|街道))(?:开展|进行|实施|组织|检查|督导|督查|调研)");
    /** Those who do it without being asked. */
    private static final Pattern FROM_ABOVE =
            Pattern.compile("[^请]*(?:上级|督察组|巡察组|考核组|工作组|[县区市省旗州盟](?:里|委|级|[^,。;、]{1,8}[局办厅委院组队]))");

    private static final int SENDER = 14;
    private static final int DEED = 16;

    static final Cue OWN = Cue.of(
            "{own_town}|{whole_town}|(?<![镇(])街道(?!办?司法局)|镇级|镇村|镇政府|乡政府|镇党委|该镇|该街道|该乡|(?<!乡)镇(?:综|司|执|调|法)|辖区|我办|村居|村级|各村|办事处");
    private static final Cue LEVEL_TALK = Cue.of("{about_a_level}[^,;。]{0,8}$");
    private static final Cue HELPED = Cue.of("(?:配合|协助|协同)[^,。;]{2,18}(?:查获|查处|侦破|破获|抓获|立案)[^,。;]{0,10}$");
    private static final Cue SEVERAL = Cue.of(
            "[两二三四五六七八九2-9]个?(?:镇|乡|街道|乡镇)(?:联合|共建|共用|共管|同管|合管|合用|联动|组建|共同|统一|合署)|片区(?:联合|综合|执法|中队|调解)|跨镇|[两二三四五六七八九2-9]个(?:镇街|乡镇|街镇|镇)|(?:联合|片区)(?:执法)?(?:中队|大队|组)服务|服务(?:周边)?[两二三四五六七八九2-9]个?(?:乡镇|镇|乡|街道)|负责[两二三四五六七八九2-9]个?(?:乡镇|镇|乡|街道)|(?:邻镇|邻近|周边)[^,;。]{0,10}(?:三|两|四|3|2|4)个?(?:乡镇|镇|乡|街道)|[、与和][^,;。、]{1,4}(?:镇|乡|街道)(?:等)?[两二三四3-9]?(?:个)?(?:镇|乡|街道|地)?(?:联合|共同|共用|合用|共建)");
    static final Cue OWN_SHARE = Cue.of("{own_town}|属地");
    private static final Pattern TIME_BEFORE =
            Lexicon.pattern("(?s).*(?:年|年度|今年|全年|同期|以来|月|季度|半年|据|随着|目前|其中|而|截至|[一二三四五六七八九十]是|{above})$");
    /** 全县前列, 全市前三名: a rank among others. */
    private static final Pattern FOREMOST = Pattern.compile("前(?:[列茅]|[一二三四五六七八九十\\d]+(?:名|位|强|,|。|$))");
    /** 区司法局柳河司法所: the township's own office of a body above. */
    private static final Pattern OWN_OFFICE = Pattern.compile("[^,。;]{0,8}司法所");

    private static final int NEAR = 70;

    private final RuleBook rules;
    private final String text;
    private final OtherTowns towns;
    private final OtherBodies bodies;

    Actors(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.text = passage.text();
        this.towns = new OtherTowns(passage);
        this.bodies = new OtherBodies(passage);
    }

    /** Why a number counts what others did, empty when it does not. */
    Optional<Reason> others(Around around) {
        Naming naming = rules.naming(around.candidate().indicator());
        String part = around.part();
        if (!naming.is(Role.LAWYERS_WORK) && (isShared(part) || goesOnWithShared(around)) || towns.acted(around)) {
            return Optional.of(Reason.SEVERAL_TOWNS);
        }
        if (isAbove(around.lead()) || isDoneToUs(around.lead())) {
            return Optional.of(Reason.OTHER_LEVEL);
        }
        boolean other = isLeftOut(around.rest())
                || !naming.is(Role.BEFORE_COURT) && bodies.acted(around)
                || HELPED.matcher(around.clause()).find()
                || naming.is(Role.TRAINING) && isAway(around.lead());
        return other ? Optional.of(Reason.OTHER_BODY) : Optional.empty();
    }

    /** Whether people were sent to others' lessons, and the township's own are not spoken of since. */
    private static boolean isAway(String lead) {
        int end = AWAY.lastEnd(lead);
        return end >= 0 && !HELD_HERE.matcher(lead.substring(end)).find();
    }

    /** Whether the end of the sentence says of all its figures that they are not the township's. */
    private static boolean isLeftOut(String rest) {
        return LEFT_OUT.matcher(rest).find() && rest.indexOf(';') < 0;
    }

    /** Whether the body last spoken of serves several townships. */
    private static boolean isShared(String part) {
        Cue.Search neighbour = NEIGHBOUR.matcher(part);
        if (neighbour.find()
                && !OWN_SHARE.matcher(part.substring(neighbour.end())).find()) {
            return true;
        }
        int end = SEVERAL.lastEnd(part);
        return end >= 0 && !OWN_SHARE.matcher(part.substring(end)).find();
    }

    /** Whether the sentence before spoke of a body that serves several townships and this one goes on with it. */
    private boolean goesOnWithShared(Around around) {
        if (!SHARED_TEAM.matcher(around.lead()).find()) {
            return false;
        }
        int start = around.spot().sentence().start();
        int paragraph = text.lastIndexOf('\n', start) + 1;
        return paragraph < start && isShared(text.substring(paragraph, start));
    }

    private static boolean isAbove(String lead) {
        String tail = lead.substring(Math.max(0, lead.length() - NEAR));
        Cue.Search above = WHOLE_ABOVE.matcher(tail);
        boolean other = false;
        while (above.find()) {
            other |= isSubject(tail, above.start(), above.group());
        }
        Matcher named = NAMED_ABOVE.matcher(tail);
        while (named.find()) {
            other |= !OWN.matcher(tail.substring(named.end())).find();
        }
        return other;
    }

    /** 上级对我镇开展检查3次, 县局来镇检查: what was done to the township, by those it did not ask. */
    private static boolean isDoneToUs(String lead) {
        Cue.Search done = TO_US.matcher(lead);
        boolean told = false;
        while (done.find()) {
            told = lead.length() - done.end() <= DEED
                    && lead.substring(done.end()).indexOf(',') < 0
                    && FROM_ABOVE
                            .matcher(lead.substring(Math.max(0, done.start() - SENDER), done.start()))
                            .matches();
        }
        return told;
    }

    /** Whether a body above is who did what follows: it opens its clause, and the township is not spoken of behind it. */
    private static boolean isSubject(String tail, int at, String word) {
        String before = tail.substring(0, at);
        String after = tail.substring(at + word.length());
        if (LEVEL_TALK.matcher(before).find() || OWN.matcher(after).find()) {
            return false;
        }
        if (after.startsWith("人大")
                || after.startsWith("政协")
                || after.startsWith("代表")
                || after.startsWith("首")
                || FOREMOST.matcher(after).lookingAt()
                || word.endsWith("局") && OWN_OFFICE.matcher(after).lookingAt()
                || after.startsWith("率先")
                || after.startsWith("12345")
                || after.startsWith("第")
                || after.startsWith("排名")
                || after.startsWith("政府") && !word.startsWith("全")) {
            return false;
        }
        boolean subject = before.isEmpty()
                || "。,,;;::(\n、".indexOf(before.charAt(before.length() - 1)) >= 0
                || TIME_BEFORE.matcher(before).matches();
        return subject;
    }
}
