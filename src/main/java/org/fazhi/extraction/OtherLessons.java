package org.fazhi.extraction;

import java.util.regex.Pattern;

/** Tells studies, trainings and examinations that are not about law: party meetings, trades, certificates. */
final class OtherLessons {
    private static final Cue PARTY = Cue.of("{party_life}");
    private static final Cue TRADE = Cue.of("{trades}");
    private static final Pattern CERTIFICATE = Pattern.compile(".*(?:资格|执法证|上岗|公务员|职业|执法人员)[^,]*");
    /** 5名干部参加县里的培训班,全部通过测试: people sent to a course that ends with a test. */
    private static final Pattern COURSE = Pattern.compile("[^,。;]{0,8}参加[^,。;考测]*(?:培训班?|研修班?|轮训班?)[,。;]");

    /** 执法人员参加学法考试: who sits, not what for. */
    private static final Pattern LAWFUL = Pattern.compile("学法|法治|普法|宪法");

    private static final int BEFORE_EXAM = 10;
    private static final int BEFORE_LAW = 6;

    private OtherLessons() {}

    static boolean areMeant(Naming naming, Around around) {
        boolean lawful = around.own().contains("法") || around.behind().contains("法");
        String part = around.part() + around.rest().split(";", 2)[0];
        return naming.is(Role.STUDY) && !lawful && PARTY.matcher(part).find()
                || naming.is(Role.TRAINING) && !lawful && TRADE.matcher(part).find()
                || naming.is(Role.EXAM)
                        && (isForCertificate(around.lead())
                                || COURSE.matcher(around.rest()).lookingAt());
    }

    /** Whether the examination last spoken of is one for a certificate. */
    private static boolean isForCertificate(String lead) {
        int exam = lead.lastIndexOf("考试");
        return exam >= 0
                && !LAWFUL.matcher(lead.substring(Math.max(0, exam - BEFORE_LAW), exam))
                        .find()
                && CERTIFICATE
                        .matcher(lead.substring(Math.max(0, exam - BEFORE_EXAM), exam))
                        .matches();
    }
}
