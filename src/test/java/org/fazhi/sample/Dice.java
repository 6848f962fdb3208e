package org.fazhi.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way on every machine for the same seed. */
final class Dice {
    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    /** Dice for one matter, so that a change to one matter leaves the others as they were. */
    static Dice of(long seed, Object... matter) {
        long mixed = seed * 0x9E3779B97F4A7C15L;
        for (Object part : matter) {
            for (char c : String.valueOf(part).toCharArray()) {
                mixed = (mixed ^ c) * 0x100000001B3L;
            }
            mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
        }
        return new Dice(mixed ^ (mixed >>> 32));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** @return a whole number from {@code low} to {@code high}, both included */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double normal() {
        return random.nextGaussian();
    }

    double share() {
        return random.nextDouble();
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }
}
