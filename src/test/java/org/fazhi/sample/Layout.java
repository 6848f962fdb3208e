package org.fazhi.sample;

import java.util.List;

/**
 * How a report is laid out.
 *
 * @param nested whether the results stand under one chapter
 * @param runIn whether a heading and its text share a line
 * @param points how sentences of a section are joined: in a row, as 一是…；二是…, or one a line
 */
record Layout(boolean nested, boolean runIn, Points points, Marks marks) {
    enum Points {
        ROW,
        ENUMERATED,
        LINES
    }

    enum Marks {
        HAN,
        DIGITS,
        SPACED
    }

    /** What ends a sentence; one that already ends with it, such as an aside about others, takes no other mark. */
    static final String STOP = "。";

    private static final String[] HAN = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};

    static Layout of(Dice dice) {
        return new Layout(
                dice.chance(0.6),
                dice.chance(0.35),
                dice.one(List.of(Points.ROW, Points.ROW, Points.ENUMERATED, Points.LINES)),
                dice.one(List.of(Marks.HAN, Marks.HAN, Marks.HAN, Marks.DIGITS, Marks.SPACED)));
    }

    String chapter(int number) {
        return marks == Marks.DIGITS && !nested ? number + "、" : HAN[number] + (marks == Marks.SPACED ? " 、" : "、");
    }

    String section(int number) {
        if (!nested) {
            return chapter(number);
        }
        return switch (marks) {
            case HAN, SPACED -> "（" + HAN[number] + "）";
            case DIGITS -> number + "．";
        };
    }

    Page joined(List<Page> sentences, Dice dice) {
        Page joined = new Page();
        for (int i = 0; i < sentences.size(); i++) {
            boolean last = i == sentences.size() - 1;
            switch (points) {
                case ROW -> closed(joined.add(sentences.get(i)), last || dice.chance(0.75));
                case ENUMERATED ->
                    closed(joined.add(i < 9 ? HAN[i + 1] + "是" : "").add(sentences.get(i)), last || dice.chance(0.4));
                case LINES -> closed(joined.add(sentences.get(i)), true).add(last ? "" : "\n");
            }
        }
        return joined;
    }

    private static Page closed(Page told, boolean sentence) {
        return told.endsWith(STOP) ? told : told.add(sentence ? STOP : "；");
    }
}
