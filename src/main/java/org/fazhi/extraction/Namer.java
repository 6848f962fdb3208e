package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the phrases that can name a number, the likeliest first. */
final class Namer {
    private static final double LEAST = 1.2;
    private static final int FAR = 22;
    private static final int REACH = 90;
    private static final int NEAR = 18;

    private static final List<String> ALL =
            List.of("均", "全部", "全员", "都", "今年全部", "已全部", "听取", "研究", "专题研究", "专题听取", "审议", "学习");

    private static final Cue ACCOUNT = Cue.of("公众号|新媒体|微信平台|官方微信|微博|视频号|抖音|快手|头条号|官微|微刊");
    private static final Cue CHANNEL = Cue.of("网站|政府网|门户|信息网|公开栏|公示栏|专栏|显示屏|电子屏|广播|等渠道|等平台|等方式|等载体|等途径");

    private static final Pattern NONE = Pattern.compile("(?:也|都|均)?(?:没|未|不曾|无)(?!收费)");
    private static final Pattern LAW = Pattern.compile("法|宪|典|条例|规章");
    private static final Pattern OF_THEM_LAW = Pattern.compile("[,(]?其中[^,。;)]{0,10}法");

    /** 分别为33件、: the numbers of a list before one are no words between it and its name. */
    private static final Pattern IN_TURN =
            Pattern.compile("(?:分别|依次)(?:为|是|有|达|达到)?(?:[近约超逾]?\\d[\\d.,万余多]*[\\u4e00-\\u9fff%]{0,3}[、和与,])*[近约超逾]?");

    private final RuleBook rules;
    private final Passage passage;
    private final String text;
    private final Topics topics;

    Namer(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.passage = passage;
        this.text = passage.text();
        this.topics = new Topics(passage);
    }

    List<Candidate> candidates(Spot given) {
        List<Candidate> candidates = new ArrayList<>();
        if (isNone(given.amount())) {
            return candidates;
        }
        int words = NumberFirst.words(text, given.amount());
        Spot spot = words < 0 ? given : given.named(words, Math.max(words, given.until()));
        for (Terms.Hit hit : passage.hits(spot.from(), spot.to())) {
            collect(spot, hit, candidates);
        }
        for (Terms.Hit hit : passage.hits(spot.amount().end(), spot.until())) {
            collect(spot, hit, candidates);
        }
        candidates.removeIf(candidate -> isExcluded(spot, candidate));
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return candidates;
    }

    /** 一件没出, 一起也未发生: no one but none. */
    private boolean isNone(Amount amount) {
        return amount.isOne()
                && NONE.matcher(text).region(amount.end(), text.length()).lookingAt();
    }

    private void collect(Spot spot, Terms.Hit hit, List<Candidate> candidates) {
        for (int term : hit.terms()) {
            for (Phrase phrase : rules.headedBy(term)) {
                if (fits(phrase, spot.amount())) {
                    match(spot, phrase, hit).ifPresent(candidates::add);
                }
            }
        }
    }

    private boolean fits(Phrase phrase, Amount amount) {
        return amount.unit().isEmpty()
                || rules.naming(phrase.indicator()).units().contains(amount.unit());
    }

    private Optional<Candidate> match(Spot spot, Phrase phrase, Terms.Hit head) {
        boolean left = head.end() <= spot.to();
        if (left != phrase.before().length > 0) {
            return Optional.empty();
        }
        double score = weight(head);
        int start = head.start();
        int end = spot.amount().end();
        if (left) {
            int gap = gap(head.end(), spot.to());
            boolean borrowed = spot.borrowed() && head.start() < spot.clause();
            if (gap > (borrowed ? 40 : FAR)) {
                return Optional.empty();
            }
            score -= (borrowed ? 0.04 : 0.12) * gap + (borrowed ? 0.9 : 0);
            int edge = head.start();
            for (int i = phrase.before().length - 2; i >= 0; i--) {
                Optional<Terms.Hit> earlier = before(spot, phrase.before()[i], edge);
                if (earlier.isEmpty()) {
                    return Optional.empty();
                }
                score += 0.7 * weight(earlier.get()) - crossing(earlier.get().end(), edge);
                edge = earlier.get().start();
            }
            start = edge;
        }
        end = Math.max(end, left ? head.end() : end);
        int edge = left ? spot.amount().end() : head.end();
        if (!left) {
            score -= 0.4 + 0.07 * gap(spot.amount().end(), head.start());
            end = head.end();
        }
        for (int i = left ? 0 : 1; i < phrase.behind().length; i++) {
            Optional<Terms.Hit> later = after(spot, phrase.behind()[i], edge);
            if (later.isEmpty()) {
                return Optional.empty();
            }
            score += 0.7 * weight(later.get()) - 0.05 * (later.get().start() - edge);
            edge = later.get().end();
            end = edge;
        }
        if (phrase.topics().length > 0) {
            double distance = topics.distance(
                    spot, phrase, left ? head.start() : spot.amount().start());
            if (distance < 0) {
                return Optional.empty();
            }
            score -= distance - 0.2;
        }
        return score < LEAST
                ? Optional.empty()
                : Optional.of(new Candidate(
                        phrase, score, Math.min(start, spot.amount().start()), end));
    }

