package org.fazhi.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.extraction.Sentence.Section;

/** Tells numbers that name an indicator but state no figure of this township and year: norms, plans, changes, others' figures. */
final class Guards {
    private static final Cue PLAN = Cue.of(
            "计划(?=[^,。]{0,3}(?:举办|开展|组织|新|建|实|完|培|用|将|在|制|创|安|于|明|到|把|对|通|每|为|审|年|全|召|出|再))|(?<![模对])拟(?!定|制|作|废止|[^,。]{1,6}的)|力争|争取(?!资金|项目)|预计|明年|下一年|来年|下一步|有望|打算|将于|即将|将(?:继续|再|新|开展|组织|举办|新增|完成|培育|建成|持续|力争|进一步)|目标(?:是|为|任务)|下年度|次年");
    private static final Cue NORM_EACH =
            Cue.of("(?:每(?!名执法人员平均)(?!一名)(?!周动态)|人均|日均|月均|周均|场均|户均|平均每|至少每|一年不)[^,;。;]{0,14}$");
    private static final Cue DONE = Cue.of("共|累计|实际|已|合计|总计|完成了|开展了|组织了|举办了|全年|一年来|(?<![平月年日周户场人])均");
    private static final Cue LEAST = Cue.of(
            "(?:不少于|不低于|至少|不得少于|不得低于|不超过|不高于|不多于|不得超过|最少|原则上|(?<!按照)(?<!按)(?<!严格)要求|应当|须|必须|控制在|确保)[^,;。;]{0,8}$");
    private static final int NEAR = 40;
    private static final Pattern DEMAND = Pattern.compile("^(?:的)?(?:要求|标准|目标|规定|任务|次数要求)|^以上的(?:要求|标准)");
    private static final Pattern LAW = Pattern.compile("第[\\d一二三四五六七八九十百]+条(?:第[\\d一二三四五六七八九十]+款)?(?:之?规定|明确|要求)");
    private static final Pattern DUTY = Pattern.compile("^[^,。;]{0,10}(?:须(?:经|由|报|在)|必须|应当|方可)");
    private static final Pattern UNCOUNTED = Pattern.compile("^[^,。]{0,4},?(?:不在|未计入|不计入|另行统计|不纳入|未纳入)");
    /** 均不在上述统计之内, 不计入本报告: said behind a list of figures, of all of them. */
    private static final Cue LEFT_OUT = Cue.of("不在(?:上述|本报告|以上)|不计入(?:本|上述|以上|我)|不含在|未计入(?:本|上述)");

