package org.fazhi.extraction;

import java.util.regex.Pattern;

/** Tells numbers of one case told as a story, and of what is only quoted. */
final class Stories {
    private static final int NEAR = 40;
    private static final Cue ONE_CASE = Cue.of(
            "(?<![十百千零])(?:一家|一起|一户|一名|一例)|一辆|(?<!\\d)1辆|{parties}|当事(?!人\\d)|某|该公司|该企业|该店|(?<!\\d)1家|(?<!\\d)1起|该案|涉事|这家|这起|对其");
    /** 拖了7年, 持续5年的: a quarrel told with its age. */
    private static final Cue OLD_QUARREL = Cue.of(
            "(?:拖|闹|僵|吵|争|积|耗|僵持)了[^,。;\\d]{0,3}(?:\\d+|[两三四五六七八九十]+)多?(?:年|个月)|(?:长达|持续|历时)[^,。;\\d]{0,3}(?:\\d+|[两三四五六七八九十]+)多?年");

    private static final Cue OF_THE_YEAR = Cue.of("{this_year}|{whole_year}|累计|共");
    private static final Cue ONE_STROKE = Cue.of("一次性(?:促成|化解|调解|解决)|促成[^,。]{0,14}(?:地块|项目|工程)");
    /** A person's working life: 从事调解工作26年,经他手的纠纷. */
    private static final Cue CAREER = Cue.of(
            "经(?:他|她|其)的?手|(?:从事|干|做|当)[^,。;\\d]{0,8}?(?:调解|司法|执法|普法|治保|主任|支书|工作)[^,。;\\d]{0,6}?(?:已经?有?|有|了|整整|近)?(?:\\d{1,2}|[二两三四五六七八九十]{1,3})[余多]?年(?!以上|[余多]?的|经验|内|度)|(?:他|她)(?:一人|一个人|本人|独自|个人|先后|累计|共|一共)");

    private static final Cue MOMENT = Cue.of("(?:的一个|的一天|当天|当日)?{moments}|一[辆台艘桩]|司机|驾驶员|车主|货主");
    private static final Pattern TITLE = Pattern.compile("典型案例|案例(?:选登|选编|分享|展播|故事)|纪实|侧记|特写|的故事|剪影");
    private static final Cue SUMMED = Cue.of("全年|累计|{totals}|共(?!同)");
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_NAME = 16;

    private final RuleBook rules;
    private final Passage passage;
    private final String text;
    private final boolean story;

    Stories(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.passage = passage;
        this.text = passage.text();
        int end = text.stripLeading().indexOf('\n');
        this.story = end > 0
                && end <= LONGEST_TITLE
                && TITLE.matcher(text.stripLeading().substring(0, end)).find();
    }

    boolean isTold(Around around) {
        Naming naming = rules.naming(around.candidate().indicator());
        return story && around.spot().sentence().heading() < 0
                || naming.is(Role.CASE_MONEY) && isOneCase(around.lead())
                || isCareer(around.lead())
                || naming.is(Role.DISPUTE)
                        && ONE_STROKE.matcher(around.clause()).find()
                || isOldQuarrel(around, naming)
                || isQuoted(around.spot());
    }

    /** Whether one person's work is told, and the township not spoken of since. */
    private static boolean isCareer(String lead) {
        int end = CAREER.lastEnd(lead);
        return end >= 0 && !Actors.OWN.matcher(lead.substring(end)).find();
    }

    /** Whether one case was spoken of, near or as it happened, and nothing is summed up since. */
    private static boolean isOneCase(String lead) {
        Cue.Search moment = MOMENT.matcher(lead);
        int from = moment.find() ? moment.end() : -1;
        Cue.Search one = ONE_CASE.matcher(lead);
        while (one.find()) {
            from = one.start() >= lead.length() - NEAR ? Math.max(from, one.end()) : from;
        }
        return from >= 0 && !SUMMED.matcher(lead.substring(from)).find();
    }

    private static boolean isOldQuarrel(Around around, Naming naming) {
        String lead = around.lead();
        Cue.Search quarrel = OLD_QUARREL.matcher(lead);
        boolean told = naming.is(Role.CASE_MONEY)
                || naming.is(Role.DISPUTE)
                || ONE_CASE.matcher(lead).find();
        return told
                && quarrel.find()
                && !OF_THE_YEAR.matcher(lead.substring(quarrel.end())).find();
    }

    private boolean isQuoted(Spot spot) {
        int floor = spot.sentence().start();
        int open = passage.last('“', spot.amount().start() + 1, floor);
        if (open < 0 || passage.last('”', spot.amount().start() + 1, floor) > open) {
            return false;
        }
        int close = text.substring(open, Math.min(text.length(), open + 200))
                .indexOf('”', spot.amount().end() - open);
        return close > LONGEST_NAME;
    }
}
