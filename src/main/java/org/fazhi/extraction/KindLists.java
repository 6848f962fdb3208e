package org.fazhi.extraction;

import java.util.regex.Pattern;

/** Reads the further numbers of a list of kinds of which only the first names what is counted: 调解林地类纠纷81件、婚恋类49件. */
final class KindLists {
    /** How the rule begins by which a further kind was read. */
    static final String RULE = "kind: ";

    private static final int LONGEST = 16;

    /** A kind by its form. */
    private static final Pattern FORM =
            Pattern.compile(".{1,12}(?:类|类型|方面|领域|性质)(?:别)?(?:的)?(?:信息|文件|事项|案件|纠纷|矛盾|合同|诉求|问题|内容)?");

    /** What disputes are about. */
    private static final Cue DISPUTE = Cue.of(
            "婚|家庭|家事|邻|土地|山林|林地|林权|水利|债|借贷|劳资|劳动|劳务|物业|交通|宅基|赔偿|合同|消费|医|征地|拆迁|征迁|赡养|继承|租|权属|经济|环境|噪音|噪声|工伤|侵权|人身|财产|房屋|地界|道路|通行|欠薪|用水|草场|草原|村务|情感");

    /** What cases of enforcement are about. */
    private static final Cue OFFENCE =
            Cue.of("乱|违[法规章建停放搭]|占道|占地|流动|抛洒|倾倒|搭建|超限|超载|无证|非法|污染|油烟|焚烧|偷|噪声|噪音|扬尘|露天|店外|禁[牧渔烧]|毁林|盗");
    /** What a township publishes. */
    private static final Cue NEWS =
            Cue.of("动态|公告|公示|解读|文件|预决算|财政|概况|领导|机构|人事|采购|招聘|规划|资讯|新闻|通知|政策|民生|救助|补贴|重要|环保|农业|卫生|教育");

    private static final Cue DEED =
            Cue.of("报送|采用|转载|上报|投稿|回复|审核|删除|撤|涉密|制作|发放|出动|接待|开展|召开|组织|整改|拆除|参加|卷宗|文书|移送|收到|其他部门|上级|完成|追回");
    /** The verb a kind's label does not need. */
    private static final Cue VERB = Cue.of("调解|调处|化解|排查|摸排|受理|接待|公开|发布|公示|推送|审查|审核|查处|立案|处罚|办理|检查|来访|今年|全年|年内");

    private final RuleBook rules;
    private final String text;
    private final PartReader parts;
    private final Ledger ledger;

    KindLists(RuleBook rules, Passage passage, PartReader parts, Ledger ledger) {
        this.rules = rules;
        this.text = passage.text();
        this.parts = parts;
        this.ledger = ledger;
    }

    /** Whether a number nobody could name goes on with such a list and was read so. */
    boolean read(Spot spot, SoFar soFar) {
        Amount amount = spot.amount();
        int at = soFar.amounts().indexOf(amount);
        if (at <= 0 || ledger.size() == 0) {
            return false;
        }
        Amount before = soFar.amounts().get(at - 1);
        Reading first = ledger.last();
        if (first.at() != before.digits()
                || !first.unit().equals(amount.unit())
                || before.end() >= amount.start()
                || "、,和".indexOf(text.charAt(before.end())) < 0
                || text.substring(before.end(), amount.start()).contains("其中")) {
            return false;
        }
        boolean beside = text.charAt(before.end()) != ',';
        String kind = text.substring(before.end() + 1, amount.start());
        if (!isKind(kind, first.indicator(), beside)) {
            return false;
        }
        int size = ledger.size();
        parts.read(spot, new Parent(first, before.end(), spot.sentence()));
        if (ledger.size() == size) {
            return false;
        }
        Reading kindRead = ledger.last();
        ledger.replace(
                reading -> reading == kindRead ? kindRead.by(RULE + first.rule().replace(RULE, "")) : reading);
        if (first.part().isEmpty()) {
            ledger.replace(reading -> reading == first ? first.as(label(first)) : reading);
        }
        return true;
    }

    private boolean isKind(String words, String indicator, boolean beside) {
        String kind = words.replaceAll("(?:信息|等|共|达|为|近|约|有)*$", "");
        return !kind.isEmpty()
                && kind.length() <= LONGEST
                && kind.indexOf(',') < 0
                && !DEED.matcher(kind).find()
                && (FORM.matcher(kind).matches()
                        || rules.naming(indicator).is(Role.NEWS)
                                && NEWS.matcher(kind).find()
                        || beside
                                && rules.naming(indicator).is(Role.CASE)
                                && OFFENCE.matcher(kind).find()
                        || beside
                                && rules.naming(indicator).is(Role.DISPUTE)
                                && DISPUTE.matcher(kind).find());
    }

    private static String label(Reading first) {
        String words = first.words();
        int end = VERB.lastEnd(words);
        String label = Parts.label(end > 0 && end < words.length() ? words.substring(end) : words);
        return label.isEmpty() ? Parts.label(words) : label;
    }
}
