package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;

/** Gives each number of a list of numbers the words of its place in the list of names before it. */
final class Alignment {
    private static final int LONGEST_LIST = 60;

    private final Passage passage;
    private final Spots spots;
    private final String text;

    Alignment(Passage passage, Spots spots) {
        this.passage = passage;
        this.spots = spots;
        this.text = passage.text();
    }

    /** 参考率和合格率分别为98%和100%: the number takes the words of its place in the list. */
    Spot aligned(Spot spot, List<Amount> amounts) {
        int clause = spot.clause();
        String before = text.substring(clause, spot.amount().start());
        int word = Math.max(before.lastIndexOf("分别"), before.lastIndexOf("依次"));
        if (word < 0) {
            int outer = clauseBefore(clause, spot.sentence());
            before = text.substring(outer, spot.amount().start());
            word = before.lastIndexOf("分别");
            if (word < 0 || clause - outer > LONGEST_LIST) {
                return spot;
            }
            clause = outer;
        }
        int at = clause + word;
        int place = 0;
        for (Amount amount : amounts) {
            if (amount.start() > at && amount.end() <= spot.amount().start() && amount.trouble() == null) {
                place++;
            }
        }
        List<int[]> labels = labels(clause, at);
        if (labels.size() < 2) {
            int outer = clauseBefore(clause, spot.sentence());
            labels = outer < clause && spots.isFiller(clause, at) ? labels(outer, clause - 1) : labels;
        }
        return labels.size() >= 2 && place < labels.size()
                ? spot.named(labels.get(place)[0], labels.get(place)[1])
                : spot;
    }

    private int clauseBefore(int clause, Sentence sentence) {
        return passage.clauseStart(Math.max(clause - 1, sentence.start()), sentence.start());
    }

    private List<int[]> labels(int from, int to) {
        List<int[]> labels = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean split = i == to || "、和与及".indexOf(text.charAt(i)) >= 0;
            if (split) {
                if (i > start) {
                    labels.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        return labels;
    }
}
