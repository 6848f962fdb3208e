package org.fazhi.extraction;

/**
 * A number with the stretch of text that can name it.
 *
 * @param clause start of its clause
 * @param from start of the words of its own: after the previous number of the clause
 * @param to end of the words before it
 * @param until end of the words behind it that are its own
 * @param borrowed whether it has no words of its own and uses those of the number or clause before it
 */
record Spot(Amount amount, Sentence sentence, int clause, int from, int to, int until, boolean borrowed) {

    Spot named(int newFrom, int newTo) {
        return new Spot(amount, sentence, clause, newFrom, newTo, amount.end(), borrowed);
    }
}
