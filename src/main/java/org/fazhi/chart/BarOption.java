package org.fazhi.chart;

import static org.fazhi.chart.Json.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lying bars with their values and remarks beside them, or standing ones over the ticks. */
final class BarOption {
    private final BarChart chart;
    private final Sketch sketch;
    private final boolean lying;
    private final boolean stacked;

    BarOption(BarChart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        lying = chart.form() == BarChart.Form.LYING;
        stacked = chart.form() == BarChart.Form.STACKED;
    }

    void draw() {
        double top = LegendRow.draw(legend(), sketch, sketch.surround.top());
        top = sketch.unitAbove(sketch.surround.side(), top);
        if (lying) {
            lying(top);
        } else {
            standing(top);
        }
        for (int i = 0; i < chart.series().size(); i++) {
            series(chart.series().get(i), colour(i));
        }
    }

    private List<LegendRow.Entry> legend() {
        List<LegendRow.Entry> entries = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            entries.add(new LegendRow.Entry(chart.series().get(i).name(), colour(i), "roundRect"));
        }
        return entries;
    }

    private String colour(int position) {
        return chart.series().get(position).reference() ? sketch.palette.reference() : sketch.palette.series(position);
    }

    private void lying(double top) {
        Rows rows = new Rows(sketch, chart.ticks(), chart.remarks(), top);
        double labels = chart.series().stream()
                .flatMap(one -> one.marks().stream())
                .mapToDouble(mark -> Lettering.width(mark.label(), rows.size()))
                .max()
                .orElse(0);
        sketch.axes(sketch.values(scale(4).tight(values()), false), rows.axes(labels + 12 * sketch.zoom));
    }

    private void standing(double top) {
        double zoom = sketch.zoom;
        double bottom = sketch.surround.bottom() + 28 * zoom;
        double height = sketch.canvas.height() - top - bottom;
        Scale scale = scale(Math.clamp((int) (height / (56 * zoom)), 2, 6));
        double left = sketch.surround.side() + Lettering.widest(scale.labels(), sketch.small()) + 12 * zoom;
        double right = sketch.surround.side() + 8 * zoom;
        sketch.grid(left, top + 14 * zoom, right, bottom);
        double room = sketch.plotWidth(left, right) / Math.max(1, chart.ticks().size());
        ObjectNode names = sketch.names(chart.ticks(), sketch.small());
        Json.put((ObjectNode) names.get("axisLabel"), field("width", room - 4 * zoom), field("overflow", "truncate"));
        sketch.axes(names, sketch.values(scale, true));
    }

    private Scale scale(int steps) {
        return Scale.of(values(), true, steps);
    }

    /** The lengths of the bars, stacked ones in all. */
    private List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>();
        for (String tick : chart.ticks()) {
            List<BigDecimal> here = chart.series().stream()
                    .map(one -> one.at(tick).value())
                    .filter(Objects::nonNull)
                    .toList();
            if (stacked) {
                values.add(here.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            } else {
                values.addAll(here);
            }
        }
        return values;
    }

    private void series(Series one, String colour) {
        ArrayNode data = Json.array();
        for (String tick : chart.ticks()) {
            data.add(item(one, one.at(tick), colour));
        }
        ObjectNode bars = Json.object(
                field("type", "bar"),
                field("name", one.name()),
                field("barMaxWidth", (lying ? 22 : 56) * sketch.zoom),
                field("barCategoryGap", lying ? "32%" : "40%"),
                field("barGap", "12%"),
                field("labelLayout", Json.object(field("hideOverlap", !lying))),
                field("itemStyle", Json.object(field("color", colour))),
                field("data", data));
        if (stacked) {
            bars.put("stack", "parts");
        }
        sketch.add(bars);
    }

    private ObjectNode item(Series one, Mark mark, String colour) {
        ObjectNode item = Json.object(field("value", mark.value()), field("name", mark.at()), field("key", mark.key()));
        if (mark.value() == null) {
            return item;
        }
        Pen.bar(item, mark, sketch.palette.tone(mark.tone(), colour), sketch, lying);
        if (!sketch.spark()) {
            item.set("label", label(mark));
        }
        item.set("tooltip", sketch.hint(chart.series().size() > 1 ? one.name() : "", mark));
        return item;
    }

    private ObjectNode label(Mark mark) {
        String colour = stacked && !mark.hollow() ? sketch.palette.ground() : sketch.palette.ink();
        double size = lying ? Rows.size(sketch, chart.ticks().size()) : sketch.small();
        return Json.put(
                sketch.text(colour, size),
                field("show", true),
                field("position", stacked ? "inside" : lying ? "right" : "top"),
                field("distance", 6 * sketch.zoom),
                field("formatter", sketch.plain(mark.label())));
    }
}
