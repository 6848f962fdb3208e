package org.fazhi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.fazhi.gold.Clued;
import org.fazhi.gold.Label;
import org.fazhi.gold.LabelledFolder;
import org.fazhi.gold.LeastSure;
import org.fazhi.gold.Weights;

/**
 * What doubts about figures are worth. {@code ./fazhi bench confidence} fits their weights anew, as
 * data/lexicon/confidence-weights.yaml should hold them, and says how many of the wrong figures stand among the least sure
 * tenth of each set that the weights were not fitted to. With {@code --folders FOLDER…} it says the same of labelled texts
 * as read today; {@code --labels FILE} before that writes their labels, {@code --clues fit|level} prints their lines for the
 * table the weights are fitted to.
 */
public final class ConfidenceBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ConfidenceBench() {}

    public static void main(String[] args) throws IOException {
        List<String> words = Arrays.asList(args);
        int folders = words.indexOf("--folders");
        if (folders < 0) {
            fit(Clued.read());
            return;
        }
        List<LabelledFolder> read = new ArrayList<>();
        for (String folder : words.subList(folders + 1, words.size())) {
            read.add(LabelledFolder.read(Path.of(folder)));
        }
        int clues = words.indexOf("--clues");
        if (clues >= 0) {
            boolean fitted = words.get(clues + 1).equals("fit");
            read.forEach(folder -> folder.clued(fitted).forEach(clued -> OUT.println(clued.line())));
            return;
        }
        List<Label> labels =
                read.stream().flatMap(folder -> folder.labels().stream()).toList();
        table("labelled texts", read, LabelledFolder::name, folder -> leastSure(folder.labels()));
        line("together", leastSure(labels));
        int file = words.indexOf("--labels");
        if (file >= 0) {
            Label.write(labels, Path.of(words.get(file + 1)));
        }
    }

    private static void fit(List<Clued> figures) {
        OUT.println(Weights.fit(figures).yaml());
        List<String> sets = figures.stream()
                .filter(Clued::fitted)
                .map(Clued::texts)
                .distinct()
                .toList();
        table("left out of the fit", sets, Function.identity(), set -> leftOut(figures, set));
        line(
                "together",
                LeastSure.sum(sets.stream().map(set -> leftOut(figures, set)).toList()));
    }

    /** How well weights that were fitted to all other sets order the figures of one. */
    public static LeastSure leftOut(List<Clued> figures, String set) {
        Weights others = Weights.fit(figures.stream()
                .filter(clued -> !clued.fitted() || !clued.texts().equals(set))
                .toList());
        return LeastSure.of(
                figures.stream()
                        .filter(clued -> clued.fitted() && clued.texts().equals(set))
                        .toList(),
                Clued::right,
                others::confidence);
    }

    /** The same of figures whose confidence is known. */
    public static LeastSure leastSure(List<Label> labels) {
        return LeastSure.of(
                labels.stream().filter(label -> !label.read().equals("missed")).toList(),
                label -> label.read().equals("right"),
                label -> Double.parseDouble(label.confidence()));
    }

    private static <T> void table(String title, List<T> rows, Function<T, String> name, Function<T, LeastSure> count) {
        OUT.println(
                "| %s | figures | wrong | least sure tenth | wrong in it |%n|---|--:|--:|--:|--:|".formatted(title));
        rows.forEach(row -> line(name.apply(row), count.apply(row)));
    }

    private static void line(String name, LeastSure counts) {
        OUT.println("| %s | %d | %d | %d | %d |"
                .formatted(name, counts.figures(), counts.wrong(), counts.tenth(), counts.wrongInIt()));
    }
}
