package org.fazhi.chart;

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
                "animation",
                false,
                "backgroundColor",
                canvas.frame() == Canvas.Frame.WHOLE ? palette.ground() : "transparent",
                "color",
                palette.series(),
                "textStyle",
                Json.object("fontFamily", Lettering.FAMILY, "color", palette.ink()),
                "tooltip",
                tooltip());
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
        words(unit, left, top, palette.muted(), Json.object());
        return top + small() * 2;
    }

    /** Places a line of small words. */
    void words(String words, double left, double top, String colour, ObjectNode look) {
        ObjectNode style = Json.put(text(colour, small()), "fontWeight", 400);
        titles.add(Json.object("text", words, "left", left, "top", top, "padding", 0, "textStyle", style)
                .setAll(look));
    }

    ObjectNode text(String colour, double size) {
        return Json.object("color", colour, "fontSize", size, "fontFamily", Lettering.FAMILY);
    }

    ObjectNode grid(double left, double top, double right, double bottom) {
        ObjectNode grid =
                Json.object("left", left, "top", top, "right", right, "bottom", bottom, "outerBoundsMode", "none");
        option.set("grid", grid);
        return grid;
    }

    /** An axis of names. */
    ObjectNode names(List<String> ticks, double size) {
        return Json.object(
                "type",
                "category",
                "data",
                ticks,
                "show",
                !spark(),
                "axisTick",
                Json.object("show", false),
                "axisLine",
                Json.object(
                        "show",
                        true,
                        "lineStyle",
                        Json.object("color", palette.reference(), "width", Math.max(1, zoom))),
                "axisLabel",
                Json.put(text(palette.ink(), size), "interval", 0, "margin", 8 * zoom));
    }

    /** An axis of values. */
    ObjectNode values(Scale scale, boolean labelled) {
        return Json.object(
                "type",
                "value",
                "min",
                scale.least(),
                "max",
                scale.most(),
                "interval",
                scale.step(),
                "show",
                !spark(),
                "axisLine",
                Json.object("show", false),
                "axisTick",
                Json.object("show", false),
                "splitLine",
                Json.object("show", labelled, "lineStyle", Json.object("color", palette.grid(), "width", zoom)),
                "axisLabel",
                Json.put(text(palette.muted(), small()), "show", labelled, "margin", 8 * zoom));
    }

    void axes(JsonNode across, JsonNode up) {
        option.set("xAxis", across);
        option.set("yAxis", up);
    }

    void set(String name, Object value) {
        Json.put(option, name, value);
    }

    void add(ObjectNode one) {
        series.add(one);
    }

    /** What pointing at a mark says, safe to be taken as HTML. */
    ObjectNode hint(String name, Mark mark) {
        String value = mark.hint().isEmpty() ? mark.label() : mark.hint();
        String words = String.join("\n", List.of(name, mark.at(), value)).strip();
        return Json.object(
                "formatter",
                words.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("{", "&#123;")
                        .replace("\n", "<br>"));
    }

    ObjectNode option() {
        option.set("title", Json.array(titles));
        ArrayNode all = Json.array(series);
        option.set("series", all);
        return option;
    }

    private ObjectNode tooltip() {
        return Json.object(
                "trigger",
                "item",
                "confine",
                true,
                "show",
                !spark(),
                "backgroundColor",
                palette.ground(),
                "borderColor",
                palette.grid(),
                "textStyle",
                text(palette.ink(), small()));
    }

    private ObjectNode watermark(String words) {
        return Json.object(
                "type",
                "text",
                "left",
                "center",
                "top",
                "middle",
                "rotation",
                0.35,
                "silent",
                true,
                "z",
                100,
                "style",
                Json.object(
                        "text",
                        words,
                        "fontSize",
                        Math.min(72 * zoom, canvas.width() / 8.0),
                        "fontWeight",
                        700,
                        "fontFamily",
                        Lettering.FAMILY,
                        "fill",
                        palette.ink(),
                        "opacity",
                        0.05));
    }
}
