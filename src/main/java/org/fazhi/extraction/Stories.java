package org.fazhi.extraction;

/** Tells numbers of one case told as a story, and of what is only quoted. */
final class Stories {
    private static final int NEAR = 40;
    private static final Cue ONE_CASE = Cue.of(
            "一家|一起|某|当事人(?!\\d)|户主|店主|该公司|该企业|该店|一户|(?<!\\d)1家|(?<!\\d)1起|一名|该案|涉事|业主|当事|一例|这家|这起|对其|商家|张某|李某|王某");
    private static final Cue ONE_STROKE = Cue.of("一次性(?:促成|化解|调解|解决)|促成[^,。]{0,14}(?:地块|项目|工程)");
    private static final int LONGEST_NAME = 16;

    private final RuleBook rules;
    private final Passage passage;
    private final String text;

    Stories(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.passage = passage;
        this.text = passage.text();
    }

    boolean isTold(Around around) {
        RuleBook.Naming naming = rules.naming(around.candidate().indicator());
        return naming.is(Role.CASE_MONEY) && isOneCase(around.lead())
                || naming.is(Role.DISPUTE)
                        && ONE_STROKE.matcher(around.clause()).find()
                || isQuoted(around.spot());
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
