package org.fazhi.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the words of a phrase around a number and weighs how specific and how near they are. */
final class Fitting {
    /** Least score of a phrase that names a number. */
    private static final double LEAST = 1.2;

    private static final int FAR = 22;
    private static final int FARTHER = 40;
    private static final int REACH = 90;
    private static final double OTHER_WORD = 0.7;

    /** 分别为33件、: the numbers of a list before one are no words between it and its name. */
    private static final Pattern IN_TURN =
            Pattern.compile("(?:分别|依次)(?:为|是|有|达|达到)?(?:[近约超逾]?\\d[\\d.,万余多]*[\\u4e00-\\u9fff%]{0,3}[、和与,])*[近约超逾]?");

    private final Passage passage;
    private final String text;
    private final Topics topics;
    private final WordsBehind behind;

    /**
     * The words of a phrase found so far.
     *
     * @param edge where the next word behind the number may begin
     */
    private record Words(double score, int start, int end, int edge) {}

    Fitting(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.topics = new Topics(passage);
        this.behind = new WordsBehind(passage);
    }

    /** The phrase as a name of the number, empty when its words are not all there or too far; {@code head} is its word nearest to the number. */
    Optional<Candidate> fit(Spot spot, Phrase phrase, Terms.Hit head) {
        boolean left = head.end() <= spot.to();
        if (left != phrase.before().length > 0) {
            return Optional.empty();
        }
        Words words = left ? before(spot, phrase, head) : behind(spot, head);
        words = words == null ? null : furtherBehind(words, spot, phrase, left ? 0 : 1);
        double topic =
                words == null || phrase.topics().length == 0 ? 0 : topics.distance(spot, phrase, at(spot, head, left));
        if (words == null || topic < 0) {
            return Optional.empty();
        }
        double score = phrase.topics().length == 0 ? words.score() : words.score() - (topic - 0.2);
        return score < LEAST
                ? Optional.empty()
                : Optional.of(new Candidate(
                        phrase, score, Math.min(words.start(), spot.amount().start()), words.end()));
    }

    private static int at(Spot spot, Terms.Hit head, boolean left) {
        return left ? head.start() : spot.amount().start();
    }

    private @Nullable Words before(Spot spot, Phrase phrase, Terms.Hit head) {
        int gap = gap(head.end(), spot.to());
        boolean borrowed = spot.borrowed() && head.start() < spot.clause();
        if (gap > (borrowed ? FARTHER : FAR)) {
            return null;
        }
        double score = weight(head) - ((borrowed ? 0.04 : 0.12) * gap + (borrowed ? 0.9 : 0));
        int edge = head.start();
        for (int i = phrase.before().length - 2; i >= 0; i--) {
            Terms.Hit earlier = last(spot, phrase.before()[i], edge);
            if (earlier == null) {
                return null;
            }
            score += OTHER_WORD * weight(earlier) - crossing(earlier.end(), edge);
            edge = earlier.start();
        }
        return new Words(
                score,
                edge,
                Math.max(spot.amount().end(), head.end()),
                spot.amount().end());
    }

    private static Words behind(Spot spot, Terms.Hit head) {
        double score =
                weight(head) - (0.4 + 0.07 * (head.start() - spot.amount().end()));
        return new Words(score, head.start(), head.end(), head.end());
    }

    private @Nullable Words furtherBehind(Words words, Spot spot, Phrase phrase, int from) {
        double score = words.score();
        int end = words.end();
        int edge = words.edge();
        for (int i = from; i < phrase.behind().length; i++) {
            Terms.Hit later = behind.first(spot, phrase.behind()[i], edge);
            if (later == null) {
                return null;
            }
            score += OTHER_WORD * weight(later) - 0.05 * (later.start() - edge);
            edge = later.end();
            end = edge;
        }
        return new Words(score, words.start(), end, edge);
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

    /** The last word of a term before {@code edge}, the longest of those that end there; null when none is near. */
    private Terms.@Nullable Hit last(Spot spot, int term, int edge) {
        int floor = Math.max(spot.sentence().start(), edge - REACH);
        Terms.Hit best = null;
        for (Terms.Hit hit : passage.hits(floor, edge)) {
            if (hit.is(term)
                    && (best == null
                            || hit.end() > best.end()
                            || hit.end() == best.end() && hit.length() > best.length())) {
                best = hit;
            }
        }
        return best != null
                        && stops(best.end(), edge) <= 2
                        && text.substring(best.end(), edge).indexOf(';') < 0
                ? best
                : null;
    }

    /** What it costs that two words of a phrase stand apart. */
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

    private int stops(int from, int to) {
        int stops = 0;
        for (int i = from; i < to; i++) {
            if (Passage.isStop(text.charAt(i))) {
                stops++;
            }
        }
        return stops;
    }
}
