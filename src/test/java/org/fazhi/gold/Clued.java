package org.fazhi.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.indicator.Doubt;

/**
 * One figure that was read in a labelled text: how much of each doubt there was, and whether it was right.
 *
 * @param texts the set the text belongs to
 * @param fitted whether weights are fitted to it; else it only shows how many figures are right as a rule
 */
public record Clued(String texts, boolean fitted, boolean right, Map<Doubt, Double> clues) {
    /** Figures read in labelled texts by rules that had not learned from them, and in openings by today's rules. */
    public static final Path TABLE = Path.of("src/test/resources/labels/clues.tsv");

    public static List<Clued> read() throws IOException {
        return Table.rows(TABLE).stream().map(Clued::of).toList();
    }

    private static Clued of(Map<String, String> row) {
        Map<Doubt, Double> clues = new EnumMap<>(Doubt.class);
        for (Doubt doubt : Doubt.values()) {
            clues.put(doubt, Double.valueOf(row.get(doubt.code())));
        }
        return new Clued(
                row.get("texts"), row.get("use").equals("fit"), row.get("read").equals("right"), clues);
    }

    /** The names of the columns of the table. */
    public static String header() {
        return Stream.concat(
                        Stream.of("texts", "use", "read"),
                        Stream.of(Doubt.values()).map(Doubt::code))
                .collect(Collectors.joining("\t"));
    }

    /** This as a line of the table. */
    public String line() {
        return Stream.concat(
                        Stream.of(texts, fitted ? "fit" : "level", right ? "right" : "wrong"),
                        Stream.of(Doubt.values()).map(doubt -> number(clues.get(doubt))))
                .collect(Collectors.joining("\t"));
    }

    private static String number(double clue) {
        return clue == Math.rint(clue) ? "%.0f".formatted(clue) : String.format(Locale.ROOT, "%.3f", clue);
    }
}
