package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether the actor last named before a number is a body that is not the township's: a court, a county's team, a company. */
final class OtherBodies {
    private static final Cue NAMED = Cue.of(
            "(?:{levels}(?:级)?(?:人民)?(?:{fields}{1,3}{kinds}|{judges})(?:[、和与及]{fields}{1,2}局)*+|{bodies})"
                    + "(?:[^,。;、\\d]{0,6}(?:大队|中队|支队|巡回审判点|工作室|驻[^,。;、\\d]{1,4}(?:(?<!司法)所|队|站|室|点)))?"
                    + "|{others}(?=(?:在|适用|全年|年内|共|今年|累计|接|处|查|破|受|办|抓|审|现|收|开|依|组|对|新|调(?!委|解委)|化|出|立|执|诉|巡|也|自|移|另|参与|联合|联动|20\\d\\d年|[,,]))");
    /** What stands before a body that acts: nothing, or when and where. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:[一二三四五六七八九]是|另外?|此外|同时|期间|同期|其中|而|但是?|据|今年(?:以来)?|全年|年内|本年度?|一年来|\\d{1,2}月份?|20\\d\\d年度?|驻?(?:我|本|全|该)?(?:镇|乡|街道|地|区|苏木)|辖区内?|属地|当地|本地|国网|自治|县|区|市|旗|省|由|[县区市旗省][^,。;、]{1,12}(?:办|局|委|会|队|院|中心|所)、|[\\u4e00-\\u9fff]{2,4}(?:镇|乡|街道|县|区|市|旗|州|盟|省))*+");

    /** 城关派出所: a station is called by a name of two characters, which is not a verb. */
    private static final Pattern STATION = Pattern.compile("(?:派出所|(?:人民)?法庭|供电所|市场监管所|税务所|自然资源所).*");

    private static final Pattern CALLED = Lexicon.pattern("(?!{no_name})[\\u4e00-\\u9fff]{2}");
    private static final Pattern NOT_ACTING = Pattern.compile(
            "的(?!巡回)|等|[、和与及或]|之|指导|支持|协助下|组织的|举办的|下[发达]|印发|交办|转办|转来|交来|派发|反馈|通报|委托|授权|批[复准]|备案|认定|要求|安排|部署|认可|考核|评[为选价]|表彰|推荐|网|门户|官网|公众号|党组|领导|工作人员|干部|有关|相关|联系|提供|负责|副?[局院所队庭]长|(?:选|指|下)?派(?:[员人驻]|的)|选派|聘[请任用]|民?警?[和与及]|出具|确认|鉴定|验收|审批|复核|立项|门|口|附近|旁|对我|对本|对全|工单|热线|平台|信箱");
    private static final Cue HERE = Cue.of(
            "[县区市旗省][^,。;、\\d]{2,20}(?:局|支队|大队|队|法院|法庭|检察院|院|所|会|中心)(?:今年|全年|年内|另)?(?=在(?:我|本|全|该)?(?:镇|乡|街道|苏木|辖区))|(?:督导组|督查组|检查组|巡察组|考核组)来");
    private static final Pattern PLACE = Pattern.compile("(?:在|来|到|赴|于|驻|落在|查处|检查|巡查|抽查|涉及|涵盖|来自|进)$");
    private static final Pattern OWN_TEAM =
            Pattern.compile("^[^,。;]{0,8}司法所|(?:[,:]|联合|会同|配合|协助)(?:司法所|综治中心|综合(?:行政)?执法)|调委会|调解委员会");
    /** 县综合行政执法局派驻我镇中队: a county's team that is the township's own to all intents. */
    private static final Pattern STATIONED = Pattern.compile(".*综合(?:行政)?执法[^驻]*驻.*队");

    private static final Pattern CHAINED = Pattern.compile("[、和与及]");

    private static final String MARKS = "。,;::!?(“\n";
    private static final int LONGEST_LEAD = 30;

    private final String text;
    private @Nullable Sentence known;
    /** Where the bodies end that act in the known sentence, in its order. */
    private List<Integer> actors = List.of();

    OtherBodies(Passage passage) {
        this.text = passage.text();
    }

    /** Whether another body did what a number counts. */
    boolean acted(Around around) {
        Sentence sentence = around.spot().sentence();
        if (sentence != known) {
            known = sentence;
            actors = actors(text.substring(sentence.start(), sentence.end()));
        }
        if (actors.isEmpty()) {
            return false;
        }
        int from = around.lead().length() - around.part().length();
        int last = -1;
        for (int end : actors) {
            last = end >= from && end <= around.lead().length() ? Math.max(last, end) : last;
        }
        return last >= 0 && !isOwnNamed(around.lead().substring(last));
    }

    private static List<Integer> actors(String told) {
        List<Integer> actors = new ArrayList<>();
        Cue.Search named = NAMED.matcher(told);
        int before = -1;
        boolean chain = false;
        while (named.find()) {
            boolean listed = before >= 0
                    && CHAINED.matcher(told.substring(before, named.start())).matches();
            chain = chain && listed || opens(lead(told, named.start()), named.group());
            before = named.end();
            if (chain
                    && !STATIONED.matcher(named.group()).matches()
                    && !NOT_ACTING.matcher(told.substring(before)).lookingAt()) {
                actors.add(before);
            }
        }
        Cue.Search here = HERE.matcher(told);
        while (here.find()) {
            actors.add(here.end());
        }
        return actors;
    }

    /** What stands between the last mark and a body. */
    private static String lead(String told, int at) {
        int from = at;
        while (from > 0 && at - from <= LONGEST_LEAD && MARKS.indexOf(told.charAt(from - 1)) < 0) {
            from--;
        }
        return told.substring(from, at);
    }

    private static boolean opens(String lead, String body) {
        return SUBJECT.matcher(lead).matches()
                || STATION.matcher(body).matches() && CALLED.matcher(lead).matches();
    }

    /** Whether the township or a body of its own is spoken of as one that acts. */
    private static boolean isOwnNamed(String after) {
        Cue.Search own = Actors.OWN.matcher(after);
        int place = -1;
        while (own.find()) {
            if (own.start() != place
                    && !PLACE.matcher(after.substring(0, own.start())).find()) {
                return true;
            }
            place = own.end();
        }
        return OWN_TEAM.matcher(after).find();
    }
}