    private static final Cue IN_TOWN = Cue.of(
            "(?:[县区市旗][^,。;、\\d]{2,12}(?:局|支队|大队|法院|法庭|检察院)|该(?:大队|支队|局|中队))(?:今年|全年|年内)?在(?:我|本|全)?(?:镇|乡|街道|苏木|辖区)|由上述部门|(?:督导组|督查组|检查组|巡察组|考核组)来");
    private static final Cue NOT_ONE = Cue.of("(?:没有|未|从未)(?:收到|发生|出现|接到|受理|产生)?(?:过)?$");
    private static final Cue PARTY = Cue.of("主题党日|党风廉政|意识形态|民主生活会|组织生活会");
    private static final Cue TRADE = Cue.of("养殖|种植|电商|农技|技能提升|创业|乡村振兴干部");
    private static final Cue MONTH = Cue.of("(?:本月|当月|上月|本周|上周)[^,。;]{0,20}$");
    private static final Cue NEIGHBOUR = Cue.of(
            "(?:相邻|毗邻|邻近|周边)的[^,。;]{0,10}?(?:镇|乡|街道)|(?<![\\u4e00-\\u9fff])(?:两镇|两乡|两地|三镇|三地)(?=[^,。;]{0,4}(?:全年|今年|共|联合|调委会|年内))");
    private static final Cue AVERTED = Cue.of("(?:防止|避免|杜绝|预防|劝阻|制止)[^,。;]{0,10}$");
    private static final Cue REST = Cue.of("(?:其余|剩余|余下|尚有)[^,。;]{0,6}$");
    private static final Cue AWAY = Cue.of("选派|赴[省市区县外]|参加[省市区县州旗](?:里|级|组|举|司|委|政|、[省市区县州旗])");
    private static final Pattern AMONG = Pattern.compile("^(?:中|里|当中|之中)");
    private static final Pattern OF_THAT_SIZE = Pattern.compile("^的(?:案件|合同|项目|企业|单位|处罚)");
    private static final Pattern OTHER_HERE =
            Pattern.compile("(?:县|区|市|旗|省)[^,。;]{2,20}(?:局|队|院|所|会|中心)在(?:我|本|该)?(?:镇|乡|街道)");
    private static final Cue SHARED_TEAM = Cue.of("该队|该中队|该大队|该片区|片区|三地|两地|四地|各乡镇共用");
    private static final Cue ONE_STROKE = Cue.of("一次性(?:促成|化解|调解|解决)|促成[^,。]{0,14}(?:地块|项目|工程)");
    private static final Cue CHANGE = Cue.of(
            "(?:(?:同比|环比|比上年|比去年|较上年|较去年|较前年|与上年|与去年|比20\\d\\d年|较20\\d\\d年|较上一年|比上一年|较同期|相比|年均|较往年)[^,;。;]{0,18}(?:增长|增加|上升|下降|减少|提高|降低|多|少|压减|增|减|压降|提升|回落|下浮|净增)[^,;。;至到为]{0,6}|(?:增加|减少|增长|下降|上升|提升(?!班)|提高|降低|压减|缩减|压降|下调|上调|净增|减|增幅|降幅|少跑[^,]{0,4}|回升|回落|递增|多|少)了?[^,;。;至到为\\d]{0,4})$");
    private static final Cue LEVELLED = Cue.of(
            "(?:增至|升至|降至|增加到|增加至|减少到|减少至|达到?|提高到|提升到|提升至|提高至|下降到|降到|上升到|上升至|为|增长到|增长至|减至|压减至|降为|升到|增到|减为|扩大到|扩大至|发展到|压缩到|压缩至|压降到|压降至|回落到|回落至|缩减到|缩减至)[^,;。;]{0,3}$");
    private static final Cue LEVEL_END = Cue.of(
            "(?:增至|升至|降至|增加到|增加至|减少到|减少至|提高到|提升到|提升至|提高至|下降到|下降为|下降至|降到|上升到|上升至|增长到|增长至|减至|降为|升到|增到|减为|扩大到|扩大至|发展到|调整为|扩充到|扩充至|扩充为|扩大为|壮大到|增加为|上升为|跃升至|扩展到|翻到|变为|压缩到|压缩至|压降到|压降至|压降为|回落到|回落至|缩减到|缩减至)(?:今年的|今年|本年的|现在的|目前的|近|约)?$");
    private static final Pattern BEFORE_LEVEL = Pattern.compile(
            "^(?:左右|余)?,?(?:增至|升至|降至|增加到|增加至|减少到|减少至|提高到|提升到|提升至|提高至|下降到|下降为|下降至|降到|上升到|上升至|增长到|增长至|减至|降为|升到|增到|减为|扩大到|扩大至|发展到|调整为|扩充到|扩充至|扩充为|扩大为|壮大到|增加为|上升为|跃升至|扩展到|翻到|变为|压缩到|压缩至|压降到|压降至|压降为|回落到|回落至|缩减到|缩减至)");
    private static final Cue WHOLE_ABOVE = Cue.of(
            "全县|全市|全区|全省|全州|全旗|全盟|全国|县级(?!以上|人大|党代表)|区级统一|由县|由区|由市|县司法局|区司法局|市司法局|旗司法局|县委政法委|区委政法委|市委|县法院|区法院|市法院|县里|区里|市里|我县|我区|我市|我省|本县|本区|本市|(?:县|区|市|旗)委(?!办|党代)|(?:县|区|市)政府(?!信箱|网|门户|信息公开|热线|法制|令|交办)|(?:县|区|市)政协(?=全会|共收|召开|收到)|县综合行政执法|区综合行政执法局|县公安局|区公安|市公安|各乡镇|各镇街|各街道|县直|区直|市直|县级部门|区属|市级|省级|省司法厅|县普法办|区普法办|(?:县|区|市|旗)(?:妇联|团委|总工会|残联|文联|检察院|人民检察院|人民法院)");
    static final Cue OWN = Cue.of(
            "我镇|本镇|全镇|我乡|本乡|全乡|我街道|本街道|全街道|(?<![镇(])街道(?!办?司法局)|镇级|镇村|镇政府|乡政府|镇党委|该镇|该街道|该乡|(?<!乡)镇(?:综|司|执|调|法)|辖区|我办|村居|村级|各村|全办|办事处");
    private static final Cue LEVEL_TALK = Cue.of(
            "(?:按照|根据|请|依照|在|列|居|高于|低于|参加|获|获得|荣获|位列|位居|被评为|评为|迎接|配合|接受|选派|推荐|报送|报|向|对|作为|协助|联合|会同|通过|依托|入选|全国|贯彻|落实|落实好|由|参与|承办|办理|受|经|完成|对接|收到|处理|答复|获评|协调|报请|率先在|居于|排名|推广至|承接|邀请|按|排|为|承担)[^,;。]{0,8}$");
    private static final Cue OTHER_BODY = Cue.of(
            "(?:[县区市旗](?:自然资源|市场监管|市场监督管理|生态环境|农业农村|交通运输|应急管理|住建|水务|水利|林业|林草|卫健|文旅|人社|教育|民政|财政|城管)(?:局|分局)|市场监管(?:局|分局))(?:检|巡|发|排|走)|(?:派出所|人民法庭|法庭|法院|公安局|公安机关|公安分局|公安|交警中队|交警大队|交警|检察院|市场监管所(?=在)|市场监管所|市场监督管理所|交管|巡警|刑警|消防救援站|消防救援大队|信用社|卫生院|学校|医院|企业|公司|税务所|税务局|供电所|纪委|监察|县综合执法局|县住建局|县水利局|县农业农村局|[县区市旗](?:自然资源|市场监管|市场监督管理|生态环境|农业农村|交通运输|应急管理|住建|水务|水利|林业|林草|卫健|文旅|人社|教育|民政|财政|城管)(?:局|分局)|市场监管(?:局|分局)|劳动监察大队|社区民警|民警)(?:在|适用|全年|年内|共|今年|累计|接|处|查|破|受|办|抓|审|现|收|开|依|组|对|新|调|化|出|立|执|诉|巡|也|自|移|另|参与|联合|联动|20\\d\\d年|[,,])");
    private static final Pattern IN_OUR_TOWN = Pattern.compile("^在(?:我|本|全)?(?:镇|乡|街道|办|辖区|苏木)(?:内|境内|辖区)?");
    private static final Cue HELPED = Cue.of("(?:配合|协助|协同)[^,。;]{2,18}(?:查获|查处|侦破|破获|抓获|立案)[^,。;]{0,10}$");
    private static final Cue WITH = Cue.of(
            "(?:联合|会同|与|和|、|整合|邀请|配合|协调|依托|由|及|同|协同|组织|请|涉及|移送|移交|检查|覆盖|对|为|走进|进|深入|送法进|服务|向|抽调|召集|被|走访|帮助|指导|排查|调度|联动|辖区内)$");
    private static final Cue SEVERAL = Cue.of(
            "[两二三四五六七八九2-9]个?(?:镇|乡|街道|乡镇)(?:联合|共建|共用|联动|组建|共同|统一|合署)|片区(?:联合|综合|执法|中队|调解)|跨镇|[两二三四五六七八九2-9]个(?:镇街|乡镇|街镇|镇)|(?:联合|片区)(?:执法)?(?:中队|大队|组)服务|服务(?:周边)?[两二三四五六七八九2-9]个?(?:乡镇|镇|乡|街道)|负责[两二三四五六七八九2-9]个?(?:乡镇|镇|乡|街道)|(?:邻镇|邻近|周边)[^,;。]{0,10}(?:三|两|四|3|2|4)个?(?:乡镇|镇|乡|街道)|[、与和][^,;。、]{1,4}(?:镇|乡|街道)(?:等)?[两二三四3-9]?(?:个)?(?:镇|乡|街道|地)?(?:联合|共同|共用|合用|共建)");
    private static final Cue OWN_SHARE = Cue.of("我镇|本镇|我乡|本乡|我街道|本街道|属地");
    private static final Cue ONE_CASE = Cue.of(
            "一家|一起|某|当事人(?!\\d)|户主|店主|该公司|该企业|该店|一户|(?<!\\d)1家|(?<!\\d)1起|一名|该案|涉事|业主|当事|一例|这家|这起|对其|商家|张某|李某|王某");
    static final Set<String> PAST_DOCUMENTS =
            Set.of("normative_docs_cleaned", "normative_docs_repealed", "legality_reviews");

