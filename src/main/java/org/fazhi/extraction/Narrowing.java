package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.UnitClass;

/** Weighs the figures of one indicator in a text against each other: which is the headline, which a part, which a repetition. */
final class Narrowing {
    private static final Map<String, Cue> KINDS = new HashMap<>();
    private static final Cue SELECTED =
            Cue.of("重大疑难|复杂疑难|疑难复杂|疑难|重大|复杂|三大纠纷|涉企|欠薪|劳资|涉诉|涉法涉诉|重点|突出|诉前|警调|访调|公调|诉调|跨区域|跨界");

    static {
        put("law_study_sessions", "中心组|会前|班子会|机关干部|机关职工|机关全员|机关|党委会|办公会|党政联席会|职工大会|支部|干部职工|中层|村居干部|专题研讨|领导班子|班子");
        put(
                "law_training_sessions",
                "执法人员|执法队员|行政执法|调解员|村居干部|村干部|村\\(社区\\)干部|两委|网格员|法律明白人|专题党课|党课|干部职工|机关干部|普法骨干|讲座|解读|公职人员|志愿者");
        put("law_training_person_times", "执法人员|执法队员|行政执法|调解员|村居干部|村干部|村\\(社区\\)干部|两委|网格员|法律明白人|干部职工|机关干部|普法骨干|公职人员");
        put("publicity_events", "青少年|校园|学校|法治副校长|模拟法庭|宪法|民法典|企业|律师|法律顾问|讲座|线上|禁毒|进村|机关|文艺|演出|国家安全|宣传周|宣传月");
        put("enforcement_cases", "办结|结案|不予处罚|不予行政处罚|责令|疑难复杂|强制|移送|交办");
        put("hazards_found", "整改|销号|消除");
        put("petition_items", "来访|来信|来电|网上|网络|走访|投诉");
        put("law_literate_villagers", "新培育|新增|新培养|新认定|骨干|普通");
        put("litigation_cases", "一审|二审|再审|审结|撤诉|驳回|结案|胜诉|未结|在审|判下来|已判|判完|审完|打赢|赢|开庭");
        put("reconsideration_cases", "维持|驳回|终止|撤回|撤销|审结|结案|变更|办结");
        put("proposals_handled", "人大|政协|代表|委员|提案|议案");
        put("legality_reviews", "文件|发文|事项|决定|政策|规约|制度|意见书|方案|协议");
        put("rule_of_law_meetings", "党委|党工委|政府|委员会|领导小组|专题会|汇报|推进会|部署会");
        put("head_in_court", "副镇长|副乡长|副主任|镇长|乡长|主任|分管|主要|副职|班子成员|负责人|书记");
        put("legal_consultations", "律师|法律顾问|服务站|工作站|服务点|现场|电话");
        put("normative_docs_cleaned", "属于|继续有效|保留|修改|修订|拟");
        put(
                "entities_inspected",
                "企业|场所|工地|商户|加油站|单位|学校|门店|商铺|出租屋|作坊|市场|仓库|养殖|餐饮|网点|超市|宾馆|部位|主体|店|项目|零售|机构|站|户|点|家庭|校|院|船|车");
        put("inspections", "消防|燃气|环保|食品|工地|校园|企业|安全|河道|林|综合查一次|联合|日常|专项|巡查|督导|夜查");
        put("info_disclosed", "动态|公告|财政|预决算|文件|概况|网站|公开栏");
        put("new_media_posts", "视频|微博|公众号|抖音");
        put("hotline_orders", "8890|12345|12388|12328|市长热线|县长热线|区长热线|镇长热线|政务热线|便民热线|信箱|留言|阳光");
        put("certified_officers", "派驻|综合执法|执法大队|执法队|执法中队|行政编制|事业|编外|辅助|A类|B类|平台");
        put("officer_certified_rate", "正式|在编|编内|派驻");
        put("enforcement_person_times", "日常|专项|夜间|联合|节假日");
        put("mediation_committees", "企业|行业|商圈|专业性|区域性|园区|市场");
    }

    /** Indicators whose total is said a second time without the channel or form it was first said with. */
    private static final java.util.Set<String> TOLD_AGAIN =
            java.util.Set.of("info_disclosed", "publicity_events", "new_media_posts");

