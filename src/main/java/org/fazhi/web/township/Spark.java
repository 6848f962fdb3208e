package org.fazhi.web.township;

import java.util.List;
import org.fazhi.chart.Caption;
import org.fazhi.chart.LineChart;
import org.fazhi.chart.Mark;
import org.fazhi.chart.Series;
import org.fazhi.figure.Wording;
import org.fazhi.query.KnownCell;
import org.fazhi.query.TownTrend;
import org.fazhi.query.TownshipProfile;

/** A township's years of one indicator as a line without axes. */
final class Spark {
    private Spark() {}

    static LineChart of(TownshipProfile.Row row, String name, Wording wording) {
        List<Mark> marks =
                row.points().stream().map(point -> mark(point, wording)).toList();
        return new LineChart(
                new Caption(name, "", "", "", List.of(), "", ""),
                marks.stream().map(Mark::at).toList(),
                List.of(new Series(name, marks)),
                null,
                false);
    }

    private static Mark mark(TownTrend.Point point, Wording wording) {
        String tick = String.valueOf(point.year());
        KnownCell cell = point.cell();
        return cell == null || cell.value() == null
                ? Mark.gap(tick, wording.blank(point.state()), point.key().code())
                : Mark.of(
                        tick,
                        cell.value(),
                        wording.value(cell.value(), cell.qualifier()),
                        point.key().code());
    }
}