    private static final Pattern HAD_TO_SIT = Pattern.compile("(?s).*应(?:参)?考(?:人数|人员)?$");
    private static final Pattern TO_SIT = Pattern.compile("(?s).*(?:组织|安排)(?:全镇|全乡|全街道|机关|镇村)?$");
    private static final Pattern SAT = Pattern.compile("\\d+[人名](?:按时|实际|如期)参考");
    private static final Pattern HAD_TO_APPEAR = Pattern.compile("(?s).*应出庭$");
    private static final Pattern PLAN_AS_THING =
            Pattern.compile(".*(?:制定|按照|根据|依据|围绕|完成|列入|纳入|对照|落实)[^,]{0,20}(?:计划|目标).*");
    private static final Pattern PLAN_AHEAD = Pattern.compile(
            "(?s)^[^,]{0,6}(?:下一步|明年|计划|拟(?!作|定|制|签|发|订立)|力争|来年|今后|接下来|预计|20\\d\\d年[,,]?(?:计划|拟|将|力争)).*");
    private static final Pattern SIZE_OF_CHANGE = Pattern.compile(".*(?:增幅|降幅|减少量|增加量|增长率)(?:达到?|为)[^,]{0,3}$");
    private static final Pattern TIME_BEFORE =
            Pattern.compile("(?s).*(?:年|年度|今年|全年|同期|以来|月|季度|半年|据|随着|目前|其中|而|截至|全县|全区|全市|全省|全旗)$");
    private static final Pattern PLACE_BEFORE = Pattern.compile("(?s).*(?:镇|乡|街道|辖区|驻地|本地|县|区|市|当地|,.{1,4}|^.{1,6})$");

