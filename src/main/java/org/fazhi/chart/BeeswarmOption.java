package org.fazhi.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Dots along one axis, moved up and down only so far that they do not cover each other. */
final class BeeswarmOption {
    private final Beeswarm chart;
    private final Sketch sketch;

    private record Dot(Mark mark, double x, boolean named) {}

    private record Placed(Dot dot, double y) {}

    BeeswarmOption(Beeswarm chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
    }

    void draw() {
        double zoom = sketch.zoom;
        double left = sketch.surround.side() + 10 * zoom;
        double right = sketch.surround.side() + 20 * zoom;
        double bottom = sketch.surround.bottom() + 30 * zoom;
        double top = sketch.unitAbove(sketch.surround.side(), sketch.surround.top()) + 20 * zoom;
        double width = sketch.plotWidth(left, right);
        double height = sketch.canvas.height() - top - bottom;

        Scale scale = Scale.of(values(), chart.fromZero(), 8);
        double radius = radius(width, height);
        List<Placed> placed = place(dots(scale, width), radius, height / 2);
        sketch.grid(left, top, right, bottom);
        ObjectNode across = sketch.values(scale, true);
        across.set(
                "axisLine", Json.object("show", true, "lineStyle", Json.object("color", sketch.palette.reference())));
        sketch.axes(across, Json.object("type", "value", "min", -height / 2, "max", height / 2, "show", false));
        sketch.add(crowd(placed, radius));
        sketch.add(named(placed, radius, height));
    }

    private List<BigDecimal> values() {
        return Stream.of(chart.crowd(), chart.named(), List.of(chart.median()))
                .flatMap(List::stream)
                .map(Mark::value)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Smaller dots for more of them, so that the swarm stays inside the plot. */
    private double radius(double width, double height) {
        int dots = Math.max(1, chart.crowd().size() + chart.named().size());
        double fair = Math.sqrt(width * height * 0.1 / dots) / 2;
        return Math.clamp(fair, 1.6 * sketch.zoom, 6 * sketch.zoom);
    }

    private List<Dot> dots(Scale scale, double width) {
        List<Dot> dots = new ArrayList<>();
        for (Mark mark : chart.crowd()) {
            if (mark.value() != null) {
                dots.add(new Dot(mark, scale.share(mark.value()) * width, false));
            }
        }
        for (Mark mark : chart.named()) {
            if (mark.value() != null) {
                dots.add(new Dot(mark, scale.share(mark.value()) * width, true));
            }
        }
        dots.sort(Comparator.comparingDouble(Dot::x));
        return dots;
    }

    private static List<Placed> place(List<Dot> dots, double radius, double most) {
        List<Placed> placed = new ArrayList<>();
        double apart = 2 * radius + 1;
        int open = 0;
        for (Dot dot : dots) {
            while (open < placed.size() && dot.x() - placed.get(open).dot().x() >= apart) {
                open++;
            }
            List<Placed> near = placed.subList(open, placed.size()).stream()
                    .filter(other -> dot.x() - other.dot().x() < apart)
                    .toList();
            placed.add(new Placed(dot, nearestFree(dot, near, apart, most)));
        }
        return placed;
    }

    private static double nearestFree(Dot dot, List<Placed> near, double apart, double most) {
        return Stream.concat(Stream.of(0.0), near.stream().flatMap(other -> {
                    double dx = dot.x() - other.dot().x();
                    double dy = Math.sqrt(apart * apart - dx * dx);
                    return Stream.of(other.y() + dy, other.y() - dy);
                }))
                .filter(y -> Math.abs(y) <= most)
                .sorted(Comparator.comparingDouble(Math::abs))
                .filter(y -> near.stream()
                        .allMatch(other -> Math.hypot(dot.x() - other.dot().x(), y - other.y()) >= apart - 0.01))
                .findFirst()
                .orElse(0.0);
    }

    private ObjectNode crowd(List<Placed> placed, double radius) {
        List<ObjectNode> data = placed.stream()
                .filter(one -> !one.dot().named())
                .map(one -> item(one, radius, sketch.palette.series(0)))
                .toList();
        ObjectNode swarm = Json.object(
                "type", "scatter", "name", "", "z", 2, "itemStyle", Json.object("opacity", 0.55), "data", data);
        BigDecimal median = chart.median().value();
        if (median != null) {
            swarm.set(
                    "markLine",
                    Json.object(
                            "silent",
                            true,
                            "symbol",
                            "none",
                            "lineStyle",
                            Json.object("color", sketch.palette.ink(), "width", 1.5 * sketch.zoom, "type", "solid"),
                            "label",
                            Json.put(
                                    sketch.text(sketch.palette.ink(), sketch.small()),
                                    "position",
                                    "end",
                                    "formatter",
                                    chart.median().label().replace("{", "｛")),
                            "data",
                            List.of(Json.object("xAxis", median))));
        }
        return swarm;
    }

    private ObjectNode named(List<Placed> placed, double radius, double height) {
        List<Placed> names = placed.stream().filter(one -> one.dot().named()).toList();
        List<ObjectNode> data = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Placed one = names.get(i);
            String colour = sketch.palette.series(i + 1);
            double level = height / 2 - (i + 0.5) * Math.min(22 * sketch.zoom, height / 2 / names.size());
            ObjectNode item = item(one, radius * 1.7, colour);
            boolean flip = one.dot().x() > sketch.canvas.width() * 0.6;
            item.set(
                    "label",
                    Json.put(
                            sketch.text(colour, sketch.small()),
                            "show",
                            true,
                            "fontWeight",
                            700,
                            "position",
                            flip ? "left" : "right",
                            "offset",
                            List.of(0, level - Math.abs(one.y()) * Math.signum(one.y()) * -1),
                            "textBorderColor",
                            sketch.palette.ground(),
                            "textBorderWidth",
                            3 * sketch.zoom,
                            "formatter",
                            (one.dot().mark().at() + "  " + one.dot().mark().label()).replace("{", "｛")));
            data.add(item);
        }
        return Json.object("type", "scatter", "name", "", "z", 4, "data", data);
    }

    private ObjectNode item(Placed one, double radius, String colour) {
        Mark mark = one.dot().mark();
        ObjectNode item = Json.object(
                "value", List.of(Objects.requireNonNull(mark.value()), one.y()), "name", mark.at(), "key", mark.key());
        Pen.point(item, mark, sketch.palette.tone(mark.tone(), colour), sketch);
        item.put("symbolSize", 2 * radius);
        item.set("tooltip", sketch.hint("", mark));
        return item;
    }
}
