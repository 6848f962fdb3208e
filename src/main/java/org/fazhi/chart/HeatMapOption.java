package org.fazhi.chart;

import static org.fazhi.chart.Json.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.indicator.CellState;
import tools.jackson.databind.node.ObjectNode;

/** Fields in rows and columns; each state has a shade and a sign. */
final class HeatMapOption {
    private final HeatMap map;
    private final Sketch sketch;

    HeatMapOption(HeatMap map, Sketch sketch) {
        this.map = map;
        this.sketch = sketch;
    }

    /** The sign that tells a state without colour. */
    static String sign(CellState state) {
        return switch (state) {
            case REPORTED -> "●";
            case REPORTED_ZERO -> "0";
            case QUALIFIED_ZERO -> "(0)";
            case JOINT -> "◎";
            case PARTS_ONLY -> "◇";
            case NOT_REPORTED -> "–";
            case NO_REPORT -> "";
            case IN_DOUBT -> "?";
            case NOT_APPLICABLE -> "×";
        };
    }

    void draw() {
        double zoom = sketch.zoom;
        double top = legend(sketch.surround.top());
        double size = Rows.size(sketch, map.rows().size());
        double names = Math.min(sketch.canvas.width() * 0.3, Lettering.widest(map.rows(), size));
        double left = sketch.surround.side() + names + 12 * zoom;
        double right = sketch.surround.side();
        double head = 24 * zoom;
        sketch.grid(left, top + head, right, sketch.surround.bottom() + 4 * zoom);

        double room = sketch.plotWidth(left, right) / Math.max(1, map.columns().size());
        ObjectNode columns = axis(map.columns(), sketch.small());
        columns.put("position", "top");
        Json.put((ObjectNode) columns.get("axisLabel"), field("width", room - 4 * zoom), field("overflow", "truncate"));
        ObjectNode rows = axis(map.rows(), size).put("inverse", true);
        Json.put((ObjectNode) rows.get("axisLabel"), field("width", names + 2), field("overflow", "truncate"));
        sketch.axes(columns, rows);
        sketch.set("visualMap", shades());
        sketch.add(Json.object(
                field("type", "heatmap"),
                field("name", ""),
                field(
                        "itemStyle",
                        Json.object(
                                field("borderColor", sketch.palette.ground()),
                                field("borderWidth", Math.max(1, zoom)))),
                field("data", fields(Math.min(size, sketch.small()), room))));
    }

    private ObjectNode axis(List<String> ticks, double size) {
        ObjectNode axis = sketch.names(ticks, size);
        axis.set("axisLine", Json.object(field("show", false)));
        return axis;
    }

    private List<ObjectNode> fields(double size, double room) {
        Map<String, Integer> columns = places(map.columns());
        Map<String, Integer> rows = places(map.rows());
        List<ObjectNode> fields = new ArrayList<>();
        for (HeatMap.Cell cell : map.cells()) {
            Integer column = columns.get(cell.column());
            Integer row = rows.get(cell.row());
            if (column == null || row == null) {
                throw new IllegalArgumentException("no field for %s, %s".formatted(cell.column(), cell.row()));
            }
            String text = cell.text().isEmpty() ? sign(cell.state()) : cell.text();
            ObjectNode item = Json.object(
                    field("value", List.of(column, row, cell.state().ordinal())),
                    field("name", cell.row()),
                    field("key", cell.key()));
            item.set(
                    "label",
                    Json.put(
                            sketch.text(sketch.palette.onShade(cell.state()), size),
                            field("show", !text.isEmpty()),
                            field("formatter", sketch.plain(Lettering.cut(text, size, room - 4)))));
            Mark said = Mark.gap(cell.row() + " " + cell.column(), cell.hint(), "");
            item.set("tooltip", sketch.hint("", said));
            fields.add(item);
        }
        return fields;
    }

    private static Map<String, Integer> places(List<String> ticks) {
        Map<String, Integer> places = new HashMap<>();
        ticks.forEach(tick -> places.put(tick, places.size()));
        return places;
    }

    private ObjectNode shades() {
        List<ObjectNode> pieces = new ArrayList<>();
        for (CellState state : CellState.values()) {
            pieces.add(Json.object(field("value", state.ordinal()), field("color", sketch.palette.shade(state))));
        }
        return Json.object(
                field("type", "piecewise"), field("show", false), field("dimension", 2), field("pieces", pieces));
    }

    /** The states as fields with their words, above the plot. */
    private double legend(double top) {
        if (sketch.spark() || map.states().isEmpty()) {
            return top;
        }
        double zoom = sketch.zoom;
        double room = sketch.canvas.width() - 2 * sketch.surround.side();
        double x = 0;
        double y = top;
        for (HeatMap.StateWord state : map.states()) {
            double width = 34 * zoom + Lettering.width(state.word(), sketch.small());
            if (x > 0 && x + width > room) {
                x = 0;
                y += sketch.small() * 2;
            }
            swatch(state.state(), sketch.surround.side() + x, y);
            sketch.words(state.word(), sketch.surround.side() + x + 30 * zoom, y + 3 * zoom, sketch.palette.ink());
            x += width + 14 * zoom;
        }
        return y + sketch.small() * 2;
    }

    private void swatch(CellState state, double left, double top) {
        String sign = sign(state).isEmpty() ? " " : sign(state);
        double beside = (24 * sketch.zoom - Lettering.width(sign, sketch.small())) / 2;
        Json.put(
                sketch.words(sign, left, top, sketch.palette.onShade(state)),
                field("backgroundColor", sketch.palette.shade(state)),
                field("borderColor", sketch.palette.grid()),
                field("borderWidth", sketch.zoom),
                field("padding", List.of(2 * sketch.zoom, beside)));
    }
}
