package org.fazhi.chart;

import static org.fazhi.chart.Json.field;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words around a plot and the room they leave for it.
 *
 * @param titles the words, each at its place
 * @param top pixels above the plot that are taken
 * @param bottom pixels below it
 * @param side pixels left and right
 */
record Surround(List<ObjectNode> titles, double top, double bottom, double side) {

    static Surround of(Caption caption, Canvas canvas) {
        return switch (canvas.frame()) {
            case WHOLE -> whole(caption, canvas);
            case PLOT -> new Surround(List.of(), 4, 4, 4);
            case SPARK -> new Surround(List.of(), 3, 3, 3);
        };
    }

    private static Surround whole(Caption caption, Canvas canvas) {
        double zoom = canvas.zoom();
        Palette palette = Palette.of(canvas.look());
        double side = 36 * zoom;
        double room = canvas.width() - 2 * side;
        List<ObjectNode> titles = new ArrayList<>();

        double flag = caption.fictional().isEmpty() ? 0 : flag(titles, caption, canvas, side);
        double y = 28 * zoom;
        y = block(titles, caption.title(), 25 * zoom, true, palette.ink(), side, y, room - flag);
        y += 4 * zoom;
        y = block(titles, caption.subtitle(), 15 * zoom, false, palette.muted(), side, y, room);
        y = block(titles, caption.coverage(), 14 * zoom, false, palette.muted(), side, y, room);

        List<String> notes = new ArrayList<>(caption.footnotes());
        notes.add(caption.source());
        double noteSize = 12.5 * zoom;
        double noteHeight = notes.stream()
                .mapToDouble(note -> height(note, noteSize, false, room))
                .sum();
        double bottom = noteHeight + 22 * zoom;
        double at = canvas.height() - bottom + 2 * zoom;
        for (String note : notes) {
            at = block(titles, note, noteSize, false, palette.muted(), side, at, room);
        }
        return new Surround(List.copyOf(titles), y + 12 * zoom, bottom + 12 * zoom, side);
    }

    private static double flag(List<ObjectNode> titles, Caption caption, Canvas canvas, double side) {
        Palette palette = Palette.of(canvas.look());
        double size = 14 * canvas.zoom();
        double padding = 6 * canvas.zoom();
        ObjectNode flag = words(caption.fictional(), size, true, palette.fictional());
        Json.put(
                flag,
                field("right", side),
                field("top", 28 * canvas.zoom()),
                field("padding", List.of(padding / 2, padding)),
                field("borderColor", palette.fictional()),
                field("borderWidth", canvas.zoom()),
                field("borderRadius", 3 * canvas.zoom()));
        titles.add(flag);
        return Lettering.width(caption.fictional(), size, true) + 5 * padding;
    }

    private static double block(
            List<ObjectNode> titles,
            String text,
            double size,
            boolean bold,
            String colour,
            double left,
            double top,
            double room) {
        if (text.isBlank()) {
            return top;
        }
        String broken = String.join("\n", Lettering.lines(text, size, bold, room));
        titles.add(Json.put(
                words(broken, size, bold, colour), field("left", left), field("top", top), field("padding", 0)));
        return top + height(text, size, bold, room);
    }

    private static double height(String text, double size, boolean bold, double room) {
        return Lettering.lines(text, size, bold, room).size() * lineHeight(size);
    }

    private static double lineHeight(double size) {
        return Math.round(size * 1.5);
    }

    private static ObjectNode words(String text, double size, boolean bold, String colour) {
        ObjectNode style = Json.object(
                field("fontSize", size),
                field("fontWeight", bold ? 700 : 400),
                field("lineHeight", lineHeight(size)),
                field("color", colour),
                field("fontFamily", Lettering.FAMILY));
        return Json.object(field("text", text), field("textStyle", style));
    }
}
