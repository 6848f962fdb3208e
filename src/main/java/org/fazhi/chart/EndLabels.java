package org.fazhi.chart;

import static org.fazhi.chart.Json.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Names beside the right ends of lines, moved apart so that none covers another. */
final class EndLabels {
    private record Label(List<String> lines, BigDecimal value, String colour, double wanted) {}

    private final List<Label> labels = new ArrayList<>();
    private final Sketch sketch;
    private final int lastTick;
    private final double height;

    /** @param height of the plot in pixels */
    EndLabels(Sketch sketch, int lastTick, double height) {
        this.sketch = sketch;
        this.lastTick = lastTick;
        this.height = height;
    }

    /**
     * @param name cut where it is too long
     * @param said the last value in words, never cut; may be empty
     */
    void add(String name, String said, BigDecimal value, String colour, Scale scale) {
        String line = (name + "  " + said).strip();
        boolean fits = Lettering.width(line, sketch.small()) <= widest();
        List<String> lines = fits || said.isEmpty()
                ? List.of(Lettering.cut(line, sketch.small(), widest()))
                : List.of(Lettering.cut(name, sketch.small(), widest()), said);
        labels.add(new Label(lines, value, colour, (1 - scale.share(value)) * height));
    }

    /** @return pixels the names take right of the plot */
    double room() {
        if (labels.isEmpty()) {
            return 0;
        }
        double widest = labels.stream()
                .mapToDouble(label -> Lettering.widest(label.lines(), sketch.small()))
                .max()
                .orElse(0);
        return widest + 16 * sketch.zoom;
    }

    /** One unseen point each, at the last tick, that carries the name moved to where there is room. */
    List<ObjectNode> series() {
        if (labels.isEmpty()) {
            return List.of();
        }
        List<Label> sorted = labels.stream()
                .sorted(Comparator.comparingDouble(Label::wanted))
                .toList();
        double[] at = apart(sorted);
        List<ObjectNode> points = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Label label = sorted.get(i);
            points.add(Json.object(
                    field("value", List.of(lastTick, label.value())),
                    field(
                            "label",
                            Json.put(
                                    sketch.text(label.colour(), sketch.small()),
                                    field("show", true),
                                    field("position", "right"),
                                    field("distance", 12 * sketch.zoom),
                                    field("offset", List.of(0, at[i] - label.wanted())),
                                    field("lineHeight", lineHeight()),
                                    field("formatter", sketch.plain(String.join("\n", label.lines())))))));
        }
        return List.of(sketch.words(points));
    }

    private double[] apart(List<Label> sorted) {
        double[] at = new double[sorted.size()];
        double lowest = height + lineHeight();
        double taken = -lineHeight();
        for (int i = 0; i < at.length; i++) {
            double half = high(sorted.get(i)) / 2;
            at[i] = Math.max(sorted.get(i).wanted(), taken + half);
            taken = at[i] + half;
        }
        for (int i = at.length - 1; i >= 0; i--) {
            double half = high(sorted.get(i)) / 2;
            at[i] = Math.min(at[i], lowest - half);
            lowest = at[i] - half;
        }
        return at;
    }

    private double high(Label label) {
        return label.lines().size() * lineHeight() + 3 * sketch.zoom;
    }

    private double lineHeight() {
        return sketch.small() * 1.35;
    }

    private double widest() {
        return Math.min(230 * sketch.zoom, sketch.canvas.width() * 0.28);
    }
}