    private final Passage passage;
    private final Times times;
    private final String text;

    Guards(RuleBook rules, Passage passage) {
        this.passage = passage;
        this.times = new Times(passage);
        this.text = passage.text();
    }

    /** Why a number that {@code candidate} names is no figure, empty when nothing speaks against it. */
    Optional<Reason> refuse(Spot spot, Candidate candidate) {
        Sentence sentence = spot.sentence();
        if (sentence.section() == Section.PLANS) {
            return Optional.of(Reason.PLAN);
        }
        if (sentence.heading() >= 0
                && text.substring(sentence.heading(), sentence.headingEnd()).contains("典型案例")) {
            return Optional.of(Reason.STORY);
        }
        if (sentence.section() == Section.PROBLEMS) {
            return Optional.of(Reason.PROBLEM_SECTION);
        }
        String own = text.substring(
                spot.borrowed() ? Math.min(spot.from(), spot.clause()) : spot.from(),
                spot.amount().digits());
        String raw = text.substring(spot.clause(), spot.amount().digits());
        if (BEFORE_LEVEL
                .matcher(text.substring(
                        spot.amount().end(),
                        Math.min(sentence.end(), spot.amount().end() + 8)))
                .find()) {
            return Optional.of(Reason.OTHER_YEAR);
        }
        String lead = text.substring(sentence.start(), spot.amount().digits());
        String clause = text.substring(spot.clause(), spot.amount().digits());
        String behind = text.substring(
                spot.amount().end(), Math.min(sentence.end(), spot.amount().end() + 14));
        if (UNCOUNTED.matcher(behind).find()
                || AVERTED.matcher(clause).find()
                || candidate.phrase().behind().length > 0
                        && AMONG.matcher(behind).find()
                || REST.matcher(own).find() && candidate.phrase().behind().length == 0
                || isOwed(sentence, own)) {
            return Optional.of(Reason.NO_INDICATOR);
        }
        if (isPlan(lead, clause)) {
            return Optional.of(Reason.PLAN);
        }
        if (spot.amount().unit().equals("元") && OF_THAT_SIZE.matcher(behind).find()) {
            return Optional.of(Reason.NORM);
        }
        if (isNorm(spot, lead, own, clause, behind, candidate)) {
            return Optional.of(Reason.NORM);
        }
        if (isChange(own, behind)) {
            return Optional.of(Reason.CHANGE);
        }
        if (MONTH.matcher(clause).find()) {
            return Optional.of(Reason.OTHER_YEAR);
        }
        if (spot.amount().isOne() && NOT_ONE.matcher(clause).find()) {
            return Optional.of(Reason.NO_VALUE);
        }
        boolean levelled = LEVEL_END.matcher(raw).find();
        if (!levelled && !PAST_DOCUMENTS.contains(candidate.indicator()) && times.isOtherYear(lead, own, clause)) {
            return Optional.of(Reason.OTHER_YEAR);
        }
        if ((isShared(lead.substring(lead.lastIndexOf(';') + 1)) || goesOnWithShared(sentence, lead))
                && !candidate.indicator().equals("contracts_reviewed")) {
            return Optional.of(Reason.SEVERAL_TOWNS);
        }
        if (isAbove(lead, spot) || isOtherHere(lead.substring(lead.lastIndexOf(';') + 1))) {
            return Optional.of(Reason.OTHER_LEVEL);
        }
        String rest = text.substring(spot.amount().end(), sentence.end());
        Cue.Search leftOut = LEFT_OUT.matcher(rest);
        if (leftOut.find() && rest.indexOf(';') < 0 || actedHere(lead.substring(lead.lastIndexOf(';') + 1))) {
            return Optional.of(Reason.OTHER_BODY);
        }
        if (isOtherBody(lead, candidate) || HELPED.matcher(clause).find()) {
            return Optional.of(Reason.OTHER_BODY);
        }
        if (candidate.indicator().startsWith("law_training")
                && AWAY.matcher(lead).find()) {
            return Optional.of(Reason.OTHER_BODY);
        }
        if (candidate.indicator().equals("law_study_sessions")
                && PARTY.matcher(text.substring(sentence.start(), sentence.end()))
                        .find()
                && !own.contains("法")) {
            return Optional.of(Reason.NO_INDICATOR);
        }
        if (candidate.indicator().startsWith("law_training")
                && TRADE.matcher(text.substring(sentence.start(), sentence.end()))
                        .find()
                && !own.contains("法")) {
            return Optional.of(Reason.NO_INDICATOR);
        }
        if (candidate.indicator().startsWith("law_exam") && isQualification(lead)) {
            return Optional.of(Reason.NO_INDICATOR);
        }
        if ((candidate.indicator().equals("penalty_amount")
                        || candidate.indicator().equals("mediation_amount"))
                && isOneCase(lead)) {
            return Optional.of(Reason.STORY);
        }
        if (candidate.indicator().startsWith("disputes")
                && ONE_STROKE.matcher(clause).find()) {
            return Optional.of(Reason.STORY);
        }
        if (isQuotation(spot)) {
            return Optional.of(Reason.STORY);
        }
        return Optional.empty();
    }