    private static double weight(Terms.Hit hit) {
        return Math.min(hit.length(), 5);
    }

    /** Characters between two positions, a bracket counted as one. */
    private int gap(int from, int to) {
        if (IN_TURN.matcher(text).region(from, to).matches()) {
            return 0;
        }
        int gap = 0;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Passage.isOpening(c)) {
                depth++;
            } else if (Passage.isClosing(c) && depth > 0) {
                depth--;
            }
            if (depth == 0) {
                gap++;
            }
        }
        return gap;
    }

    private Optional<Terms.Hit> before(Spot spot, int term, int edge) {
        int floor = Math.max(spot.sentence().start(), edge - REACH);
        List<Terms.Hit> hits = passage.hits(floor, edge);
        Terms.Hit best = null;
        for (Terms.Hit hit : hits) {
            if (hit.is(term)
                    && (best == null
                            || hit.end() > best.end()
                            || hit.end() == best.end() && hit.length() > best.length())) {
                best = hit;
            }
        }
        return best != null
                        && commas(best.end(), edge) <= 2
                        && text.substring(best.end(), edge).indexOf(';') < 0
                ? Optional.of(best)
                : Optional.empty();
    }

    private Optional<Terms.Hit> after(Spot spot, int term, int edge) {
        Terms.Hit best = null;
        boolean listed = edge > spot.amount().end() && numberFirst(spot);
        int until = edge == spot.amount().end()
                ? summedUp(spot)
                : Math.min(spot.sentence().end(), Math.max(spot.until(), edge + (listed ? REACH : 24)));
        for (Terms.Hit hit : passage.hits(edge, until)) {
            if (hit.end() > spot.until() && !listed && countsBehind(spot.until(), hit.end())) {
                break;
            }
            if (hit.is(term) && (best == null || hit.start() == best.start() && hit.length() > best.length())) {
                best = hit;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a number is followed by its noun and then the next number of a list: 5件规范性文件、118件合同. */
    private boolean numberFirst(Spot spot) {
        int at = spot.until();
        return at > spot.amount().end() + 1
                && at + 1 < text.length()
                && "、和".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at + 1));
    }

    /** End of a number's words behind it, a next clause that speaks of all of them (均取得执法证, 全部纳入清理) included. */
    private int summedUp(Spot spot) {
        int at = spot.until();
        if (at + 2 >= text.length() || text.charAt(at) != ',' || !saysAll(at + 1)) {
            return at;
        }
        int end = passage.clauseEnd(at + 1, spot.sentence().end());
        return countsBehind(at, end) ? at : end;
    }

    private boolean saysAll(int at) {
        for (String word : ALL) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number stands behind a later clause's words, which then are its own. */
    private boolean countsBehind(int from, int to) {
        for (int i = from; i < Math.min(text.length(), to + 6); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private double crossing(int from, int to) {
        double cost = 0.04 * (to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Passage.isStop(c)) {
                cost += c == ';' ? 1.6 : 1.0;
            } else if (c >= '0' && c <= '9' && (i == from || !Character.isDigit(text.charAt(i - 1)))) {
                cost += 0.5;
            }
        }
        return cost;
    }

    private int commas(int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            if (Passage.isStop(text.charAt(i))) {
                commas++;
            }
        }
        return commas;
    }

    private boolean isExcluded(Spot spot, Candidate candidate) {
        if (candidate.indicator().equals("info_disclosed") && isPosted(spot)
                || isCase(candidate.indicator()) && isReviewed(spot)
                || candidate.indicator().equals("law_study_sessions") && isStudyAtLarge(spot)
                || candidate.indicator().equals("info_requests_answered")
                        && candidate.phrase().behind().length > 0
                        && ALL.stream()
                                .anyMatch(word ->
                                        text.startsWith(word, spot.amount().end()))) {
            return true;
        }
        int[] never = rules.naming(candidate.indicator()).never();
        int[] beside = rules.naming(candidate.indicator()).neverBeside();
        int head = headEnd(spot, candidate);
        int from = spot.from() > spot.amount().end() ? spot.from() : Math.max(spot.from(), spot.to() - NEAR);
        if (candidate.phrase().before().length == 0
                && spot.amount().start() > 0
                && "、,;和".indexOf(text.charAt(spot.amount().start() - 1)) >= 0) {
            from = spot.amount().start();
        }
        if (candidate.phrase().before().length + candidate.phrase().behind().length == 1
                && speaksFirstOfOther(spot, candidate)) {
            return true;
        }
        for (Terms.Hit hit : passage.hits(from, Math.max(spot.to(), spot.until()))) {
            boolean between =
                    hit.start() >= spot.to() && hit.end() <= spot.amount().start();
            boolean before = hit.end() <= spot.amount().start();
            if (!between
                    && (isAny(hit, never) || before && hit.end() >= head && isAny(hit, beside))
                    && !(hit.start() >= candidate.start() && before && insidePiece(candidate, hit))) {
                return true;
            }
        }
        return false;
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

    /** Whether a number counts what went out on the township's accounts and nowhere else. */
    private boolean isPosted(Spot spot) {
        String own = text.substring(spot.from(), spot.to());
        return ACCOUNT.matcher(own).find() && !CHANNEL.matcher(own).find();
    }

    /** 中心组学习14次,其中法治专题3次: the law is only what some of the sessions were about. */
    private boolean isStudyAtLarge(Spot spot) {
        return !LAW.matcher(text.substring(spot.from(), spot.to())).find()
                && OF_THEM_LAW
                        .matcher(text)
                        .region(spot.amount().end(), text.length())
                        .lookingAt();
    }

    private static boolean isCase(String indicator) {
        return indicator.startsWith("penalty_cases") || indicator.equals("enforcement_cases");
    }

    /** 对17件普通程序案件开展法制审核: the cases were reviewed, which is what the number counts. */
    private boolean isReviewed(Spot spot) {
        return text.substring(
                        spot.amount().end(),
                        passage.clauseEnd(spot.amount().end(), spot.sentence().end()))
                .contains("法制审核");
    }

    /** Whether before a phrase of one word another thing was spoken of (工单588件,办结586件), and its own topic not since. */
    private boolean speaksFirstOfOther(Spot spot, Candidate candidate) {
        int[] topics = candidate.phrase().topics();
        RuleBook.Naming naming = rules.naming(candidate.indicator());
        int[] alone = topics.length > 0 && naming.elsewhere().length > 0 ? naming.elsewhere() : naming.alone();
        int other = -1;
        int own = -1;
        if (alone.length == 0) {
            return false;
        }
        for (Terms.Hit hit :
                passage.hits(Math.max(spot.sentence().start(), spot.amount().start() - REACH), spot.to())) {
            if (isAny(hit, alone)) {
                other = hit.end();
            } else if (isAny(hit, topics)) {
                own = hit.end();
            }
        }
        return other > own;
    }

    private static boolean isAny(Terms.Hit hit, int[] terms) {
        for (int term : terms) {
            if (hit.is(term)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last word of a phrase stands right before {@code position}. */
    boolean endsBeside(Candidate candidate, int position) {
        int[] before = candidate.phrase().before();
        return before.length > 0
                && passage.hits(Math.max(0, position - 12), position).stream()
                        .anyMatch(hit -> hit.is(before[before.length - 1]) && position - hit.end() <= 2);
    }

    /** Whether the words of a number show that it counts something other than {@code indicator}. */
    boolean speaksOfOther(Spot spot, String indicator) {
        for (Terms.Hit hit : passage.hits(
                Math.max(spot.from(), spot.amount().start() - NEAR),
                spot.amount().start())) {
            for (int term : rules.naming(indicator).never()) {
                if (hit.is(term)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an excluding word is only part of a longer word the phrase itself is made of. */
    private boolean insidePiece(Candidate candidate, Terms.Hit never) {
        for (Terms.Hit hit : passage.hits(candidate.start(), candidate.end())) {
            if (hit.length() > never.length() && hit.start() <= never.start() && hit.end() >= never.end()) {
                for (int term : candidate.phrase().before()) {
                    if (hit.is(term)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
