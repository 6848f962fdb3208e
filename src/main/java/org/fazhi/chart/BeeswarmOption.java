package org.fazhi.chart;

import static org.fazhi.chart.Json.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Every township as a dot along one axis, some of them led to their names. */
final class BeeswarmOption {
    private final Beeswarm chart;
    private final Sketch sketch;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final double height;
    private final Scale scale;

    BeeswarmOption(Beeswarm chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        left = sketch.surround.side() + 10 * sketch.zoom;
        right = sketch.surround.side() + 20 * sketch.zoom;
        bottom = sketch.surround.bottom() + 30 * sketch.zoom;
        top = sketch.unitAbove(sketch.surround.side(), sketch.surround.top()) + 20 * sketch.zoom;
        height = sketch.canvas.height() - top - bottom;
        scale = Scale.of(values(), chart.fromZero(), 8);
    }

    void draw() {
        double lift = chart.named().size() * row();
        double radius = radius();
        List<Swarm.Dot> dots = Swarm.place(dots(), radius, (height - lift) / 2);
        sketch.grid(left, top, right, bottom);
        sketch.axes(
                Json.put(sketch.values(scale, true), field("axisLine", axisLine())),
                Json.object(
                        field("type", "value"),
                        field("min", -(height - lift) / 2 - lift),
                        field("max", (height - lift) / 2),
                        field("show", false)));
        sketch.add(crowd(dots, radius));
        named(dots, radius, (height - lift) / 2);
    }

    private ObjectNode axisLine() {
        return Json.object(
                field("show", true),
                field("onZero", true),
                field("lineStyle", Json.object(field("color", sketch.palette.reference()))));
    }

    private List<BigDecimal> values() {
        return Stream.of(chart.crowd(), chart.named(), List.of(chart.median()))
                .flatMap(List::stream)
                .map(Mark::value)
                .filter(Objects::nonNull)
                .toList();
    }

    private double row() {
        return Math.min(22 * sketch.zoom, height / 3 / Math.max(1, chart.named().size()));
    }

    /** Smaller dots for more of them, so that the swarm stays inside the plot. */
    private double radius() {
        int dots = Math.max(1, chart.crowd().size() + chart.named().size());
        double fair = Math.sqrt(sketch.plotWidth(left, right) * height * 0.1 / dots) / 2;
        return Math.clamp(fair, 1.6 * sketch.zoom, 6 * sketch.zoom);
    }

    private List<Swarm.Dot> dots() {
        return Stream.concat(
                        chart.crowd().stream().map(mark -> dot(mark, false)),
                        chart.named().stream().map(mark -> dot(mark, true)))
                .filter(dot -> dot.mark().value() != null)
                .toList();
    }

    private Swarm.Dot dot(Mark mark, boolean named) {
        double share = mark.value() == null ? 0 : scale.share(mark.value());
        return new Swarm.Dot(mark, named, share * sketch.plotWidth(left, right), 0);
    }

    private ObjectNode crowd(List<Swarm.Dot> dots, double radius) {
        List<ObjectNode> data = new ArrayList<>();
        for (Swarm.Dot dot : dots) {
            if (!dot.named()) {
                data.add(item(dot, radius, sketch.palette.series(0), 0.55));
            }
        }
        ObjectNode swarm = Json.object(field("type", "scatter"), field("name", ""), field("z", 2), field("data", data));
        if (chart.median().value() != null) {
            swarm.set(
                    "markLine",
                    sketch.across(chart.median().value(), chart.median().label(), "end"));
        }
        return swarm;
    }

    /** Each name in a row of its own below the swarm, with a line up to its dot. */
    private void named(List<Swarm.Dot> dots, double radius, double below) {
        List<ObjectNode> points = new ArrayList<>();
        List<ObjectNode> names = new ArrayList<>();
        List<ObjectNode> leads = new ArrayList<>();
        List<Swarm.Dot> named = dots.stream().filter(Swarm.Dot::named).toList();
        for (int i = 0; i < named.size(); i++) {
            Swarm.Dot dot = named.get(i);
            String colour = sketch.palette.series(i + 1);
            BigDecimal value = Objects.requireNonNull(dot.mark().value());
            double level = -below - (i + 0.5) * row();
            points.add(item(dot, radius * 1.7, colour, 1));
            leads.add(Json.object(
                    field("coords", Json.array(Json.array(value, dot.y()), Json.array(value, level))),
                    field("lineStyle", Json.object(field("color", colour)))));
            names.add(Json.object(field("value", Json.array(value, level)), field("label", name(dot, colour))));
        }
        sketch.add(Json.object(field("type", "scatter"), field("name", ""), field("z", 4), field("data", points)));
        sketch.add(Json.object(
                field("type", "lines"),
                field("coordinateSystem", "cartesian2d"),
                field("silent", true),
                field("z", 3),
                field(
                        "lineStyle",
                        Json.object(field("width", sketch.zoom), field("opacity", 1), field("curveness", 0))),
                field("data", leads)));
        sketch.add(sketch.words(names));
    }

    private ObjectNode name(Swarm.Dot dot, String colour) {
        boolean flip = dot.x() > sketch.plotWidth(left, right) * 0.6;
        return Json.put(
                sketch.text(colour, sketch.small()),
                field("show", true),
                field("fontWeight", 700),
                field("position", flip ? "left" : "right"),
                field(
                        "formatter",
                        sketch.plain(dot.mark().at() + "  " + dot.mark().label())));
    }

    private ObjectNode item(Swarm.Dot dot, double radius, String colour, double opacity) {
        Mark mark = dot.mark();
        ObjectNode item = Json.object(
                field("value", List.of(Objects.requireNonNull(mark.value()), dot.y())),
                field("name", mark.at()),
                field("key", mark.key()));
        Pen.point(item, mark, sketch.palette.tone(mark.tone(), colour), sketch);
        ((ObjectNode) item.get("itemStyle")).put("opacity", opacity);
        item.put("symbolSize", 2 * radius);
        item.set("tooltip", sketch.hint("", mark));
        return item;
    }
}
