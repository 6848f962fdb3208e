package org.fazhi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.fazhi.chart.Canvas;
import org.fazhi.chart.Chart;
import org.fazhi.chart.Gallery;
import org.fazhi.chart.Renderer;
import org.fazhi.export.Paper;
import org.fazhi.export.PaperFile;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Look;

/** How long files take, warm: {@code ./fazhi bench exports}. */
public final class ExportsBench {
    private static final int WARM = 40;
    private static final int RUNS = 60;

    private ExportsBench() {}

    public static void main(String[] args) throws IOException {
        List<Chart> charts = List.copyOf(Gallery.charts().values());
        try (Renderer renderer = new Renderer()) {
            long start = System.nanoTime();
            renderer.warm().join();
            System.out.printf("| renderer ready | %.1f s |%n", (System.nanoTime() - start) / 1e9);
            // a width of its own each time, so that nothing comes from the cache
            measure("SVG, not cached", WARM, RUNS, i -> svg(renderer, charts, 1200 + i, i));
            measure("SVG, cached", 1, RUNS, i -> svg(renderer, charts, 1200, 0));
            measure(
                    "PNG 3840 × 2160",
                    2,
                    20,
                    i -> renderer.png(charts.get(i % charts.size()), Canvas.picture(1920, Look.LIGHT), 2, Map.of()));
            Paper paper = paper(charts);
            for (PaperFile kind : PaperFile.values()) {
                measure("20 figures as " + kind.code(), 1, 3, i -> kind.write(paper, renderer, drawn -> {}));
            }
        }
    }

    private static void svg(Renderer renderer, List<Chart> charts, int width, int i) {
        renderer.svg(charts.get(i % charts.size()), Canvas.picture(width, Look.LIGHT));
    }

    private static Paper paper(List<Chart> charts) {
        List<Paper.Section> sections = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Chart chart = charts.get(i % charts.size());
            sections.add(new Paper.Section(chart.caption().title(), List.of(), chart, Paper.Grid.NONE));
        }
        return new Paper(Language.ZH, "基准", "", List.of("二十幅图。"), List.of(), sections, List.of(), "");
    }

    private static void measure(String what, int warm, int runs, IntConsumer work) {
        for (int i = 0; i < warm; i++) {
            work.accept(i);
        }
        double[] took = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.accept(warm + i);
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        System.out.printf(
                "| %s | p50 %.1f ms | p95 %.1f ms |%n",
                what, took[runs / 2], took[Math.min(runs - 1, runs * 95 / 100)]);
    }
}
