package org.fazhi.extraction;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.Line;
import org.jspecify.annotations.Nullable;

/** The year a text without identity tells of, so that a passage can still tell last year's figures from this year's. */
final class Years {
    private static final Cue SPOKEN =
            Cue.of("(?<![自由较比从与同《“\\d至到—-])(20[0-3]\\d)年(?!以来|至|到|起|[^,。;\\n]{0,12}(?:工作计划|工作打算|工作安排|工作思路)|度先进|[—-])");

    /** 2021年受理236件,2022年受理219件,今年受理187件: years told one after the other before this one. */
    private static final Pattern SERIES = Pattern.compile(
            "20[0-3]\\d年[^。;,\\d]{0,12}\\d+[\\u4e00-\\u9fff]{1,2}[,;、](20[0-3]\\d)年[^。;,\\d]{0,12}\\d+[\\u4e00-\\u9fff]{1,2}[,;。][^\\n]{0,40}今年[^。;,\\d]{0,16}\\d");

    private Years() {}

    /** The year after a series of years, else the one most often spoken of, the latest of several; null when none is. */
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
        Matcher series = SERIES.matcher(text);
        return series.find() ? Integer.valueOf(Integer.parseInt(series.group(1)) + 1) : best;
    }
}
