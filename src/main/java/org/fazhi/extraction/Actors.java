package org.fazhi.extraction;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells who did what a number counts: the township, a level above, several townships together, or another body. */
final class Actors {
    /** 均不在上述统计之内, 不计入本报告: said behind a list of figures, of all of them. */
    private static final Cue LEFT_OUT = Cue.of("不在(?:上述|本报告|以上)|不计入(?:本|上述|以上|我)|不含在|未计入(?:本|上述)");

    private static final Cue IN_TOWN = Cue.of(
            "(?:[县区市旗][^,。;、\\d]{2,12}(?:局|支队|大队|法院|法庭|检察院)|该(?:大队|支队|局|中队))(?:今年|全年|年内)?在(?:我|本|全)?(?:镇|乡|街道|苏木|辖区)|由上述部门|(?:督导组|督查组|检查组|巡察组|考核组)来");
    private static final Cue NEIGHBOUR = Cue.of(
            "(?:相邻|毗邻|邻近|周边)的[^,。;]{0,10}?(?:镇|乡|街道)|(?<![\\u4e00-\\u9fff])(?:两镇|两乡|两地|三镇|三地)(?=[^,。;]{0,4}(?:全年|今年|共|联合|调委会|年内))");
    private static final Cue AWAY = Cue.of("选派|赴[省市区县外]|参加[省市区县州旗](?:里|级|组|举|司|委|政|、[省市区县州旗])");
    private static final Pattern OTHER_HERE =
            Pattern.compile("(?:县|区|市|旗|省)[^,。;]{2,20}(?:局|队|院|所|会|中心)在(?:我|本|该)?(?:镇|乡|街道)");
    private static final Cue SHARED_TEAM = Cue.of("该队|该中队|该大队|该片区|片区|三地|两地|四地|各乡镇共用");
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
    private static final Pattern TIME_BEFORE =
            Pattern.compile("(?s).*(?:年|年度|今年|全年|同期|以来|月|季度|半年|据|随着|目前|其中|而|截至|全县|全区|全市|全省|全旗)$");
    private static final Pattern PLACE_BEFORE = Pattern.compile("(?s).*(?:镇|乡|街道|辖区|驻地|本地|县|区|市|当地|,.{1,4}|^.{1,6})$");
    private static final int NEAR = 70;

    private final RuleBook rules;
    private final String text;

    Actors(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.text = passage.text();
    }

    /** Why a number counts what others did, empty when it does not. */
    Optional<Reason> others(Around around) {
        RuleBook.Naming naming = rules.naming(around.candidate().indicator());
        String part = around.part();
        if (!naming.is(Role.LAWYERS_WORK) && (isShared(part) || goesOnWithShared(around))) {
            return Optional.of(Reason.SEVERAL_TOWNS);
        }
        if (isAbove(around.lead()) || isOtherHere(part)) {
            return Optional.of(Reason.OTHER_LEVEL);
        }
        boolean other = isLeftOut(around.rest())
                || actedHere(part)
                || !naming.is(Role.BEFORE_COURT) && isOtherBody(part)
                || HELPED.matcher(around.clause()).find()
                || naming.is(Role.TRAINING) && AWAY.matcher(around.lead()).find();
        return other ? Optional.of(Reason.OTHER_BODY) : Optional.empty();
    }

    /** Whether the end of the sentence says of all its figures that they are not the township's. */
    private static boolean isLeftOut(String rest) {
        return LEFT_OUT.matcher(rest).find() && rest.indexOf(';') < 0;
    }

    /** 县综合执法大队在我乡巡查: another body's work here. */
    private static boolean isOtherHere(String part) {
        return (part.contains("在我") || part.contains("在本") || part.contains("在该"))
                && OTHER_HERE.matcher(part).find();
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

    private static boolean isOtherBody(String part) {
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
}
