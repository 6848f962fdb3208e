package org.fazhi.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Lines over ticks, with a band behind them and their names beside their ends. */
final class LineOption {
    private final LineChart chart;
    private final Sketch sketch;
    private final Map<String, String> colours = new LinkedHashMap<>();

    LineOption(LineChart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        int next = 0;
        for (Series one : chart.series()) {
            if (!colours.containsKey(one.name())) {
                colours.put(one.name(), one.reference() ? sketch.palette.reference() : sketch.palette.series(next++));
            }
        }
    }

    void draw() {
        double zoom = sketch.zoom;
        double bottom = sketch.surround.bottom() + (sketch.spark() ? 0 : 28 * zoom);
        double top = sketch.unitAbove(sketch.surround.side(), sketch.surround.top());
        top += sketch.spark() ? 2 : 10 * zoom;
        double height = sketch.canvas.height() - top - bottom;

        List<BigDecimal> values = values();
        Scale scale = Scale.of(values, chart.fromZero(), Math.clamp((int) (height / (56 * zoom)), 2, 6))
                .upTo(BigDecimal.valueOf(100), chart.fromZero() ? List.of(BigDecimal.valueOf(1000)) : values);
        double left = sketch.surround.side()
                + (sketch.spark() ? 2 : Lettering.widest(scale.labels(), sketch.small()) + 12 * zoom);
        EndLabels names = endLabels(scale, height);
        double right = sketch.surround.side() + (sketch.spark() ? 2 : Math.max(18 * zoom, names.room()));

        sketch.grid(left, top, right, bottom);
        sketch.axes(Json.put(ticks(left, right), "boundaryGap", !sketch.spark()), sketch.values(scale, true));
        if (chart.band() != null) {
            band(chart.band());
        }
        chart.series().forEach(this::line);
        if (!sketch.spark()) {
            names.series().forEach(sketch::add);
        }
    }

    private boolean named() {
        return colours.size() > 1 || chart.band() != null;
    }

    private ObjectNode ticks(double left, double right) {
        ObjectNode axis = sketch.names(chart.ticks(), sketch.small());
        double room = sketch.plotWidth(left, right) / Math.max(1, chart.ticks().size());
        double needed = Lettering.widest(chart.ticks(), sketch.small()) + 8 * sketch.zoom;
        int skipped = (int) Math.ceil(needed / Math.max(1, room)) - 1;
        ((ObjectNode) axis.get("axisLabel")).put("interval", Math.max(0, skipped));
        return axis;
    }

    private List<BigDecimal> values() {
        Stream<BigDecimal> marks = chart.series().stream()
                .flatMap(one -> one.marks().stream())
                .map(Mark::value)
                .filter(Objects::nonNull);
        Stream<BigDecimal> band = chart.band() == null
                ? Stream.of()
                : chart.band().ranges().stream().flatMap(range -> Stream.of(range.from(), range.to()));
        return Stream.concat(marks, band).toList();
    }

    private void line(Series one) {
        String colour = Objects.requireNonNull(colours.get(one.name()));
        boolean alone = !named()
                || chart.series().stream()
                                .filter(s -> !s.reference())
                                .map(Series::name)
                                .distinct()
                                .count()
                        == 1;
        List<Object> data = new ArrayList<>();
        for (String tick : chart.ticks()) {
            data.add(item(one, one.at(tick), colour, alone && !one.reference()));
        }
        ObjectNode line = Json.object(
                "type",
                "line",
                "name",
                one.name(),
                "connectNulls",
                false,
                "showSymbol",
                !sketch.spark(),
                "showAllSymbol",
                true,
                "z",
                one.reference() ? 2 : 3,
                "lineStyle",
                Json.object(
                        "color",
                        colour,
                        "width",
                        (one.reference() ? 1.5 : 2.5) * sketch.zoom,
                        "type",
                        one.reference() ? "dashed" : "solid"),
                "itemStyle",
                Json.object("color", colour),
                "emphasis",
                Json.object("focus", "series"),
                "labelLayout",
                Json.object("hideOverlap", true),
                "data",
                data);
        sketch.add(line);
    }

    private ObjectNode item(Series one, Mark mark, String colour, boolean labelled) {
        ObjectNode item = Json.object("value", mark.value(), "name", mark.at(), "key", mark.key());
        if (mark.value() == null) {
            return item;
        }
        Pen.point(item, mark, sketch.palette.tone(mark.tone(), colour), sketch);
        if (one.reference()) {
            item.put("symbolSize", 5 * sketch.zoom);
        }
        if (labelled && !sketch.spark()) {
            item.set(
                    "label",
                    Json.put(
                            sketch.text(sketch.palette.ink(), sketch.small()),
                            "show",
                            true,
                            "position",
                            "top",
                            "distance",
                            7 * sketch.zoom,
                            "formatter",
                            mark.label().replace("{", "｛"),
                            "textBorderColor",
                            sketch.palette.ground(),
                            "textBorderWidth",
                            3 * sketch.zoom));
        }
        item.set("tooltip", sketch.hint(one.name(), mark));
        return item;
    }

    /** Drawn as a line nobody sees and, stacked on it, the area up to the upper end. */
    private void band(Band band) {
        List<Object> from = new ArrayList<>();
        List<Object> span = new ArrayList<>();
        for (String tick : chart.ticks()) {
            var range = band.ranges().stream().filter(r -> r.at().equals(tick)).findFirst();
            from.add(range.<Object>map(Band.Range::from).orElse("-"));
            span.add(range.<Object>map(r -> r.to().subtract(r.from())).orElse("-"));
        }
        ObjectNode unseen = Json.object("opacity", 0);
        sketch.add(Json.object(
                "type",
                "line",
                "name",
                band.name(),
                "stack",
                "band",
                "stackStrategy",
                "all",
                "symbol",
                "none",
                "silent",
                true,
                "lineStyle",
                unseen,
                "z",
                1,
                "data",
                from));
        sketch.add(Json.object(
                "type",
                "line",
                "name",
                band.name(),
                "stack",
                "band",
                "stackStrategy",
                "all",
                "symbol",
                "none",
                "silent",
                true,
                "lineStyle",
                unseen,
                "z",
                1,
                "areaStyle",
                Json.object("color", sketch.palette.band(), "opacity", 0.14),
                "data",
                span));
    }

    private EndLabels endLabels(Scale scale, double height) {
        EndLabels labels = new EndLabels(sketch, chart.ticks().size() - 1, height);
        if (!named()) {
            return labels;
        }
        boolean valued = colours.size() > 1;
        for (var colour : colours.entrySet()) {
            chart.series().stream()
                    .filter(one -> one.name().equals(colour.getKey()))
                    .flatMap(one -> one.marks().stream())
                    .filter(mark -> mark.value() != null)
                    .max((a, b) -> Integer.compare(
                            chart.ticks().indexOf(a.at()), chart.ticks().indexOf(b.at())))
                    .ifPresent(last -> labels.add(
                            valued ? colour.getKey() + "  " + last.label() : colour.getKey(),
                            Objects.requireNonNull(last.value()),
                            colour.getValue(),
                            scale));
        }
        Band band = chart.band();
        if (band != null && !band.ranges().isEmpty()) {
            Band.Range last = band.ranges().getLast();
            labels.add(band.name(), last.from().add(last.to()).divide(BigDecimal.TWO), sketch.palette.muted(), scale);
        }
        return labels;
    }
}
