package org.fazhi.extraction;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells parts of a stated figure from figures of their own, and gives them their labels. */
final class Parts {
    private static final Cue MARK = Cue.of("其中|内有|包括|包含|含|涵盖|分别(?:是|为)|具体为|具体(?:是|包括)|即|其余|分为");
    /** 政务信息25条,有政务动态1条、通知公告12条: what there is among them. */
    private static final Pattern HAS = Pattern.compile("^,有(?!效|力|序|关|望|利|所|人)");

    private static final Set<String> NONE = Set.of();
    /** Indicators a part of which may be a figure of another indicator, and of which. */
    private static final Map<String, Set<String>> OWN = Map.ofEntries(
            Map.entry("legality_reviews", Set.of("contracts_reviewed", "major_decisions")),
            Map.entry("enforcement_cases", Set.of("penalty_cases", "penalty_cases_simple", "penalty_cases_ordinary")),
            Map.entry("penalty_cases", Set.of("penalty_cases_simple", "penalty_cases_ordinary")),
            Map.entry("info_disclosed", Set.of("new_media_posts")),
            Map.entry("new_media_posts", NONE),
            Map.entry("law_study_sessions", NONE),
            Map.entry("law_training_sessions", NONE),
            Map.entry("publicity_events", NONE),
            Map.entry("publicity_materials", NONE),
            Map.entry("disputes_screened", Set.of("disputes_settled", "disputes_accepted")),
            Map.entry("disputes_accepted", Set.of("disputes_settled", "disputes_mediated")),
            Map.entry("disputes_mediated", Set.of("disputes_settled")),
            Map.entry("petition_items", Set.of("disputes_accepted", "disputes_settled")),
            Map.entry("litigation_cases", Set.of("litigation_lost", "head_in_court")),
            Map.entry("head_in_court", NONE),
            Map.entry("normative_docs_cleaned", Set.of("normative_docs_repealed")),
            Map.entry("mediation_committees", NONE),
            Map.entry("hazards_found", NONE),
            Map.entry("entities_inspected", NONE),
            Map.entry("grid_events_logged", Set.of("grid_events_closed", "hotline_orders", "disputes_settled")),
            Map.entry("grid_events_closed", Set.of("hotline_orders", "disputes_settled")),
            Map.entry("reconsideration_cases", Set.of("litigation_cases", "litigation_lost")),
            Map.entry("info_requests_received", Set.of("info_requests_answered")),
            Map.entry("proposals_handled", NONE));

    private static final Pattern TRIM_FRONT =
            Pattern.compile("^(?:[、,;:。(\\s]|其中|包括|包含|含|涵盖|具体为|分为|和|及|与|以及|其余|另有|另|则|共|分别为|分别|还|已|经|从|为|对|有(?!关))+");
    private static final Pattern TRIM_BACK =
            Pattern.compile("(?:[、,;:(\\s“]|共计|合计|累计|总计|共|达到|达|为|约|近|有|等|了|信息|超|各|占|是|逾)+$");

    private Parts() {}

    /** Whether the words between a figure and a number say that the number is a part of it. */
    static boolean isMarked(String between) {
        String open = between.replaceAll("\\([^()]*\\)", "");
        return MARK.matcher(open).find()
                || HAS.matcher(open).find()
                || open.startsWith(":")
                || open.endsWith("占")
                || open.endsWith("占了");
    }

    /** Whether a list of parts is over before the number: a semicolon stands behind the word that opened it. */
    static boolean isOver(String between) {
        int opened = HAS.matcher(between).find() ? 0 : -1;
        Cue.Search mark = MARK.matcher(between);
        while (mark.find()) {
            opened = mark.start();
        }
        return opened >= 0 && between.lastIndexOf(';') > opened;
    }

    /** Whether a part of {@code parent} that reads as {@code named} is a figure of its own; its words begin at {@code from}. */
    static boolean standsAlone(String parent, Candidate named, int from) {
        if (named.indicator().equals(parent)) {
            return false;
        }
        Set<String> own = OWN.get(parent);
        boolean namedItself = !parent.equals("info_disclosed") || named.start() >= from;
        return own == null
                ? named.score() >= 2.6
                : own.contains(named.indicator()) && named.score() >= 1.9 && namedItself;
    }

    static String label(String words) {
        String label =
                TRIM_BACK.matcher(TRIM_FRONT.matcher(words).replaceAll("")).replaceAll("");
        int cut = label.lastIndexOf(',');
        label = cut >= 0 ? label.substring(cut + 1) : label;
        label = label.replace("“", "").replace("”", "").replace("(", "").replace(")", "");
        return label.length() > 16 ? label.substring(label.length() - 16) : label;
    }
}
