package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Tells spoken numbers that count (一起案件) from those that only belong to a word (一起参加, 三项制度). */
final class SpokenNumbers {
    private static final double SURE = 3.0;
    private static final Pattern OTHER_NOUN = Pattern.compile(
            "(?:重要|基础|重大|常规|长期|硬|必)?(?:途径|路径|路子|路|主线|措施|工作|要事|大事|实事|任务|内容|制度|举措|抓手|环节|课题|工程|标准|渠道|红线|底线|原则)");

    private final String text;
    private final Passage passage;

    SpokenNumbers(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
    }

    /** Whether a spoken one is no count. */
    boolean isUncertain(Spot spot, Candidate best) {
        Amount amount = spot.amount();
        return amount.isOne()
                && (best.score() < SURE && !isBeside(spot, best)
                        || isOneOfAKind(spot, best)
                        || amount.digits() - spot.from() < 2 && !leads(spot, best)
                        || text.startsWith("一起", amount.digits()) && !closesClause(amount));
    }

    /** 看作提升治理能力的一条途径: what something is, not how many. */
    private boolean isOneOfAKind(Spot spot, Candidate best) {
        Amount amount = spot.amount();
        return best.end() <= amount.end()
                && amount.end() < text.length()
                && OTHER_NOUN.matcher(text).region(amount.end(), text.length()).lookingAt();
    }

    /** 提案一件,: right behind its noun and at the end of its clause. */
    private boolean isBeside(Spot spot, Candidate best) {
        Amount amount = spot.amount();
        return endsBeside(best, amount.start())
                && amount.digits() - spot.from() >= 2
                && (amount.end() >= text.length() || Passage.isStop(text.charAt(amount.end())));
    }

    /** 一件事项列入决策目录: a count that opens its clause, its noun behind it. */
    private static boolean leads(Spot spot, Candidate best) {
        return best.phrase().behind().length > 0
                && "件项宗".contains(spot.amount().unit())
                && spot.from() == spot.clause();
    }

    /** 行政诉讼案件一起, a case and not a togetherness: the word ends its clause behind a noun or a total. */
    private boolean closesClause(Amount amount) {
        return amount.start() > 0
                && "件案讼议诉共计为".indexOf(text.charAt(amount.start() - 1)) >= 0
                && (amount.end() >= text.length() || Passage.isStop(text.charAt(amount.end())));
    }

    /** 三项制度, 四个到位: a spoken number of things that are only named, unless the noun stands right beside it. */
    boolean isLooseWord(Spot spot, Candidate best) {
        Amount amount = spot.amount();
        return amount.spoken()
                && amount.value() != null
                && amount.value().compareTo(BigDecimal.TEN) <= 0
                && !endsBeside(best, amount.start())
                && "项个条".contains(amount.unit())
                && best.end() <= amount.end()
                && text.substring(spot.from(), amount.start()).contains("、")
                && amount.digits() - spot.from() > 2;
    }

    /** Whether the last word of a phrase stands right before {@code position}. */
    private boolean endsBeside(Candidate candidate, int position) {
        int[] before = candidate.phrase().before();
        return before.length > 0
                && passage.hits(Math.max(0, position - 12), position).stream()
                        .anyMatch(hit -> hit.is(before[before.length - 1]) && position - hit.end() <= 2);
    }
}
