package org.fazhi.extraction;

import java.util.regex.Pattern;

/** Tells lectures that the township's own people hear from those that are open to the public, where their own words do not say. */
final class Lectures {
    private static final Cue LECTURE = Cue.of("{lectures}|讲(?=民法典|宪法|《)");
    private static final Cue OFFICIALS = Cue.of("{officials}|学法(?!用法示范)");
    private static final Cue PUBLIC = Cue.of(
            "{people}|农民|牧民|青少年|未成年|家长|老人|妇女|(?<!党)校|幼儿园|企业|商户|商会|院坝|集市|赶集|广场|进村|进社|进农|入户|进[^,。;]{1,3}[、进]|走[进入](?!机关|单位|部门|党校)|行政村|村屯|小区|深入|下乡|送法|村组|辖区|公众|八进|七进|六进");
    /** Words of publicity that say nothing of who listens. */
    private static final Cue SPREAD = Cue.of("{spread}");

    /** 面向村干部、网格员, 为班子成员: the listeners are told. */
    private static final Cue TOLD = Cue.of(
            "(?:面向|针对|组织|为|给|对|向)[^,。;群民校企]{0,10}(?:干部|执法人员|执法队员|执法中队|公职人员|班子成员|工作人员|两委)(?![^,。;]{0,6}{people})");

    private static final Cue SCHOOL = Cue.of("夜校|课堂|讲堂|讲座");
    private static final Pattern STUDY = Lexicon.pattern("{leaders_study}");
    private static final int CLAUSES = 4;

    private final RuleBook rules;
    private final Passage passage;
    private final String text;

    Lectures(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.passage = passage;
        this.text = passage.text();
    }

    /** {@code best}, or what the number counts instead when it is a lecture for the township's own people. */
    Candidate heard(Spot spot, Candidate best) {
        if (spot.to() < spot.from()) {
            return best;
        }
        if (rules.naming(best.indicator()).is(Role.LESSON)) {
            return isOpen(spot) ? as(Role.FOR_PUBLIC, best) : best;
        }
        if (!rules.naming(best.indicator()).is(Role.FOR_PUBLIC)) {
            return best;
        }
        String own = text.substring(Math.min(best.start(), spot.from()), spot.until());
        boolean lecture = LECTURE.matcher(own).find();
        boolean told = TOLD.matcher(own).find() && !PUBLIC.matcher(own).find();
        return told || lecture && isForOfficials(spot) ? as(Role.LESSON, best) : best;
    }

    /** “法治夜校”12期,农民学员640人次: an evening school is for those who are told behind it. */
    private boolean isOpen(Spot spot) {
        int end = passage.clauseEnd(spot.amount().end(), spot.sentence().end());
        String own = text.substring(spot.clause(), end);
        if (!SCHOOL.matcher(own).find()
                || OFFICIALS.matcher(own).find()
                || end >= spot.sentence().end()) {
            return false;
        }
        String next = text.substring(
                end + 1, passage.clauseEnd(end + 1, spot.sentence().end()));
        return PUBLIC.matcher(next).find() && !OFFICIALS.matcher(next).find();
    }

    private Candidate as(Role role, Candidate best) {
        Phrase phrase = best.phrase();
        String indicator = rules.namings(role).getFirst().code();
        return new Candidate(
                new Phrase(
                        indicator, "lecture: " + phrase.notation(), phrase.before(), phrase.behind(), phrase.topics()),
                best.score(),
                best.start(),
                best.end());
    }

    /** Asks the number's own clause, the ones before it, the one behind it, the sentence before and the heading, in this order. */
    private boolean isForOfficials(Spot spot) {
        Sentence sentence = spot.sentence();
        int at = spot.clause();
        int end = passage.clauseEnd(spot.amount().end(), sentence.end());
        Boolean heard = listeners(text.substring(at, end));
        for (int i = 0; heard == null && i < CLAUSES && at > sentence.start(); i++) {
            int before = passage.clauseStart(at - 1, sentence.start());
            heard = listeners(text.substring(before, at - 1));
            at = before;
        }
        if (heard == null && end < sentence.end()) {
            heard = listeners(text.substring(end + 1, passage.clauseEnd(end + 1, sentence.end())));
        }
        if (heard == null) {
            int paragraph = passage.paragraphStart(sentence);
            String earlier = text.substring(Math.max(paragraph, sentence.start() - 60), sentence.start());
            heard = !PUBLIC.matcher(earlier).find()
                    && !SPREAD.matcher(earlier).find()
                    && STUDY.matcher(earlier).find();
        }
        return heard;
    }

    /** Whether officials listen by the words of one clause, null when it does not say. */
    private static @org.jspecify.annotations.Nullable Boolean listeners(String clause) {
        if (PUBLIC.matcher(clause).find()) {
            return false;
        }
        if (OFFICIALS.matcher(clause).find()) {
            return true;
        }
        return SPREAD.matcher(clause).find() ? Boolean.FALSE : null;
    }
}
