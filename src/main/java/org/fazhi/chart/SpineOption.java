package org.fazhi.chart;

import static org.fazhi.chart.Json.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Rows to their own scales: bars for the spread, all medians in one line, a dot for the township. */
final class SpineOption {
    private final SpineChart chart;
    private final Sketch sketch;

    SpineOption(SpineChart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
    }

    void draw() {
        SpineChart.Words words = chart.words();
        Palette palette = sketch.palette;
        double top = LegendRow.draw(
                List.of(
                        new LegendRow.Entry(words.range(), palette.grid(), "rect"),
                        new LegendRow.Entry(words.middleHalf(), palette.spread(), "rect"),
                        new LegendRow.Entry(words.own(), palette.series(0), "circle")),
                sketch,
                sketch.surround.top());
        double head = words.median().isEmpty() ? 0 : 22 * sketch.zoom;
        List<String> ticks = chart.rows().stream().map(row -> row.own().at()).toList();
        List<String> values =
                chart.rows().stream().map(row -> row.own().label()).toList();
        Rows rows = new Rows(sketch, ticks, values, top + head);
        ObjectNode across =
                Json.object(field("type", "value"), field("min", -1.04), field("max", 1.04), field("show", false));
        sketch.axes(across, rows.axes(12 * sketch.zoom));

        sketch.add(bars(words.range(), palette.grid(), false));
        sketch.add(bars(words.middleHalf(), palette.spread(), true));
        sketch.add(dots());
    }

    /** @return where a value lies, the median at 0 and the farther end of the range at -1 or 1 */
    static double place(SpineChart.Spread spread, BigDecimal value) {
        BigDecimal reach =
                spread.median().subtract(spread.least()).max(spread.most().subtract(spread.median()));
        if (reach.signum() == 0) {
            return Math.clamp(value.compareTo(spread.median()), -1, 1);
        }
        return Math.clamp(value.subtract(spread.median()).doubleValue() / reach.doubleValue(), -1, 1);
    }

    private ObjectNode bars(String name, String colour, boolean middle) {
        List<ObjectNode> data = new ArrayList<>();
        for (int i = 0; i < chart.rows().size(); i++) {
            SpineChart.Spread spread = chart.rows().get(i).spread();
            double from = place(spread, middle ? spread.lower() : spread.least());
            double to = place(spread, middle ? spread.upper() : spread.most());
            data.add(Json.object(field("coords", Json.array(Json.array(from, i), Json.array(to, i)))));
        }
        double room = sketch.canvas.height() - sketch.surround.top() - sketch.surround.bottom() - 40 * sketch.zoom;
        double thick =
                Math.min(16 * sketch.zoom, room / Math.max(1, chart.rows().size()) * 0.55);
        return Json.object(
                field("type", "lines"),
                field("name", name),
                field("coordinateSystem", "cartesian2d"),
                field("silent", true),
                field("z", middle ? 2 : 1),
                field(
                        "lineStyle",
                        Json.object(
                                field("color", colour),
                                field("width", thick),
                                field("opacity", 1),
                                field("curveness", 0))),
                field("data", data));
    }

    private ObjectNode dots() {
        String colour = sketch.palette.series(0);
        List<ObjectNode> data = new ArrayList<>();
        for (int i = 0; i < chart.rows().size(); i++) {
            SpineChart.Row row = chart.rows().get(i);
            Mark own = row.own();
            if (own.value() != null) {
                ObjectNode item = Json.object(
                        field("value", List.of(place(row.spread(), own.value()), i)),
                        field("name", own.at()),
                        field("key", own.key()));
                Pen.point(item, own, sketch.palette.tone(own.tone(), colour), sketch);
                item.put("symbolSize", 13 * sketch.zoom);
                item.set("tooltip", sketch.hint("", own));
                data.add(item);
            }
        }
        return Json.object(
                field("type", "scatter"),
                field("name", chart.words().own()),
                field("z", 4),
                field("itemStyle", Json.object(field("color", colour))),
                field("markLine", sketch.across(BigDecimal.ZERO, chart.words().median(), "start")),
                field("data", data));
    }
}
