package org.fazhi.chart;

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
                    "name", entry.name(), "icon", entry.icon(), "itemStyle", Json.object("color", entry.colour())));
        }
        sketch.set(
                "legend",
                Json.object(
                        "left",
                        sketch.surround.side(),
                        "top",
                        top,
                        "width",
                        room,
                        "padding",
                        0,
                        "itemGap",
                        16 * zoom,
                        "itemWidth",
                        12 * zoom,
                        "itemHeight",
                        12 * zoom,
                        "selectedMode",
                        false,
                        "textStyle",
                        Json.put(
                                sketch.text(sketch.palette.ink(), sketch.small()),
                                "width",
                                widest,
                                "overflow",
                                "truncate"),
                        "data",
                        data));
        return top + rows * (sketch.small() + 16 * zoom);
    }
}
