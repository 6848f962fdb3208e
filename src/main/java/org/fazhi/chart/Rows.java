package org.fazhi.chart;

import static org.fazhi.chart.Json.field;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Named rows from top to bottom with remarks at the right edge, whatever is drawn in them. */
final class Rows {
    private final Sketch sketch;
    private final List<String> ticks;
    private final List<String> remarks;
    private final double top;
    private final double size;

    Rows(Sketch sketch, List<String> ticks, List<String> remarks, double top) {
        this.sketch = sketch;
        this.ticks = ticks;
        this.remarks = remarks;
        this.top = top;
        size = size(sketch, ticks.size());
    }

    /** @return type size in pixels that lets the rows stand free of each other */
    static double size(Sketch sketch, int rows) {
        double room = sketch.canvas.height() - sketch.surround.top() - sketch.surround.bottom() - 30 * sketch.zoom;
        return Math.clamp(room / Math.max(1, rows) / 1.3, 6 * sketch.zoom, sketch.small());
    }

    double size() {
        return size;
    }

    /**
     * Places the plot and names its rows.
     *
     * @param labels pixels kept free right of the plot, before the remarks
     */
    ArrayNode axes(double labels) {
        double zoom = sketch.zoom;
        double widest = Math.min(260 * zoom, sketch.canvas.width() * 0.3);
        double names = Math.min(widest, Lettering.widest(ticks, size));
        double beside = Lettering.widest(remarks, size);
        double right = sketch.surround.side() + labels + (beside > 0 ? beside + 20 * zoom : 0);
        sketch.grid(sketch.surround.side() + names + 12 * zoom, top, right, sketch.surround.bottom() + 4 * zoom);

        ObjectNode left = axis(ticks, size);
        Json.put((ObjectNode) left.get("axisLabel"), field("width", names + 2), field("overflow", "truncate"));
        if (beside == 0) {
            return Json.array(left);
        }
        ObjectNode edge = axis(remarks, size);
        edge.put("position", "right");
        edge.set("axisLine", Json.object(field("show", false)));
        Json.put(
                (ObjectNode) edge.get("axisLabel"),
                field("margin", labels + beside + 20 * zoom),
                field("align", "right"),
                field("color", sketch.palette.muted()));
        return Json.array(left, edge);
    }

    private ObjectNode axis(List<String> words, double type) {
        return Json.put(sketch.names(words, type), field("inverse", true));
    }
}
