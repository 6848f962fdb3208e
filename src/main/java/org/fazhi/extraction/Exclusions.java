package org.fazhi.extraction;

import java.util.List;

/** Tells by the words around a number that a phrase which fits it does not name it. */
final class Exclusions {
    private static final int NEAR = 18;
    private static final int REACH = 90;

    private final RuleBook rules;
    private final Passage passage;
    private final String text;
    private final OtherCounts others;

    Exclusions(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.passage = passage;
        this.text = passage.text();
        this.others = new OtherCounts(passage);
    }

    boolean isExcluded(Spot spot, Candidate candidate) {
        Naming naming = rules.naming(candidate.indicator());
        return others.isCounted(spot, candidate, naming.roles())
                || candidate.phrase().size() == 1 && speaksFirstOfOther(spot, candidate, naming)
                || isContradicted(spot, candidate, naming);
    }

    /** Whether the words before a number show that it counts something other than {@code indicator}. */
    boolean speaksOfOther(Spot spot, String indicator) {
        int[] never = rules.naming(indicator).never();
        int start = spot.amount().start();
        return passage.hits(Math.max(spot.from(), start - NEAR), start).stream().anyMatch(hit -> hit.isAny(never));
    }

    /** Whether before a phrase of one word another thing was spoken of (工单588件,办结586件), and its own topic not since. */
    private boolean speaksFirstOfOther(Spot spot, Candidate candidate, Naming naming) {
        int[] topics = candidate.phrase().topics();
        int[] alone = topics.length > 0 && naming.elsewhere().length > 0 ? naming.elsewhere() : naming.alone();
        if (alone.length == 0) {
            return false;
        }
        int other = -1;
        int own = -1;
        for (Terms.Hit hit :
                passage.hits(Math.max(spot.sentence().start(), spot.amount().start() - REACH), spot.to())) {
            if (hit.isAny(alone)) {
                other = hit.end();
            } else if (hit.isAny(topics)) {
                own = hit.end();
            }
        }
        return other > own;
    }

    /** Whether a word stands beside the number that shows another thing is counted. */
    private boolean isContradicted(Spot spot, Candidate candidate, Naming naming) {
        int head = headEnd(spot, candidate);
        int start = spot.amount().start();
        for (Terms.Hit hit : passage.hits(from(spot, candidate), Math.max(spot.to(), spot.until()))) {
            boolean before = hit.end() <= start;
            boolean between = hit.start() >= spot.to() && before;
            if (!between
                    && (hit.isAny(naming.never()) || before && hit.end() >= head && hit.isAny(naming.neverBeside()))
                    && !(hit.start() >= candidate.start() && before && isInsidePiece(candidate, hit))
                    && !isEach(spot, hit)
                    && !(naming.is(Role.STUDY) && isFurther(spot, head, hit))) {
                return true;
            }
        }
        return false;
    }

    /** 每村配备3名以上,共计57名: each had its number in the clause before. */
    private boolean isEach(Spot spot, Terms.Hit hit) {
        return text.charAt(hit.start()) == '每' && hit.end() <= spot.clause();
    }

    /** 专题学法、法治讲座等活动15次: what else the leaders' study was told with, which does not make it another thing. */
    private boolean isFurther(Spot spot, int head, Terms.Hit hit) {
        return hit.start() > head
                && text.substring(head, hit.start()).indexOf('、') >= 0
                && hit.end() < spot.amount().start()
                && text.substring(hit.end(), Math.min(spot.amount().start(), hit.end() + 3))
                        .contains("等");
    }

    /** Where the words begin that can speak against a candidate. */
    private int from(Spot spot, Candidate candidate) {
        int start = spot.amount().start();
        boolean listed =
                candidate.phrase().before().length == 0 && start > 0 && "、,;和".indexOf(text.charAt(start - 1)) >= 0;
        if (listed) {
            return start;
        }
        return spot.from() > spot.amount().end() ? spot.from() : Math.max(spot.from(), spot.to() - NEAR);
    }

    /** Where the last word of a phrase before the number ends. */
    private int headEnd(Spot spot, Candidate candidate) {
        int[] before = candidate.phrase().before();
        int end = spot.from();
        for (Terms.Hit hit : before.length == 0 ? List.<Terms.Hit>of() : passage.hits(spot.from(), spot.to())) {
            end = hit.is(before[before.length - 1]) ? Math.max(end, hit.end()) : end;
        }
        return end;
    }

    /** Whether an excluding word is only part of a longer word the phrase itself is made of. */
    private boolean isInsidePiece(Candidate candidate, Terms.Hit never) {
        int[] before = candidate.phrase().before();
        return passage.hits(candidate.start(), candidate.end()).stream()
                .anyMatch(hit -> hit.length() > never.length()
                        && hit.start() <= never.start()
                        && hit.end() >= never.end()
                        && hit.isAny(before));
    }
}
