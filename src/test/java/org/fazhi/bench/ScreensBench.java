package org.fazhi.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.fazhi.Fazhi;
import org.fazhi.chart.Canvas;
import org.fazhi.chart.ChartOption;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Look;
import org.fazhi.query.PlaceName;
import org.fazhi.query.ReportingTowns;
import org.fazhi.query.Selection;
import org.fazhi.store.Copies;
import org.fazhi.store.Store;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** How long a leader waits before a screen, in a real browser beside a bare page: {@code ./fazhi bench screens}. */
public final class ScreensBench {
    private static final int TOWNSHIPS = 1_500;
    private static final int YEARS = 10;
    private static final int FIRST_PAINTS = 9;
    private static final int CHANGES = 24;
    private static final int SESSIONS = 40;
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Watches frame by frame for the first chart that says it is painted, and sums up what shifts. */
    private static final String WATCH = """
            window.shifted = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((one) => {
              if (!one.hadRecentInput) window.shifted += one.value;
            })).observe({ type: 'layout-shift', buffered: true });
            (function look() {
              if (document.querySelector('[painted]')) window.firstPaint = performance.now();
              else requestAnimationFrame(look);
            })();
            """;

    /** From the key or click that chooses to the frame in which the first chart is another one. */
    private static final String STOPWATCH = """
            () => {
              const count = () => document.querySelector('e-chart[painted]')?.getAttribute('painted');
              for (const kind of ['keydown', 'pointerdown']) {
                addEventListener(kind, (event) => {
                  if (!window.armed || kind === 'keydown' && event.key !== 'Enter') return;
                  window.armed = false;
                  const start = performance.now();
                  const before = count();
                  (function look() {
                    if (count() !== before) window.changed = performance.now() - start;
                    else requestAnimationFrame(look);
                  })();
                }, { capture: true });
              }
            }""";

    private final Playwright playwright;
    private final Path program;
    private final String screens;
    private final String bare;
    private final List<PlaceName> towns;

    private ScreensBench(Playwright playwright, Path program, String screens, String bare, List<PlaceName> towns) {
        this.playwright = playwright;
        this.program = program;
        this.screens = screens;
        this.bare = bare;
        this.towns = towns;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("fazhi-bench");
        made(folder);
        SpringApplication application = new SpringApplication(Fazhi.class, ShownStore.class);
        try (ConfigurableApplicationContext context = application.run(
                        "--server.port=0",
                        "--fazhi.sample=false",
                        "--bench.store=" + folder,
                        "--fazhi.home=" + folder);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            String screens = "http://127.0.0.1:%d/"
                    .formatted(((WebServerApplicationContext) context)
                            .getWebServer()
                            .getPort());
            HttpServer bare = bare(context.getBean(Figures.class));
            try {
                new ScreensBench(
                                playwright,
                                chromium(),
                                screens,
                                "http://127.0.0.1:%d/"
                                        .formatted(bare.getAddress().getPort()),
                                context.getBean(ReportingTowns.class).rows(Selection.DEFAULT))
                        .run();
                memory(screens);
            } finally {
                bare.stop(0);
            }
        }
        System.exit(0);
    }

