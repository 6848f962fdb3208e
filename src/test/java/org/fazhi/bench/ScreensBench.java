package org.fazhi.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.Fazhi;
import org.fazhi.figure.Figures;
import org.fazhi.indicator.Catalogue;
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

    /**
     * Watches frame by frame for the first chart that says it is painted, in the first response's own view or in the
     * screen that takes its place, and sums up what shifts.
     */
    private static final String WATCH = """
            window.shifted = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((one) => {
              if (!one.hadRecentInput) window.shifted += one.value;
            })).observe({ type: 'layout-shift', buffered: true });
            (function look() {
              if (document.querySelector('[painted]')) window.firstPaint ??= performance.now();
              if (document.querySelector('e-chart[painted]')) window.taken = performance.now();
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

    /** From the click on a point to the frame in which the sentence behind it is there. */
    private static final String WATCH_EVIDENCE = """
            () => {
              window.evidence = 0;
              addEventListener('pointerdown', () => {
                const start = performance.now();
                (function look() {
                  if (document.querySelector('aside.evidence mark')?.getClientRects().length) window.evidence = performance.now() - start;
                  else requestAnimationFrame(look);
                })();
              }, { capture: true, once: true });
            }""";

    /** Scrolls the matrix to its last row and tells how long that took. */
    private static final String END = """
            async () => {
              const grid = document.querySelector('vaadin-grid');
              const start = performance.now();
              grid.scrollToIndex(grid.size - 1);
              const last = () => [...grid.querySelectorAll('a[href*="township/"]')]
                .some((town) => town.textContent === '%s' && town.getBoundingClientRect().bottom <= innerHeight);
              while (!last()) await new Promise(requestAnimationFrame);
              return performance.now() - start;
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
            try (BarePage bare = new BarePage(context.getBean(Figures.class))) {
                new ScreensBench(
                                playwright,
                                Chromium.program(),
                                screens,
                                bare.address(),
                                context.getBean(ReportingTowns.class).rows(Selection.DEFAULT))
                        .run();
            }
            SessionMemory.measure(screens);
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

    private void run() {
        first("", 3);
        List<Double> bareTimes = new ArrayList<>();
        Map<String, List<Double>> times = new HashMap<>();
        Map<String, List<Double>> taken = new HashMap<>();
        double shift = 0;
        for (int i = 0; i < FIRST_PAINTS; i++) {
            bareTimes.add(first(bare, 1).paint());
            for (String screen : List.of("", "compare", "ranking")) {
                Seen seen = first(screens + screen, 1);
                times.computeIfAbsent(screen, s -> new ArrayList<>()).add(seen.paint());
                taken.computeIfAbsent(screen, s -> new ArrayList<>()).add(seen.taken());
                shift = Math.max(shift, seen.shift());
            }
        }
        double base = at(bareTimes, 0.5);
        System.out.printf("%n| %-44s | %9s | %9s | %6s | target |%n|---|--:|--:|--:|---|%n", "", "p50", "p95", "ratio");
        row("bare page, first chart painted", bareTimes, "", "");
        for (String screen : List.of("", "compare", "ranking")) {
            List<Double> of = times.get(screen);
            row("/" + screen + ", first chart painted", of, "%.2f".formatted(at(of, 0.5) / base), "≤ 2.2 ×, < 1800 ms");
            row("/" + screen + ", its program in charge", Objects.requireNonNull(taken.get(screen)), "", "");
        }
        changes();
        evidence();
        coverage();
        System.out.printf("| largest layout shift | %.3f | | | < 0.05 |%n", shift);
        System.out.printf("| scripts and styles of a first load | %.0f kB | | | < 800 kB |%n", transferred() / 1e3);
    }

    private record Seen(double paint, double taken, double shift) {}

    /** Opens an address in a browser just started with an empty profile. */
    private Seen first(String address, int times) {
        Seen seen = new Seen(0, 0, 0);
        for (int i = 0; i < times; i++) {
            try (Browser browser = launch();
                    BrowserContext profile = profile(browser)) {
                Page page = profile.newPage();
                page.addInitScript(WATCH);
                page.navigate(address.isEmpty() ? screens : address);
                page.waitForFunction("() => window.firstPaint && (window.taken || !document.querySelector('#outlet'))");
                page.waitForTimeout(300);
                seen = new Seen(
                        number(page, "() => window.firstPaint"),
                        number(page, "() => window.taken ?? 0"),
                        number(page, "() => window.shifted"));
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

    private void evidence() {
        try (Browser browser = launch();
                BrowserContext profile = profile(browser)) {
            Page page = profile.newPage();
            page.navigate(screens + "compare?towns=" + towns.getFirst().code());
            page.waitForSelector("e-chart[painted]");
            List<Double> opened = new ArrayList<>();
            for (int i = 0; i < CHANGES; i++) {
                page.evaluate(WATCH_EVIDENCE);
                List<?> point = (List<?>) page.evaluate(Chromium.POINT, i);
                page.mouse().click(((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue());
                page.waitForFunction("() => window.evidence");
                opened.add(number(page, "() => window.evidence"));
                page.keyboard().press("Escape");
                page.waitForFunction("() => !document.querySelector('aside.evidence mark')?.getClientRects().length");
            }
            row("click on a point to its sentence", opened.subList(4, CHANGES), "", "< 150 ms");
        }
    }

    /** The matrix of all townships: until its first rows are there, and from a jump to its end until the last is. */
    private void coverage() {
        List<Double> shown = new ArrayList<>();
        List<Double> ended = new ArrayList<>();
        for (int i = 0; i < FIRST_PAINTS; i++) {
            try (Browser browser = launch();
                    BrowserContext profile = profile(browser)) {
                Page page = profile.newPage();
                page.navigate(screens + "coverage");
                page.waitForFunction("() => document.querySelector('vaadin-grid .sign')?.clientHeight > 0");
                shown.add(number(page, "() => performance.now()"));
                ended.add(number(page, END.formatted(towns.getLast().name())));
            }
        }
        row("coverage of %,d townships, first rows".formatted(TOWNSHIPS), shown, "", "");
        row("coverage, from its first row to its last", ended, "", "");
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

    private Browser launch() {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(Chromium.QUIET));
    }

    private static BrowserContext profile(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
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
