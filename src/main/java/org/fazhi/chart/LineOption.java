package org.fazhi.chart;

import static org.fazhi.chart.Json.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Lines over ticks, with a band behind them and their names beside their ends. */
final class LineOption {
    private final LineChart chart;
    private final Sketch sketch;
    private final Map<String, String> colours = new LinkedHashMap<>();
    private final double top;
    private final double bottom;
    private final double height;
    private final Scale scale;

    LineOption(LineChart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        int next = 0;
        for (Series one : chart.series()) {
            if (!colours.containsKey(one.name())) {
                colours.put(one.name(), one.reference() ? sketch.palette.reference() : sketch.palette.series(next++));
            }
        }
        bottom = sketch.surround.bottom() + (sketch.spark() ? 0 : 28 * sketch.zoom);
        top = sketch.unitAbove(sketch.surround.side(), sketch.surround.top()) + (sketch.spark() ? 2 : 10 * sketch.zoom);
        height = sketch.canvas.height() - top - bottom;
        scale = scale();
    }

    void draw() {
        double zoom = sketch.zoom;
        if (chart.ticks().isEmpty()) {
            return;
        }
        double left = sketch.surround.side()
                + (sketch.spark() ? 2 : Lettering.widest(scale.labels(), sketch.small()) + 12 * zoom);
        EndLabels names = endLabels();
        double right = sketch.surround.side() + (sketch.spark() ? 2 : Math.max(18 * zoom, names.room()));

        sketch.grid(left, top, right, bottom);
        sketch.axes(Json.put(ticks(left, right), field("boundaryGap", !sketch.spark())), sketch.values(scale, true));
        if (chart.band() != null) {
            band(chart.band());
        }
        chart.series().forEach(this::line);
        if (!sketch.spark()) {
            names.series().forEach(sketch::add);
        }
    }

    private Scale scale() {
        List<BigDecimal> values = values();
        Scale wide = Scale.of(values, chart.fromZero(), Math.clamp((int) (height / (56 * sketch.zoom)), 2, 6));
        return chart.fromZero() ? wide : wide.upTo(BigDecimal.valueOf(100), values);
    }

    private boolean named() {
        return colours.size() > 1 || chart.band() != null;
    }

    private ObjectNode ticks(double left, double right) {
        ObjectNode axis = sketch.names(chart.ticks(), sketch.small());
        double room = sketch.plotWidth(left, right) / Math.max(1, chart.ticks().size());
        double needed = Lettering.widest(chart.ticks(), sketch.small()) + 8 * sketch.zoom;
        int skipped = (int) Math.ceil(needed / Math.max(1, room)) - 1;
        ObjectNode label = (ObjectNode) axis.get("axisLabel");
        // on a screen the drawing may turn out narrower than it was planned
        if (sketch.canvas.frame() == Canvas.Frame.PLOT) {
            label.put("interval", "auto");
        } else {
            label.put("interval", Math.max(0, skipped));
        }
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
        List<Object> data = new ArrayList<>();
        for (String tick : chart.ticks()) {
            ObjectNode item = item(one, one.at(tick), colour);
            if (alone() && !one.reference() && !sketch.spark() && one.at(tick).value() != null && !atEnd(one, tick)) {
                item.set("label", label(one, tick));
            }
            data.add(item);
        }
        ObjectNode line = Json.object(
                field("type", "line"),
                field("name", one.name()),
                field("connectNulls", false),
                field("showSymbol", !sketch.spark()),
                field("showAllSymbol", true),
                field("z", one.reference() ? 2 : 3),
                field(
                        "lineStyle",
                        Json.object(
                                field("color", colour),
                                field("width", (one.reference() ? 1.5 : 2.5) * sketch.zoom),
                                field("type", one.reference() ? "dashed" : "solid"))),
                field("itemStyle", Json.object(field("color", colour))),
                field("emphasis", Json.object(field("focus", "series"))),
                field("labelLayout", Json.object(field("hideOverlap", true))),
                field("data", data));
        sketch.add(line);
    }

