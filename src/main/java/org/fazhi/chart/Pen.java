package org.fazhi.chart;

import static org.fazhi.chart.Json.field;

import org.fazhi.indicator.Qualifier;
import tools.jackson.databind.node.ObjectNode;

/** How a single mark looks: closed, half open, approximate, hollow. */
final class Pen {
    /** A disc whose upper half is only an outline: the value is at least this. */
    private static final String OPEN_ABOVE =
            "path://M-10,0 A10,10 0 0 0 10,0 Z M-10,0 A10,10 0 0 1 10,0" + " L7,0 A7,7 0 0 0 -7,0 Z";

    private static final String OPEN_BELOW =
            "path://M-10,0 A10,10 0 0 1 10,0 Z M-10,0 A10,10 0 0 0 10,0" + " L7,0 A7,7 0 0 1 -7,0 Z";

    private Pen() {}

    /** Shapes a data item as a point. */
    static ObjectNode point(ObjectNode item, Mark mark, String colour, Sketch sketch) {
        double size = 9 * sketch.zoom;
        boolean outlined = mark.hollow();
        ObjectNode style = outlined
                ? Json.object(
                        field("color", sketch.palette.ground()),
                        field("borderColor", colour),
                        field("borderWidth", 2 * sketch.zoom),
                        field("opacity", 1))
                : Json.object(field("color", colour), field("borderWidth", 0), field("opacity", 1));
        String symbol = switch (mark.qualifier()) {
            case EXACT -> "circle";
            case AT_LEAST -> OPEN_ABOVE;
            case AT_MOST -> OPEN_BELOW;
            case ABOUT -> "diamond";
        };
        double scaled = mark.qualifier() == Qualifier.EXACT ? size : size * 1.35;
        return Json.put(item, field("symbol", symbol), field("symbolSize", scaled), field("itemStyle", style));
    }

    /** Fills a data item as a bar that lies (grows to the right) or stands (grows up). */
    static ObjectNode bar(ObjectNode item, Mark mark, String colour, Sketch sketch, boolean lying) {
        ObjectNode style = Json.object(field("color", fill(mark, colour, sketch, lying)));
        if (mark.hollow()) {
            Json.put(style, field("borderColor", colour), field("borderWidth", 1.5 * sketch.zoom));
        } else if (mark.qualifier() == Qualifier.ABOUT) {
            Json.put(
                    style,
                    field("borderColor", colour),
                    field("borderWidth", 1.5 * sketch.zoom),
                    field("borderType", "dashed"));
        }
        return Json.put(item, field("itemStyle", style));
    }

    private static Object fill(Mark mark, String colour, Sketch sketch, boolean lying) {
        if (mark.hollow()) {
            return sketch.palette.ground();
        }
        return switch (mark.qualifier()) {
            case EXACT -> colour;
            case ABOUT -> colour + "99";
            case AT_LEAST -> fading(colour, lying, colour + "00");
            case AT_MOST -> fading(colour, lying, colour + "66");
        };
    }

    /** The end of the bar fades: it is not known where it ends. */
    private static ObjectNode fading(String colour, boolean lying, String end) {
        return Json.object(
                field("type", "linear"),
                field("x", 0),
                field("y", lying ? 0 : 1),
                field("x2", lying ? 1 : 0),
                field("y2", 0),
                field(
                        "colorStops",
                        Json.array(
                                Json.object(field("offset", 0), field("color", colour)),
                                Json.object(field("offset", 0.8), field("color", colour)),
                                Json.object(field("offset", 1), field("color", end)))));
    }
}
