package org.fazhi.gold;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.indicator.Doubt;

/**
 * What each doubt does to the logarithm of the odds that a figure is right: a logistic regression with a small ridge,
 * by Newton's method.
 *
 * @param asUsual the logarithm of the odds where there is as much of each doubt as in right figures as a rule, chosen so
 *     that figures are on the whole as sure as they are right
 */
public record Weights(double asUsual, Map<Doubt, Double> each, Map<Doubt, Double> usual) {
    private static final double RIDGE = 0.05;
    private static final int STEPS = 30;
    private static final Doubt[] DOUBTS = Doubt.values();

    /** Fits to those of {@code figures} that are for it, and takes level and usual amounts from the others. */
    public static Weights fit(List<Clued> figures) {
        double[] weights = fitted(figures.stream().filter(Clued::fitted).toList());
        List<Clued> level = figures.stream().filter(each -> !each.fitted()).toList();
        Map<Doubt, Double> each = new EnumMap<>(Doubt.class);
        Map<Doubt, Double> usual = new EnumMap<>(Doubt.class);
        for (int i = 0; i < DOUBTS.length; i++) {
            Doubt doubt = DOUBTS[i];
            each.put(doubt, weights[i + 1]);
            usual.put(
                    doubt,
                    level.stream()
                            .filter(Clued::right)
                            .mapToDouble(clued -> clued.clues().get(doubt))
                            .average()
                            .orElse(0));
        }
        return new Weights(level(level, each, usual), each, usual);
    }

    /** How sure a figure is, 0 to 1. */
    public double confidence(Clued clued) {
        return 1 / (1 + Math.exp(-(asUsual + sum(clued, each, usual))));
    }

    private static double sum(Clued clued, Map<Doubt, Double> each, Map<Doubt, Double> usual) {
        double sum = 0;
        for (Doubt doubt : DOUBTS) {
            sum += each.get(doubt) * (clued.clues().get(doubt) - usual.get(doubt));
        }
        return sum;
    }

    private static double level(List<Clued> figures, Map<Doubt, Double> each, Map<Doubt, Double> usual) {
        double right = figures.stream().filter(Clued::right).count();
        double low = -20;
        double high = 20;
        while (high - low > 1e-9) {
            double middle = (low + high) / 2;
            Weights tried = new Weights(middle, each, usual);
            boolean tooSure = figures.stream().mapToDouble(tried::confidence).sum() > right;
            low = tooSure ? low : middle;
            high = tooSure ? middle : high;
        }
        return low;
    }

    private static double[] fitted(List<Clued> figures) {
        int size = DOUBTS.length + 1;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[size];
            double[][] bend = new double[size][size];
            for (int i = 1; i < size; i++) {
                slope[i] = -RIDGE * weights[i];
                bend[i][i] = RIDGE;
            }
            for (Clued figure : figures) {
                double[] x = values(figure);
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    sum += weights[i] * x[i];
                }
                double chance = 1 / (1 + Math.exp(-sum));
                for (int i = 0; i < size; i++) {
                    slope[i] += x[i] * ((figure.right() ? 1 : 0) - chance);
                    for (int j = 0; j < size; j++) {
                        bend[i][j] += x[i] * x[j] * chance * (1 - chance);
                    }
                }
            }
            double[] change = solved(bend, slope);
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    private static double[] values(Clued figure) {
        double[] values = new double[DOUBTS.length + 1];
        values[0] = 1;
        for (int i = 0; i < DOUBTS.length; i++) {
            values[i + 1] = figure.clues().get(DOUBTS[i]);
        }
        return values;
    }

    /** Solves a system of linear equations by Gauss's elimination. */
    private static double[] solved(double[][] left, double[] right) {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            int best = column;
            for (int row = column + 1; row < size; row++) {
                best = Math.abs(left[row][column]) > Math.abs(left[best][column]) ? row : best;
            }
            double[] swapped = left[best];
            left[best] = left[column];
            left[column] = swapped;
            double other = right[best];
            right[best] = right[column];
            right[column] = other;
            for (int row = 0; row < size; row++) {
                double factor = row == column ? 0 : left[row][column] / left[column][column];
                for (int i = column; i < size && factor != 0; i++) {
                    left[row][i] -= factor * left[column][i];
                }
                right[row] -= factor * right[column];
            }
        }
        double[] solution = new double[size];
        for (int row = 0; row < size; row++) {
            solution[row] = right[row] / left[row][row];
        }
        return solution;
    }

    /** These as data/lexicon/confidence-weights.yaml holds them. */
    public String yaml() {
        StringBuilder lines = new StringBuilder(String.format(Locale.ROOT, "as_usual: [%.2f]%n", asUsual));
        for (Doubt doubt : DOUBTS) {
            lines.append(
                    String.format(Locale.ROOT, "%s: [%.2f, %.2f]%n", doubt.code(), each.get(doubt), usual.get(doubt)));
        }
        return lines.toString();
    }
}
