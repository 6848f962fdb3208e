package org.fazhi.chart;

import static org.fazhi.chart.Json.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An option in the making: what all kinds of charts share of it. */
final class Sketch {
    final Canvas canvas;
    final Palette palette;
    final double zoom;
    final Surround surround;
    private final String unit;
    private final List<ObjectNode> titles;
    private final List<ObjectNode> series = new ArrayList<>();
    private final ObjectNode option;

    Sketch(Caption caption, Canvas canvas) {
        this.canvas = canvas;
        palette = Palette.of(canvas.look());
        zoom = canvas.zoom();
        surround = Surround.of(caption, canvas);
        unit = caption.unit();
        titles = new ArrayList<>(surround.titles());
        option = Json.object(
                field("animation", false),
                field("backgroundColor", canvas.frame() == Canvas.Frame.WHOLE ? palette.ground() : "transparent"),
                field("color", palette.series()),
                field("textStyle", Json.object(field("fontFamily", Lettering.FAMILY), field("color", palette.ink()))),
                field("tooltip", tooltip()));
        if (!caption.fictional().isEmpty() && !spark()) {
            option.set("graphic", Json.array(watermark(caption.fictional())));
        }
    }

    boolean spark() {
        return canvas.frame() == Canvas.Frame.SPARK;
    }

    /** @return type size of ticks and value labels in pixels */
    double small() {
        return 13 * zoom;
    }

    double plotWidth(double left, double right) {
        return canvas.width() - left - right;
    }

    /** Room for the unit above the plot, which is drawn there. */
    double unitAbove(double left, double top) {
        if (unit.isEmpty() || spark()) {
            return top;
        }
        words(unit, left, top, palette.muted());
        return top + small() * 2;
    }

    /** Places a line of small words. */
    ObjectNode words(String words, double left, double top, String colour) {
        ObjectNode style =
                Json.put(text(colour, small()), field("fontWeight", 400), field("lineHeight", small() * 1.3));
        ObjectNode title = Json.object(
                field("text", words),
                field("left", left),
                field("top", top),
                field("padding", 0),
                field("textStyle", style));
        titles.add(title);
        return title;
    }

    ObjectNode text(String colour, double size) {
        return Json.object(field("color", colour), field("fontSize", size), field("fontFamily", Lettering.FAMILY));
    }

    /** Text of a label: braces would be read as a template. */
    String plain(String words) {
        return words.replace("{", "｛").replace("}", "｝");
    }

    /** Words at places of the plot, on points nobody sees. */
    ObjectNode words(List<ObjectNode> labelled) {
        return Json.object(
                field("type", "scatter"),
                field("name", "words"),
                field("silent", true),
                field("clip", false),
                field("symbolSize", 1),
                field("z", 4),
                field("itemStyle", Json.object(field("color", "transparent"), field("opacity", 1))),
                field("tooltip", Json.object(field("show", false))),
                field("data", labelled));
    }

    /** A line through the plot at a value of the lower axis, with words at one end. */
    ObjectNode across(BigDecimal value, String words, String end) {
        return Json.object(
                field("silent", true),
                field("symbol", "none"),
                field(
                        "lineStyle",
                        Json.object(field("color", palette.ink()), field("width", 1.5 * zoom), field("type", "solid"))),
                field(
                        "label",
                        Json.put(
                                text(palette.ink(), small()),
                                field("position", end),
                                field("formatter", plain(words)))),
                field("data", List.of(Json.object(field("xAxis", value)))));
    }

    ObjectNode grid(double left, double top, double right, double bottom) {
        ObjectNode grid = Json.object(
                field("left", left),
                field("top", top),
                field("right", right),
                field("bottom", bottom),
                field("outerBoundsMode", "none"));
        option.set("grid", grid);
        return grid;
    }

    /** An axis of names. */
    ObjectNode names(List<String> ticks, double size) {
        return Json.object(
                field("type", "category"),
                field("data", ticks),
                field("show", !spark()),
                field("axisTick", Json.object(field("show", false))),
                field(
                        "axisLine",
                        Json.object(
                                field("show", true),
                                field(
                                        "lineStyle",
                                        Json.object(
                                                field("color", palette.reference()),
                                                field("width", Math.max(1, zoom)))))),
                field(
                        "axisLabel",
                        Json.put(text(palette.ink(), size), field("interval", 0), field("margin", 8 * zoom))));
    }

    /** An axis of values. */
    ObjectNode values(Scale scale, boolean labelled) {
        return Json.object(
                field("type", "value"),
                field("min", scale.least()),
                field("max", scale.most()),
                field("interval", scale.step()),
                field("show", !spark()),
                field("axisLine", Json.object(field("show", false))),
                field("axisTick", Json.object(field("show", false))),
                field(
                        "splitLine",
                        Json.object(
                                field("show", labelled),
                                field("lineStyle", Json.object(field("color", palette.grid()), field("width", zoom))))),
                field(
                        "axisLabel",
                        Json.put(text(palette.muted(), small()), field("show", labelled), field("margin", 8 * zoom))));
    }

    void axes(JsonNode across, JsonNode up) {
        option.set("xAxis", across);
        option.set("yAxis", up);
    }

    void set(String name, Object value) {
        Json.put(option, field(name, value));
    }

    void add(ObjectNode one) {
        series.add(one);
    }

    /** What pointing at a mark says, safe to be taken as HTML. */
    ObjectNode hint(String name, Mark mark) {
        String words = mark.hint().isEmpty()
                ? String.join("\n", List.of(name, mark.at(), mark.label())).strip()
                : mark.hint();
        return Json.object(field(
                "formatter",
                words.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("{", "&#123;")
                        .replace("\n", "<br>")));
    }

    ObjectNode option() {
        option.set("title", Json.array(titles));
        ArrayNode all = Json.array(series);
        option.set("series", all);
        return option;
    }

    private ObjectNode tooltip() {
        return Json.object(
                field("trigger", "item"),
                field("confine", true),
                field("show", !spark()),
                field("backgroundColor", palette.ground()),
                field("borderColor", palette.grid()),
                field("textStyle", text(palette.ink(), small())));
    }

    private ObjectNode watermark(String words) {
        return Json.object(
                field("type", "text"),
                field("left", "center"),
                field("top", "middle"),
                field("rotation", 0.35),
                field("silent", true),
                field("z", 100),
                field(
                        "style",
                        Json.object(
                                field("text", words),
                                field(
                                        "fontSize",
                                        Math.min(
                                                // small enough for a telephone, which may be shown the same drawing
                                                (canvas.frame() == Canvas.Frame.PLOT ? 30 : 72) * zoom,
                                                0.85 * canvas.width() / Lettering.width(words, 1, true))),
                                field("fontWeight", 700),
                                field("fontFamily", Lettering.FAMILY),
                                field("fill", palette.ink()),
                                field("opacity", 0.05))));
    }
}