    private static void made(Path folder) throws Exception {
        long start = System.nanoTime();
        Store.open(folder, "bench").close();
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.filter(one -> one.toString().endsWith(".duckdb"))
                    .findFirst()
                    .orElseThrow();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            new Nation(connection, TOWNSHIPS, YEARS).rows();
            new Copies(DSL.using(connection, SQLDialect.DUCKDB)).build();
        }
        System.out.printf(
                "%,d townships × %d years × %d indicators, made in %.0f s%n",
                TOWNSHIPS, YEARS, Nation.INDICATORS, (System.nanoTime() - start) / 1e9);
    }

    /** The dashboard over the store made for it. */
    static class ShownStore {
        @Primary
        @Bean(destroyMethod = "close")
        Store shown(@org.springframework.beans.factory.annotation.Value("${bench.store}") Path folder)
                throws IOException {
            return Store.open(folder, "bench");
        }
    }

    /** A page with nothing but ECharts and the overview's first trend as inline JSON. */
    private static HttpServer bare(Figures figures) throws IOException {
        String option = ChartOption.of(
                        figures.of(FigureKind.TREND, Selection.DEFAULT.of("disputes_settled"))
                                .chart(),
                        new Canvas(640, 300, Look.LIGHT, Canvas.Frame.PLOT))
                .toString();
        String page = """
                <!doctype html><meta charset="utf-8"><title>bare</title>
                <div id="chart" style="width:640px;height:300px"></div>
                <script src="echarts.js"></script>
                <script>
                  const box = document.getElementById('chart');
                  const chart = echarts.init(box);
                  chart.on('finished', () => box.setAttribute('painted', '1'));
                  chart.setOption(%s);
                </script>
                """.formatted(option);
        byte[] script;
        try (InputStream in = ScreensBench.class.getResourceAsStream("/drawing/echarts.min.js")) {
            script = zipped(in.readAllBytes());
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            boolean script1 = exchange.getRequestURI().getPath().endsWith(".js");
            byte[] body = script1 ? script : page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", script1 ? "text/javascript" : "text/html");
            if (script1) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        }
        return out.toByteArray();
    }

    private void run() {
        first("", 3);
        List<Double> bareTimes = new ArrayList<>();
        Map<String, List<Double>> times = new HashMap<>();
        double shift = 0;
        for (int i = 0; i < FIRST_PAINTS; i++) {
            bareTimes.add(first(bare, 1).paint());
            for (String screen : List.of("", "compare", "ranking")) {
                Seen seen = first(screens + screen, 1);
                times.computeIfAbsent(screen, s -> new ArrayList<>()).add(seen.paint());
                shift = Math.max(shift, seen.shift());
            }
        }
        double base = at(bareTimes, 0.5);
        System.out.printf("%n| %-44s | %9s | %9s | %6s | target |%n|---|--:|--:|--:|---|%n", "", "p50", "p95", "ratio");
        row("bare page, first chart painted", bareTimes, "", "");
        for (String screen : List.of("", "compare", "ranking")) {
            List<Double> of = times.get(screen);
            row("/" + screen + ", first chart painted", of, "%.2f".formatted(at(of, 0.5) / base), "≤ 2.2 ×, < 1800 ms");
        }
        changes();
        System.out.printf("| largest layout shift | %.3f | | | < 0.05 |%n", shift);
        System.out.printf("| scripts and styles of a first load | %.0f kB | | | < 800 kB |%n", transferred() / 1e3);
    }

    private record Seen(double paint, double shift) {}

    /** Opens an address in a browser just started with an empty profile. */
    private Seen first(String address, int times) {
        Seen seen = new Seen(0, 0);
        for (int i = 0; i < times; i++) {
            try (Browser browser = launch();
                    BrowserContext profile = profile(browser)) {
                Page page = profile.newPage();
                page.addInitScript(WATCH);
                page.navigate(address.isEmpty() ? screens : address);
                page.waitForFunction("() => window.firstPaint");
                page.waitForTimeout(300);
                seen = new Seen(number(page, "() => window.firstPaint"), number(page, "() => window.shifted"));
            }
        }
        return seen;
    }

    private void changes() {
        try (Browser browser = launch();
                BrowserContext profile = profile(browser)) {
            Page page = profile.newPage();
            page.navigate(screens + "compare");
            page.waitForSelector("e-chart[painted]");
            page.evaluate(STOPWATCH);
            List<Double> indicators = new ArrayList<>();
            var names = Catalogue.read().indicators().subList(0, Nation.INDICATORS);
            for (int i = 0; i < CHANGES; i++) {
                indicators.add(chosen(
                        page,
                        "vaadin-combo-box.indicator",
                        names.get((7 * i + 3) % names.size()).zh()));
            }
            row("change of indicator to first changed frame", indicators.subList(4, CHANGES), "", "< 80, < 150 ms");
            List<Double> taken = new ArrayList<>();
            page.navigate(screens + "compare?towns=" + towns.getFirst().code());
            page.waitForSelector("e-chart[painted]");
            page.evaluate(STOPWATCH);
            for (int i = 0; i < CHANGES; i++) {
                taken.add(chosen(
                        page, ".places vaadin-combo-box", towns.get(i + 1).name()));
                taken.add(clicked(page));
            }
            row("change of township to first changed frame", taken.subList(4, taken.size()), "", "< 80, < 150 ms");
        }
    }

    /** Types a name into a chooser and takes the first that is offered. */
    private static double chosen(Page page, String chooser, String name) {
        var input = page.locator(chooser + " input").first();
        input.click();
        input.fill(name);
        page.waitForFunction(
                "([chooser, name]) => { const box = document.querySelector(chooser);"
                        + " return box.opened && !box.loading && box.filteredItems?.[0]?.label?.includes(name); }",
                List.of(chooser, name));
        page.keyboard().press("ArrowDown");
        page.evaluate("() => { window.changed = 0; window.armed = true; }");
        page.keyboard().press("Enter");
        return changed(page);
    }

    /** Takes the township chosen last away again. */
    private static double clicked(Page page) {
        page.evaluate("() => { window.changed = 0; window.armed = true; }");
        page.locator(".chips button").last().click();
        return changed(page);
    }

    private static double changed(Page page) {
        page.waitForFunction("() => window.changed");
        double took = number(page, "() => window.changed");
        page.waitForTimeout(150);
        return took;
    }

    /** What a first load of the overview fetches of scripts and styles, as it comes over the wire. */
    private double transferred() {
        try (Browser browser = launch();
                BrowserContext profile = profile(browser)) {
            Page page = profile.newPage();
            List<Response> responses = new ArrayList<>();
            page.onResponse(responses::add);
            page.navigate(screens);
            page.waitForSelector("e-chart[painted]");
            page.waitForTimeout(1000);
            return responses.stream()
                    .filter(response -> List.of("script", "stylesheet")
                            .contains(response.request().resourceType()))
                    .mapToDouble(response -> response.request().sizes().responseBodySize)
                    .sum();
        }
    }

    /** Memory of the server for sessions that look at the overview. */
    private static void memory(String screens) throws Exception {
        open(screens, 5);
        long before = settled();
        open(screens, SESSIONS);
        long after = settled();
        System.out.printf(
                "| server memory of an open session | %.2f MB | | | < 1.5 MB |%n", (after - before) / 1e6 / SESSIONS);
    }

    private static void open(String screens, int sessions) throws Exception {
        for (int i = 0; i < sessions; i++) {
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<String> page = client.send(
                        HttpRequest.newBuilder(URI.create(screens)).build(), HttpResponse.BodyHandlers.ofString());
                if (!page.body().contains("e-chart")) {
                    throw new IllegalStateException("the first response holds no chart");
                }
            }
        }
    }

    private static long settled() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private Browser launch() {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
    }

    private static BrowserContext profile(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    private static Path chromium() {
        return Stream.of(
                        System.getenv().getOrDefault("FAZHI_BROWSER", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/google-chrome")
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no Chromium; set FAZHI_BROWSER"));
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    private static void row(String what, List<Double> times, String ratio, String target) {
        System.out.printf(
                "| %-44s | %6.0f ms | %6.0f ms | %6s | %s |%n", what, at(times, 0.5), at(times, 0.95), ratio, target);
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
