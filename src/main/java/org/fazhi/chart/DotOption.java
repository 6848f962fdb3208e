package org.fazhi.chart;

import static org.fazhi.chart.Json.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows with two dots each and what joins them. */
final class DotOption {
    private final DotChart chart;
    private final Sketch sketch;

    DotOption(DotChart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
    }

    void draw() {
        Palette palette = sketch.palette;
        double top = LegendRow.draw(
                List.of(
                        new LegendRow.Entry(chart.from().name(), palette.reference(), "circle"),
                        new LegendRow.Entry(chart.to().name(), palette.series(0), "circle")),
                sketch,
                sketch.surround.top());
        top = sketch.unitAbove(sketch.surround.side(), top);
        Rows rows = new Rows(sketch, chart.ticks(), chart.remarks(), top);
        double labels = Stream.of(chart.from(), chart.to())
                .flatMap(one -> one.marks().stream())
                .mapToDouble(mark -> Lettering.width(mark.label(), rows.size()))
                .max()
                .orElse(0);
        ArrayNode names = rows.axes(labels + 14 * sketch.zoom);
        ((ObjectNode) names.get(0)).set("splitLine", stripes());
        ObjectNode values = sketch.values(Scale.of(values(), true, 5), false);
        sketch.axes(roomForLabels(values, labels), names);
        sketch.add(joins());
        sketch.add(dots(chart.from(), chart.to(), palette.reference(), rows.size()));
        sketch.add(dots(chart.to(), chart.from(), palette.series(0), rows.size()));
    }

    private ObjectNode stripes() {
        return Json.object(
                field("show", true),
                field("lineStyle", Json.object(field("color", sketch.palette.grid()), field("width", sketch.zoom))));
    }

    /** A label left of the leftmost dot must not run into the names. */
    private ObjectNode roomForLabels(ObjectNode axis, double labels) {
        BigDecimal least = axis.get("min").decimalValue();
        BigDecimal most = axis.get("max").decimalValue();
        double share = Math.min(0.3, labels / (sketch.canvas.width() * 0.6));
        return axis.put("min", least.subtract(most.subtract(least).multiply(BigDecimal.valueOf(share))));
    }

    private List<BigDecimal> values() {
        return Stream.of(chart.from(), chart.to())
                .flatMap(one -> one.marks().stream())
                .map(Mark::value)
                .filter(Objects::nonNull)
                .toList();
    }

    private ObjectNode joins() {
        List<ObjectNode> joins = new ArrayList<>();
        for (int i = 0; i < chart.ticks().size(); i++) {
            BigDecimal from = chart.from().at(chart.ticks().get(i)).value();
            BigDecimal to = chart.to().at(chart.ticks().get(i)).value();
            if (from != null && to != null && from.compareTo(to) != 0) {
                joins.add(Json.object(field("coords", Json.array(Json.array(from, i), Json.array(to, i)))));
            }
        }
        return Json.object(
                field("type", "lines"),
                field("coordinateSystem", "cartesian2d"),
                field("silent", true),
                field("z", 2),
                field(
                        "lineStyle",
                        Json.object(
                                field("color", sketch.palette.reference()),
                                field("width", 2 * sketch.zoom),
                                field("opacity", 0.8),
                                field("curveness", 0))),
                field("data", joins));
    }

    private ObjectNode dots(Series one, Series other, String colour, double size) {
        ArrayNode data = Json.array();
        for (int i = 0; i < chart.ticks().size(); i++) {
            Mark mark = one.at(chart.ticks().get(i));
            if (mark.value() == null) {
                continue;
            }
            ObjectNode item = Json.object(
                    field("value", List.of(mark.value(), i)), field("name", mark.at()), field("key", mark.key()));
            Pen.point(item, mark, sketch.palette.tone(mark.tone(), colour), sketch);
            if (chart.directed() && one == chart.from()) {
                item.put("symbolSize", 6 * sketch.zoom);
            }
            item.set("label", label(mark, other.at(mark.at()).value(), one == chart.to(), size));
            item.set("tooltip", sketch.hint(one.name(), mark));
            data.add(item);
        }
        return Json.object(
                field("type", "scatter"),
                field("name", one.name()),
                field("z", 3),
                field("itemStyle", Json.object(field("color", colour))),
                field("data", data));
    }

    /** Outside of the pair: left of the smaller, right of the larger value. */
    private ObjectNode label(Mark mark, @Nullable BigDecimal other, boolean second, double size) {
        int order = other == null ? 1 : Objects.requireNonNull(mark.value()).compareTo(other);
        boolean right = order > 0 || order == 0 && second;
        return Json.put(
                sketch.text(second ? sketch.palette.ink() : sketch.palette.muted(), size),
                field("show", order != 0 || second),
                field("position", right ? "right" : "left"),
                field("distance", 6 * sketch.zoom),
                field("formatter", sketch.plain(mark.label())));
    }
}