    private static final java.util.Set<String> NEVER_LISTED = java.util.Set.of(
            "litigation_lost", "law_exam_pass_rate", "dispute_success_rate", "law_exam_participation_rate");

    /** Each figure is weighed against each other, so that ever more of them would take time without end. */
    private static final int MOST = 500;

    private static final Cue TOTAL = Cue.of("合计|共计|总计|共|总");
    private static final Cue ALL = Cue.of("合计|共计|总计|总量|总数|一共|总人数|总共");
    private static final java.util.Set<String> LIST_MARKS = java.util.Set.of("、", "和", "及", ",");
    private static final int BESIDE = 60;

    private Narrowing() {}

    private static void put(String indicator, String words) {
        KINDS.put(indicator, Cue.of(words));
    }

    /** The readings without repetitions, each with its final label; more than any report has are settled in portions. */
    static List<Reading> settle(List<Reading> readings) {
        List<Reading> settled = new ArrayList<>();
        for (int from = 0; from < readings.size(); from += MOST) {
            settled.addAll(portion(readings.subList(from, Math.min(readings.size(), from + MOST))));
        }
        return settled;
    }

    private static List<Reading> portion(List<Reading> readings) {
        Map<String, List<Reading>> groups = new LinkedHashMap<>();
        for (Reading reading : readings) {
            groups.computeIfAbsent(reading.indicator() + reading.scope(), key -> new ArrayList<>())
                    .add(reading);
        }
        List<Reading> settled = new ArrayList<>();
        groups.values().forEach(group -> settled.addAll(group(group)));
        settled.replaceAll(reading -> besideScopes(reading, readings));
        settled.sort(java.util.Comparator.comparingInt(Reading::at));
        return settled;
    }

    private static List<Reading> group(List<Reading> given) {
        List<Reading> group = listed(summed(given));
        List<Reading> distinct = new ArrayList<>();
        for (Reading reading : group) {
            Reading labelled = label(reading, group);
            if (distinct.stream().noneMatch(other -> repeats(labelled, other))) {
                distinct.add(labelled);
            }
        }
        return distinct.stream()
                .filter(zero -> !(zero.value().signum() == 0
                        && zero.state() == org.fazhi.indicator.ObservationState.QUALIFIED_ZERO
                        && distinct.stream()
                                .anyMatch(plain -> plain.state() == org.fazhi.indicator.ObservationState.REPORTED_ZERO
                                        && plain.part().isEmpty())))
                .toList();
    }

    /** 镇调委会1个、村调委会15个、企业调委会2个: the kind beside the township's own figure and the villages' is a part too. */
    private static Reading besideScopes(Reading reading, List<Reading> all) {
        if (!reading.part().isEmpty() || reading.scope() != Scope.WHOLE) {
            return reading;
        }
        String kind = kind(reading, reading.indicator());
        boolean beside = !kind.isEmpty()
                && all.stream()
                        .anyMatch(other -> other.scope() != Scope.WHOLE
                                && other.indicator().equals(reading.indicator())
                                && Math.abs(other.at() - reading.at()) < BESIDE);
        return beside ? reading.as(kind) : reading;
    }

