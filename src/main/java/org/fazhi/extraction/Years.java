package org.fazhi.extraction;

import java.util.List;
import java.util.TreeMap;
import org.fazhi.report.Line;
import org.jspecify.annotations.Nullable;

/** The year a text without identity tells of, so that a passage can still tell last year's figures from this year's. */
final class Years {
    private static final Cue SPOKEN =
            Cue.of("(?<![自由较比从与同《“\\d至到—-])(20[0-3]\\d)年(?!以来|至|到|起|[^,。;\\n]{0,12}(?:工作计划|工作打算|工作安排|工作思路)|度先进|[—-])");

    private Years() {}

    /** The year most often spoken of, the latest of several; null when none is. */
    static @Nullable Integer spokenOf(String text, List<Line> lines) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (Line line : lines) {
            if (line.kind().read()) {
                Cue.Search years = SPOKEN.matcher(text.substring(line.start(), line.end()));
                while (years.find()) {
                    counts.merge(Integer.valueOf(years.group(1)), 1, Integer::sum);
                }
            }
        }
        @Nullable Integer best = null;
        for (var entry : counts.descendingMap().entrySet()) {
            if (best == null || entry.getValue() > counts.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
