package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Doubt;

/** How sure figures are: what speaks against each, weighed by data/lexicon/confidence-weights.yaml. */
final class Confidence {
    private static final String WEIGHTS = "confidence-weights.yaml";
    private static final int COMPANY = 3;
    private static final int LONG_LABEL = 8;
    private static final int LEAD = 40;
    private static final Cue OTHER_TIMES =
            Cue.of(String.join("|", Lexicon.list("doubts.yaml", "other_times")) + "|20\\d\\d年");
    /** Halves the odds that a figure is right. */
    private static final double TOLD = Math.log(2);

    private final double usual;
    private final Map<Doubt, Weight> weights = new EnumMap<>(Doubt.class);
    private final Catalogue catalogue;
    private final Familiarity familiarity;
    private final UsualSizes sizes;
    /** By indicator the words one of which its evidence usually holds. */
    private final Map<String, List<String>> keyWords;

    /** What one more of a doubt does to the logarithm of the odds, and how much of it figures have as a rule. */
    private record Weight(double each, double usual) {
        double of(double clue) {
            return each * (clue - usual);
        }
    }

    Confidence(Catalogue catalogue) {
        this.catalogue = catalogue;
        usual = Double.parseDouble(Lexicon.list(WEIGHTS, "as_usual").getFirst());
        for (Doubt doubt : Doubt.values()) {
            List<String> weight = Lexicon.list(WEIGHTS, doubt.code());
            weights.put(doubt, new Weight(Double.parseDouble(weight.getFirst()), Double.parseDouble(weight.getLast())));
        }
        familiarity = new Familiarity(catalogue.entries());
        sizes = new UsualSizes(catalogue.entries());
        keyWords = Lexicon.lists("core-words.yaml");
    }

    /** The figures of a text, in its order, with how sure each is. */
    List<Weighed> of(String text, List<Reading> readings, List<Amount> amounts) {
        List<Told> told = Told.of(text, readings, amounts);
        Map<String, Integer> headlines = new HashMap<>();
        readings.forEach(reading -> headlines.merge(headline(reading), 1, Integer::sum));
        List<Weighed> weighed = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            boolean rivals = reading.part().isEmpty() && headlines.getOrDefault(headline(reading), 0) > 1;
            weighed.add(weigh(reading, clues(text, reading, told.get(i), rivals)));
        }
        return weighed;
    }

    private Weighed weigh(Reading reading, Map<Doubt, Double> clues) {
        double odds = usual;
        for (Map.Entry<Doubt, Double> clue : clues.entrySet()) {
            odds += effect(clue);
        }
        List<Doubt> doubts = clues.entrySet().stream()
                .filter(clue -> effect(clue) <= -TOLD)
                .sorted(Comparator.comparingDouble(this::effect))
                .map(Map.Entry::getKey)
                .toList();
        return new Weighed(reading, 1 / (1 + Math.exp(-odds)), clues, doubts);
    }

    private double effect(Map.Entry<Doubt, Double> clue) {
        Weight weight = weights.get(clue.getKey());
        return weight == null ? 0 : weight.of(clue.getValue());
    }

    private Map<Doubt, Double> clues(String text, Reading reading, Told told, boolean rivals) {
        Map<Doubt, Double> clues = new EnumMap<>(Doubt.class);
        clues.put(
                Doubt.UNFAMILIAR,
                familiarity.unfamiliar(reading.indicator(), text, reading.at(), told.start(), told.end()));
        clues.put(Doubt.NAMING, 1 - reading.sure());
        clues.put(Doubt.ALONE, 1 - Math.min(COMPANY, told.figures() - 1) / (double) COMPANY);
        clues.put(Doubt.CROWDED, Math.log(1.0 + told.numbers()));
        clues.put(Doubt.SIZE, sizes.distance(reading.indicator(), reading.value()));
        clues.put(Doubt.UNIT, is(isUnusualUnit(reading)));
        clues.put(Doubt.RIVALS, is(rivals));
        clues.put(Doubt.OTHERS, is(told.others()));
        clues.put(
                Doubt.OTHER_TIME,
                is(OTHER_TIMES.matcher(lead(text, reading, told)).find()));
        clues.put(Doubt.KEY_WORD, is(isKeyWordMissing(reading, text)));
        clues.put(Doubt.LONG_LABEL, is(reading.part().length() > LONG_LABEL));
        return clues;
    }

    private boolean isUnusualUnit(Reading reading) {
        return !reading.unit().isEmpty()
                && !catalogue.get(reading.indicator()).units().contains(reading.unit());
    }

    private static String lead(String text, Reading reading, Told told) {
        return text.substring(Math.max(told.start(), reading.at() - LEAD), reading.at());
    }

    /** What two figures share that both claim to be the headline. */
    private static String headline(Reading reading) {
        return reading.part().isEmpty() ? reading.indicator() + '|' + reading.scope() + '|' + reading.unit() : "";
    }

    private boolean isKeyWordMissing(Reading reading, String text) {
        List<String> words = keyWords.getOrDefault(reading.indicator(), List.of());
        boolean given = reading.rule().startsWith("part") || reading.rule().startsWith("table") || words.isEmpty();
        return !given && words.stream().noneMatch(text.substring(reading.start(), reading.end())::contains);
    }

    private static double is(boolean clue) {
        return clue ? 1 : 0;
    }
}
