package org.fazhi.chart;

import static org.fazhi.chart.Json.field;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What the colours mean, in rows above the plot. */
final class LegendRow {
    private LegendRow() {}

    record Entry(String name, String colour, String icon) {}

    /** @return the pixels from the top where the plot may begin */
    static double draw(List<Entry> entries, Sketch sketch, double top) {
        if (entries.size() < 2 || sketch.spark()) {
            return top;
        }
        double zoom = sketch.zoom;
        double room = sketch.canvas.width() - 2 * sketch.surround.side();
        double widest = Math.min(room, 240 * zoom);
        double x = 0;
        int rows = 1;
        List<ObjectNode> data = new ArrayList<>();
        for (Entry entry : entries) {
            double width =
                    Lettering.width(Lettering.cut(entry.name(), sketch.small(), widest), sketch.small()) + 34 * zoom;
            if (x > 0 && x + width > room) {
                rows++;
                x = 0;
            }
            x += width;
            data.add(Json.object(
                    field("name", entry.name()),
                    field("icon", entry.icon()),
                    field("itemStyle", Json.object(field("color", entry.colour())))));
        }
        sketch.set(
                "legend",
                Json.object(
                        field("left", sketch.surround.side()),
                        field("top", top),
                        field("width", room),
                        field("padding", 0),
                        field("itemGap", 16 * zoom),
                        field("itemWidth", 12 * zoom),
                        field("itemHeight", 12 * zoom),
                        field("selectedMode", false),
                        field(
                                "textStyle",
                                Json.put(
                                        sketch.text(sketch.palette.ink(), sketch.small()),
                                        field("width", widest),
                                        field("overflow", "truncate"))),
                        field("data", data)));
        return top + rows * (sketch.small() + 16 * zoom);
    }
}
