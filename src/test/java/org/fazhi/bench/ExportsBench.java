package org.fazhi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.fazhi.Fazhi;
import org.fazhi.chart.Chart;
import org.fazhi.chart.Gallery;
import org.fazhi.chart.Renderer;
import org.fazhi.export.Paper;
import org.fazhi.export.PaperFile;
import org.fazhi.figure.FigureKind;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Language;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long files take, warm, asked by address of a dashboard with the fictional sample: {@code ./fazhi bench exports}.
 * Prints a table for src/docs/benchmarks.md.
 */
public final class ExportsBench {
    private static final int WARM = 25;
    private static final int RUNS = 60;
    private static final int LARGE_RUNS = 15;
    private static final int PAPERS = 3;
    private static final List<FigureKind> KINDS =
            List.of(FigureKind.TREND, FigureKind.RANKING, FigureKind.DISTRIBUTION, FigureKind.CHANGE);

    private final HttpClient client;
    private final String base;
    private final List<String> indicators;

    private ExportsBench(HttpClient client, String base) {
        this.client = client;
        this.base = base;
        this.indicators = Catalogue.read().indicators().stream()
                .filter(Indicator::leading)
                .map(Indicator::code)
                .toList();
    }

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("fazhi-bench-exports");
        System.out.println("| file | target | p50 | p95 |\n|---|--:|--:|--:|");
        try (ConfigurableApplicationContext dashboard = SpringApplication.run(
                        Fazhi.class,
                        "--server.port=0",
                        "--fazhi.home=" + home,
                        "--logging.level.root=error",
                        "--logging.level.org.fazhi=error");
                HttpClient client = HttpClient.newHttpClient()) {
            String port = dashboard.getEnvironment().getProperty("local.server.port", "");
            ExportsBench bench = new ExportsBench(client, "http://127.0.0.1:" + port);
            Renderer renderer = dashboard.getBean(Renderer.class);
            line("first page, while the renderer starts", "-", 1, () -> bench.get("/"));
            line("renderer ready", "-", 1, () -> renderer.warm().join());
            bench.addresses();
            papers(renderer);
        }
    }

    private void addresses() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        for (int i = 0; i < WARM; i++) {
            get(picture("svg", 1200, asked.getAndIncrement()));
        }
        // a width of its own each time, so that nothing comes from a cache
        line("SVG by address, not cached", "400 ms", RUNS, () -> {
            int i = asked.getAndIncrement();
            return get(picture("svg", 1200 + i, i));
        });
        line("SVG by address, cached", "10 ms", RUNS, () -> get(picture("svg", 1200, 0)));
        line("PNG 3840 × 2160 by address, not cached", "2 000 ms", LARGE_RUNS, () -> {
            int i = asked.getAndIncrement();
            return get(picture("png", 1920, i) + "&scale=2");
        });
    }

    private String picture(String ending, int width, int i) {
        return "/figures/%s.%s?indicator=%s&width=%d&years=%d-latest"
                .formatted(
                        KINDS.get(i % KINDS.size()).code(),
                        ending,
                        indicators.get(i / KINDS.size() % indicators.size()),
                        width,
                        2016 + i / (KINDS.size() * indicators.size()) % 5);
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " is answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static void papers(Renderer renderer) throws Exception {
        List<Chart> charts = List.copyOf(Gallery.charts().values());
        List<Paper.Section> sections = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Chart chart = charts.get(i % charts.size());
            sections.add(new Paper.Section(chart.caption().title(), List.of(), chart, Paper.Grid.NONE));
        }
        Paper paper = new Paper(Language.ZH, "基准", "", List.of("二十幅图。"), List.of(), sections, List.of(), "");
        for (PaperFile kind : PaperFile.values()) {
            String target = kind == PaperFile.DOCX ? "12 000 ms" : "-";
            line("20 figures as " + kind.code(), target, PAPERS, () -> kind.write(paper, renderer, drawn -> {}));
        }
    }

    private static void line(String what, String target, int runs, Callable<?> work) throws Exception {
        double[] took = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.call();
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        System.out.printf(
                "| %s | %s | %.1f ms | %.1f ms |%n",
                what, target, took[runs / 2], took[Math.min(runs - 1, runs * 95 / 100)]);
    }
}
