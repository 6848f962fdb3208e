package org.fazhi.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells numbers that count something beside what their words name: posts, reviews of cases, study at large, requests that were answered. */
final class OtherCounts {
    private static final Cue ACCOUNT = Cue.of("{accounts}");
    private static final Cue CHANNEL = Cue.of("{channels}");
    private static final Cue BOARDS = Cue.of("[、和与及][^、,。;]{0,6}?{boards}|{boards}[、和与及]");
    private static final String REVIEW = "法制审核";
    private static final Pattern LAW = Pattern.compile("法|宪|典|条例|规章");
    private static final Pattern OF_THEM_LAW = Pattern.compile("[,(]?其中[^,。;)]{0,10}法");

    private final Passage passage;
    private final String text;
    private final WordsBehind behind;

    OtherCounts(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.behind = new WordsBehind(passage);
    }

    boolean isCounted(Spot spot, Candidate candidate, Set<Role> roles) {
        return roles.contains(Role.DISCLOSURE) && isPosted(spot)
                || roles.contains(Role.NEWS) && !roles.contains(Role.DISCLOSURE) && isOnBoardsToo(spot)
                || roles.contains(Role.CASE) && isReviewed(spot)
                || roles.contains(Role.STUDY) && isStudyAtLarge(spot)
                || roles.contains(Role.ANSWER) && isOfRequests(spot, candidate);
    }

    /** Whether a number counts what went out on the township's accounts and nowhere else. */
    private boolean isPosted(Spot spot) {
        String own = text.substring(spot.from(), spot.to());
        return ACCOUNT.matcher(own).find() && !CHANNEL.matcher(own).find();
    }

    /** 公众号、公示栏发布信息60条: what went out on boards as well is no number of posts. */
    private boolean isOnBoardsToo(Spot spot) {
        return BOARDS.matcher(text.substring(spot.from(), spot.to())).find();
    }

    /** 对17件普通程序案件开展法制审核: the cases were reviewed, which is what the number counts. */
    private boolean isReviewed(Spot spot) {
        int end = spot.amount().end();
        return text.substring(end, passage.clauseEnd(end, spot.sentence().end()))
                .contains(REVIEW);
    }

    /** 中心组学习14次,其中法治专题3次: the law is only what some of the sessions were about. */
    private boolean isStudyAtLarge(Spot spot) {
        return !LAW.matcher(text.substring(spot.from(), spot.to())).find()
                && OF_THEM_LAW
                        .matcher(text)
                        .region(spot.amount().end(), text.length())
                        .lookingAt();
    }

    /** 收到申请6件均已答复: the number counts the requests, of all of which more is said. */
    private boolean isOfRequests(Spot spot, Candidate candidate) {
        return candidate.phrase().behind().length > 0
                && behind.isOfAll(spot.amount().end());
    }
}