    private static boolean isOneCase(String lead) {
        Cue.Search one = ONE_CASE.matcher(lead);
        while (one.find()) {
            if (one.start() >= lead.length() - NEAR) {
                return true;
            }
        }
        return false;
    }

    /** 县综合执法大队在我乡巡查: another body's work here. */
    private static boolean isOtherHere(String part) {
        return (part.contains("在我") || part.contains("在本") || part.contains("在该"))
                && OTHER_HERE.matcher(part).find();
    }

    /** Whether the examination last spoken of is one for a certificate. */
    private static boolean isQualification(String lead) {
        int exam = lead.lastIndexOf("考试");
        return exam >= 0 && lead.substring(Math.max(0, exam - 10), exam).matches(".*(?:资格|执法证|上岗|公务员|职业|执法人员)[^,]*");
    }

    /** 应考67人、实考66人: who had to, where the text also says who did. */
    private boolean isOwed(Sentence sentence, String own) {
        String told = text.substring(sentence.start(), sentence.end());
        return HAD_TO_SIT.matcher(own).matches()
                || TO_SIT.matcher(own).matches() && SAT.matcher(told).find()
                || HAD_TO_APPEAR.matcher(own).matches() && told.contains("实出庭");
    }

    /** Whether another body acted in the township (县交通执法支队在我镇查处), and the township's own is not spoken of since. */
    private static boolean actedHere(String part) {
        Cue.Search acted = IN_TOWN.matcher(part);
        int end = -1;
        while (acted.find()) {
            end = acted.end();
        }
        return end >= 0 && !OWN.matcher(part.substring(end)).find();
    }

    /** Whether a law is told (第51条规定) or a duty (须经审核) and not what was done. */
    private static boolean isLaw(String lead, String behind) {
        return LAW.matcher(lead).find() || DUTY.matcher(behind).find();
    }

