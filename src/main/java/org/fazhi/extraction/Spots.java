package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gives each number of a sentence the words that can name it. */
final class Spots {
    private static final Words FILLERS = Words.named("reached", "totals", "fillers");

    private static final Pattern PLACES = Pattern.compile("(?:行政村|自然村|村民小组|村|社区|嘎查|小区|屯)(?![级居(])");
    private static final String AT = "在到赴于遍进入了";

    private static final int SHORT = 8;
    private static final Words NEXT = Words.named("next_words");

    private final Passage passage;
    private final Units units;
    private final String text;

    Spots(Passage passage, Units units) {
        this.passage = passage;
        this.units = units;
        this.text = passage.text();
    }

    List<Spot> of(Sentence sentence, List<Amount> amounts) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            spots.add(spot(sentence, amounts, i, spots));
        }
        return spots;
    }

    private Spot spot(Sentence sentence, List<Amount> amounts, int i, List<Spot> done) {
        Amount amount = amounts.get(i);
        int clause = passage.clauseStart(amount.start(), sentence.start());
        int words = NumberFirst.words(text, amount);
        if (words >= 0 && words < sentence.end()) {
            return new Spot(amount, sentence, clause, amount.start(), amount.start(), wordsEnd(words, sentence), false);
        }
        if (clause == amount.start() && clause > sentence.start() && text.charAt(clause - 1) == ':') {
            clause = passage.clauseStart(clause - 1, sentence.start());
        }
        int from = clause;
        for (int j = i - 1; j >= 0 && amounts.get(j).end() > clause; j--) {
            if (!skipped(amounts.get(j), amount)) {
                from = amounts.get(j).end();
                break;
            }
        }
        boolean borrowed = false;
        int until = until(sentence, amounts, i);
        if (isFiller(from, amount.start()) && isFiller(amount.end(), Math.min(until, amount.end() + 2))) {
            borrowed = true;
            from = borrowedFrom(sentence, done, clause, from);
        }
        return new Spot(amount, sentence, clause, from, amount.start(), until, borrowed);
    }

    /** End of the words that name a number written before them; a remark in brackets is no more of them. */
    private int wordsEnd(int words, Sentence sentence) {
        int end = passage.clauseEnd(words, sentence.end());
        for (int i = words; i < end; i++) {
            if (Passage.isOpening(text.charAt(i))) {
                return i;
            }
        }
        return end;
    }

    private int until(Sentence sentence, List<Amount> amounts, int i) {
        Amount amount = amounts.get(i);
        if (amount.unit().isEmpty() && BareNumbers.isCount(text, amount.start())) {
            return amount.end();
        }
        boolean bracketed = amount.end() < text.length() && Passage.isOpening(text.charAt(amount.end()));
        int until = bracketed ? amount.end() : passage.clauseEnd(amount.end(), sentence.end());
        for (int j = i + 1; j < amounts.size(); j++) {
            Amount next = amounts.get(j);
            if ((next.trouble() == null || next.trouble() == Reason.NO_VALUE)
                    && next.start() < until
                    && !isLoose(next)) {
                return firstOf(amount.end(), next.start());
            }
        }
        return until;
    }

    /** Where the words between two numbers of a clause begin to belong to the second. */
    private int firstOf(int from, int to) {
        for (int at = from; at < to; at++) {
            if (at > from && text.charAt(at) == ' ') {
                return at;
            }
            if (NEXT.isAt(text, at)) {
                return at;
            }
        }
        return to;
    }

    /** Whether a number is inside a bracket that was closed before {@code amount}. */
    private boolean skipped(Amount other, Amount amount) {
        int depth = 0;
        for (int k = amount.start() - 1; k >= other.end(); k--) {
            char c = text.charAt(k);
            if (Passage.isClosing(c)) {
                depth++;
            } else if (Passage.isOpening(c) && depth > 0) {
                depth--;
            }
        }
        return depth > 0
                || isPlaces(other)
                || isLoose(other)
                || other.trouble() == Reason.DATE
                || other.trouble() == Reason.NAME
                || other.trouble() == Reason.ORDINAL;
    }

    /** 在6个行政村: where something was done, which parts no words from each other. */
    private boolean isPlaces(Amount amount) {
        return amount.unit().equals("个")
                && PLACES.matcher(text).region(amount.end(), text.length()).lookingAt()
                && AT.indexOf(text.charAt(Math.max(0, amount.start() - 1))) >= 0;
    }

    /** 两级, 三重一大: a spoken number of what no indicator counts, which parts no words from each other. */
    private boolean isLoose(Amount amount) {
        return amount.spoken() && amount.trouble() == null && !units.isCounted(amount.unit());
    }

    private int borrowedFrom(Sentence sentence, List<Spot> done, int clause, int from) {
        if (from > clause && !done.isEmpty()) {
            return done.getLast().from();
        }
        if (clause > sentence.start() && !Passage.isOpening(text.charAt(clause - 1))) {
            int before = passage.clauseStart(clause - 1, sentence.start());
            return !done.isEmpty() && done.getLast().amount().end() > before
                    ? done.getLast().from()
                    : before;
        }
        return from;
    }

    /** The spot with the words of the clause before as well, where its own are only a verb or two. */
    Spot further(Spot spot) {
        int own = spot.to() - spot.from();
        int outer = spot.clause() - 1;
        if (own > SHORT
                || spot.from() != spot.clause()
                || outer <= spot.sentence().start()
                || text.charAt(outer) != ',') {
            return spot;
        }
        int before = passage.clauseStart(outer, spot.sentence().start());
        for (int i = before; i < outer; i++) {
            if (Character.isDigit(text.charAt(i))
                    && !text.startsWith("年", i + 1)
                    && !Character.isDigit(text.charAt(Math.min(i + 1, outer)))) {
                return spot;
            }
        }
        return new Spot(spot.amount(), spot.sentence(), spot.clause(), before, spot.to(), spot.until(), true);
    }

    boolean isFiller(int from, int to) {
        int at = from;
        while (at < to) {
            int next = filler(at, to);
            if (next == at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private int filler(int at, int to) {
        return at + FILLERS.at(text, at, to).length();
    }
}