    /** Figures that add up to one beside them are its parts. */
    private static List<Reading> summed(List<Reading> group) {
        List<Reading> open = group.stream()
                .filter(reading -> reading.part().isEmpty() && reading.value().signum() != 0)
                .toList();
        for (Reading total : open) {
            for (List<Reading> listed : List.of(open, group)) {
                List<Reading> near = listed.stream()
                        .filter(other -> other != total
                                && Math.abs(other.at() - total.at()) < 100
                                && other.value().compareTo(total.value()) < 0)
                        .toList();
                BigDecimal sum = near.stream().map(Reading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (near.size() >= 2 && sum.compareTo(total.value()) == 0) {
                    return group.stream()
                            .map(reading ->
                                    near.contains(reading) && reading.part().isEmpty()
                                            ? reading.as(labelOf(reading))
                                            : reading)
                            .toList();
                }
            }
        }
        return group;
    }

    /** Figures of one list (A 3件、B 5件), none of them a total, are parts each with its own words. */
    private static List<Reading> listed(List<Reading> group) {
        List<Reading> open = group.stream()
                .filter(reading -> reading.part().isEmpty()
                        && reading.scope() == Scope.WHOLE
                        && reading.value().signum() != 0
                        && reading.period() == Period.FULL_YEAR)
                .toList();
        String indicator = group.getFirst().indicator();
        if (open.size() < 2 || NEVER_LISTED.contains(indicator)) {
            return group;
        }
        List<Reading> list = new ArrayList<>();
        for (int i = 1; i < open.size(); i++) {
            Reading reading = open.get(i);
            Reading before = open.get(i - 1);
            boolean joined = reading.at() - before.at() <= 45
                    && (reading.words().startsWith("、")
                            || reading.words().startsWith("和")
                            || reading.words().startsWith(",另有"))
                    && !TOTAL.matcher(reading.words()).find();
            if (joined
                    && kind(before, indicator).isEmpty()
                            == kind(reading, indicator).isEmpty()) {
                list.add(before);
                list.add(reading);
            }
        }
        for (int i = 1; i < group.size(); i++) {
            Reading reading = group.get(i);
            if (LIST_MARKS.contains(reading.words())
                    && !group.get(i - 1).part().isEmpty()
                    && reading.at() - group.get(i - 1).at() < BESIDE) {
                list.add(reading);
            }
        }
        return group.stream()
                .map(reading -> list.contains(reading) ? reading.as(labelOf(reading)) : reading)
                .toList();
    }

    private static String kind(Reading reading, String indicator) {
        Cue kinds = KINDS.get(indicator);
        if (kinds == null) {
            return "";
        }
        Cue.Search kind = kinds.matcher(reading.narrowed());
        String last = "";
        while (kind.find()) {
            last = kind.group();
        }
        return last;
    }

    private static String labelOf(Reading reading) {
        String label = Parts.label(reading.words());
        return label.isEmpty() ? "部分" : label;
    }

    private static Reading label(Reading reading, List<Reading> group) {
        if (!reading.part().isEmpty() || reading.value().signum() == 0) {
            return reading;
        }
        boolean dispute = reading.indicator().startsWith("disputes");
        if (dispute) {
            Cue.Search selected = SELECTED.matcher(reading.narrowed());
            return selected.find() ? reading.as(selected.group()) : reading;
        }
        if (ALL.matcher(reading.words()).find()) {
            return reading;
        }
        boolean alone = group.stream()
                .filter(other -> other != reading && other.part().isEmpty() && other.period() == Period.FULL_YEAR)
                .filter(other ->
                        other.value().signum() != 0 && UnitClass.of(other.unit()) == UnitClass.of(reading.unit()))
                .noneMatch(other -> other.value().compareTo(reading.value()) != 0 || isOtherKind(other, reading));
        String kind = kind(reading, reading.indicator());
        return alone || kind.isEmpty() ? reading : reading.as(kind);
    }

    private static boolean repeats(Reading later, Reading earlier) {
        return later.value().compareTo(earlier.value()) == 0
                && (UnitClass.of(later.unit()) == UnitClass.of(earlier.unit())
                        || later.unit().isEmpty()
                        || earlier.unit().isEmpty())
                && later.period() == earlier.period()
                && (later.part().equals(earlier.part())
                        || later.part().isEmpty() && later.value().signum() != 0 && sameKind(later, earlier))
                && (later.value().signum() != 0 || later.state() == earlier.state());
    }

    private static boolean sameKind(Reading later, Reading earlier) {
        return Math.abs(later.at() - earlier.at()) >= 40 && !isOtherKind(later, earlier);
    }

    /** Whether two equal figures are of different kinds; a large one that names no kind only repeats the other. */
    private static boolean isOtherKind(Reading one, Reading other) {
        String kind = kind(one, one.indicator());
        String rival = kind(other, other.indicator());
        boolean unsaid = TOLD_AGAIN.contains(one.indicator())
                && (kind.isEmpty() || rival.isEmpty())
                && one.value().compareTo(BigDecimal.TEN) > 0;
        return !unsaid && !kind.equals(rival);
    }
}