    /** Whether the body last spoken of serves several townships. */
    private static boolean isShared(String part) {
        Cue.Search neighbour = NEIGHBOUR.matcher(part);
        if (neighbour.find()
                && !OWN_SHARE.matcher(part.substring(neighbour.end())).find()) {
            return true;
        }
        Cue.Search several = SEVERAL.matcher(part);
        int end = -1;
        while (several.find()) {
            end = several.end();
        }
        return end >= 0 && !OWN_SHARE.matcher(part.substring(end)).find();
    }

    /** Whether the sentence before spoke of a body that serves several townships and this one goes on with it. */
    private boolean goesOnWithShared(Sentence sentence, String lead) {
        if (!SHARED_TEAM.matcher(lead).find()) {
            return false;
        }
        int paragraph = text.lastIndexOf('\n', sentence.start()) + 1;
        return paragraph < sentence.start() && isShared(text.substring(paragraph, sentence.start()));
    }

    private static boolean isPlan(String lead, String clause) {
        if (PLAN.matcher(clause).find()) {
            return !clause.contains("按计划")
                    && !clause.contains("年度计划")
                    && !clause.contains("计划生育")
                    && !PLAN_AS_THING.matcher(clause).matches();
        }
        int last = lead.lastIndexOf(';');
        String start = lead.substring(last + 1);
        return PLAN_AHEAD.matcher(start).matches();
    }

    private boolean isNorm(Spot spot, String lead, String own, String clause, String behind, Candidate candidate) {
        if (DEMAND.matcher(behind).find() || isLaw(lead, behind)) {
            return true;
        }
        if (candidate.indicator().equals("cases_per_officer")) {
            return false;
        }
        Cue.Search each = NORM_EACH.matcher(own);
        if (each.find() && !DONE.matcher(own.substring(each.start())).find()) {
            return true;
        }
        Cue.Search least = LEAST.matcher(clause);
        if (least.find()) {
            return !DONE.matcher(clause).find()
                    || clause.contains("要求")
                    || clause.contains("应")
                    || clause.contains("确保")
                    || spot.amount().unit().equals("%") && clause.contains("确保");
        }
        return spot.amount().qualifier() == org.fazhi.indicator.Qualifier.AT_LEAST
                && text.substring(spot.amount().start(), spot.amount().digits()).matches("不少于|不低于|至少")
                && !DONE.matcher(clause).find();
    }

    private static boolean isChange(String own, String behind) {
        if (LEVELLED.matcher(own).find() && !SIZE_OF_CHANGE.matcher(own).matches()) {
            return false;
        }
        return CHANGE.matcher(own).find()
                || behind.startsWith("的增幅")
                || behind.startsWith("的降幅")
                || behind.startsWith("的增长")
                || behind.startsWith("的下降");
    }

    private boolean isAbove(String lead, Spot spot) {
        String tail = lead.substring(Math.max(0, lead.length() - 70));
        Cue.Search above = WHOLE_ABOVE.matcher(tail);
        boolean other = false;
        while (above.find()) {
            other |= isSubject(tail, above.start(), above.group());
        }
        return other;
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
                || after.startsWith("前")
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

    private static boolean isOtherBody(String lead, Candidate candidate) {
        if (candidate.indicator().startsWith("head_in")
                || candidate.indicator().startsWith("litigation")
                || candidate.indicator().startsWith("reconsid")) {
            return false;
        }
        int semicolon = lead.lastIndexOf(';');
        String part = lead.substring(semicolon + 1);
        Cue.Search body = OTHER_BODY.matcher(part);
        int at = -1;
        int end = -1;
        while (body.find()) {
            at = body.start();
            end = body.end();
        }
        if (at < 0) {
            return false;
        }
        String before = part.substring(0, at);
        String after = IN_OUR_TOWN.matcher(part.substring(end - 1)).replaceFirst("");
        boolean subject = before.isEmpty()
                || "。,,::(“\n".indexOf(before.charAt(before.length() - 1)) >= 0
                || PLACE_BEFORE.matcher(before).matches();
        return subject && !WITH.matcher(before).find() && !OWN.matcher(after).find() && !after.contains("调委会");
    }

    private boolean isQuotation(Spot spot) {
        int floor = spot.sentence().start();
        int open = passage.last('“', spot.amount().start() + 1, floor);
        if (open < 0 || passage.last('”', spot.amount().start() + 1, floor) > open) {
            return false;
        }
        int close = text.substring(open, Math.min(text.length(), open + 200))
                .indexOf('”', spot.amount().end() - open);
        return close > 16;
    }
}
