package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the numbers of a text became so far: the figures read and the numbers refused. */
final class Ledger {
    private static final int NEAR = 2000;

    private final List<Reading> readings = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    /** The first reading not too far before the sentence to be added up with its figures. */
    private int nearFrom;
    /** How many numbers had been refused before the sentence. */
    private int refusedBefore;

    void open(Sentence sentence) {
        refusedBefore = refusals.size();
        while (nearFrom < readings.size() && readings.get(nearFrom).at() < sentence.start() - NEAR) {
            nearFrom++;
        }
    }

    List<Reading> readings() {
        return readings;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** The readings of the sentence and of what stands not too far before it. */
    List<Reading> near() {
        return readings.subList(nearFrom, readings.size());
    }

    int size() {
        return readings.size();
    }

    Reading last() {
        return readings.getLast();
    }

    void add(Reading reading) {
        readings.add(reading);
    }

    /** Gives the last reading a label when it is the only one since there were {@code before}. */
    void label(int before, String label) {
        if (readings.size() == before + 1) {
            readings.set(before, readings.get(before).as(label));
        }
    }

    void replace(UnaryOperator<Reading> change) {
        readings.replaceAll(change);
    }

    void refuse(Spot spot, Reason reason, String detail) {
        refusals.add(new Refusal(spot.amount().start(), spot.amount().end(), reason, detail));
    }

    /** Takes back that a number of the sentence was refused. */
    void accept(Spot spot) {
        refusals.subList(refusedBefore, refusals.size())
                .removeIf(refusal -> refusal.start() == spot.amount().start());
    }
}