    private ObjectNode item(Series one, Mark mark, String colour) {
        ObjectNode item = Json.object(field("value", mark.value()), field("name", mark.at()), field("key", mark.key()));
        if (mark.value() == null) {
            return item;
        }
        Pen.point(item, mark, sketch.palette.tone(mark.tone(), colour), sketch);
        if (one.reference()) {
            item.put("symbolSize", 5 * sketch.zoom);
        }
        item.set("tooltip", sketch.hint(one.name(), mark));
        return item;
    }

    private ObjectNode label(Series one, String tick) {
        ObjectNode label = sketch.text(sketch.palette.ink(), sketch.small());
        return Json.put(label, field("show", true), field("position", valley(one, tick) ? "bottom" : "top"))
                .put("distance", 7 * sketch.zoom)
                .put("formatter", sketch.plain(one.at(tick).label()))
                .put("textBorderColor", sketch.palette.ground())
                .put("textBorderWidth", 3 * sketch.zoom);
    }

    /** Whether the line comes down to a mark or rises from it, so that there is room below and not above. */
    private boolean valley(Series one, String tick) {
        int here = chart.ticks().indexOf(tick);
        BigDecimal value = Objects.requireNonNull(one.at(tick).value());
        BigDecimal before =
                here == 0 ? null : one.at(chart.ticks().get(here - 1)).value();
        BigDecimal after = here == chart.ticks().size() - 1
                ? null
                : one.at(chart.ticks().get(here + 1)).value();
        boolean above = scale.share(value) > 0.07;
        boolean falls = before != null && before.compareTo(value) > 0;
        boolean rises = after != null && after.compareTo(value) > 0;
        return above && (falls && rises || falls && after == null || rises && before == null);
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
        ObjectNode unseen = Json.object(field("opacity", 0));
        sketch.add(Json.object(
                field("type", "line"),
                field("name", band.name()),
                field("stack", "band"),
                field("stackStrategy", "all"),
                field("symbol", "none"),
                field("silent", true),
                field("lineStyle", unseen),
                field("z", 1),
                field("data", from)));
        sketch.add(Json.object(
                field("type", "line"),
                field("name", band.name()),
                field("stack", "band"),
                field("stackStrategy", "all"),
                field("symbol", "none"),
                field("silent", true),
                field("lineStyle", unseen),
                field("z", 1),
                field("areaStyle", Json.object(field("color", sketch.palette.band()), field("opacity", 0.14))),
                field("data", span)));
    }

    private EndLabels endLabels() {
        EndLabels labels = new EndLabels(sketch, chart.ticks().size() - 1, height);
        if (!named()) {
            return labels;
        }
        for (var colour : colours.entrySet()) {
            last(colour.getKey())
                    .ifPresent(mark -> labels.add(
                            colour.getKey(),
                            mark.label(),
                            Objects.requireNonNull(mark.value()),
                            colour.getValue(),
                            scale));
        }
        Band band = chart.band();
        if (band != null && !band.ranges().isEmpty()) {
            labels.add(band.name(), "", band.ranges().getLast().to(), sketch.palette.muted(), scale);
        }
        return labels;
    }

    private Optional<Mark> last(String name) {
        return chart.series().stream()
                .filter(one -> one.name().equals(name))
                .flatMap(one -> one.marks().stream())
                .filter(mark -> mark.value() != null)
                .max(Comparator.comparingInt(mark -> chart.ticks().indexOf(mark.at())));
    }

    /** Whether the name beside the end of the line says the value already. */
    private boolean atEnd(Series one, String tick) {
        return named()
                && last(one.name()).filter(mark -> mark.at().equals(tick)).isPresent();
    }

    /** Whether one line is what the chart is about; its marks then say their values. */
    private boolean alone() {
        return chart.series().stream()
                        .filter(one -> !one.reference())
                        .map(Series::name)
                        .distinct()
                        .count()
                == 1;
    }
}
