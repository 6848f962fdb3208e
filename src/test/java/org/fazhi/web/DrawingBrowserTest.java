package org.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.chart.BundledFont;
import org.fazhi.chart.Canvas;
import org.fazhi.chart.Chart;
import org.fazhi.chart.ChartOption;
import org.fazhi.chart.Gallery;
import org.fazhi.chart.Renderer;
import org.fazhi.figure.Datum;
import org.fazhi.figure.Figure;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Look;
import org.fazhi.query.Selection;
import org.fazhi.query.TestStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser that draws an option with ECharts' SVG renderer draws what the server draws, and both what the store says. */
class DrawingBrowserTest {
    private static final double NEAR = 3;
    private static final Canvas CANVAS = Canvas.picture(1200, Look.LIGHT);

    private static Chromium chromium;
    private static Visit visit;
    private static Renderer renderer;

    /** Something drawn: a text at its anchor, or a shape with the box it fills. */
    private record Drawn(String text, double x, double y, double width, double height) {
        static Drawn of(Map<?, ?> found) {
            return new Drawn(
                    String.valueOf(found.get("text")),
                    number(found.get("x")),
                    number(found.get("y")),
                    number(found.get("width")),
                    number(found.get("height")));
        }

        private static double number(@Nullable Object number) {
            return ((Number) Objects.requireNonNull(number)).doubleValue();
        }

        double middle() {
            return y + height / 2;
        }
    }

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Renderer.built(), "drawing/ is not on the class path: build the frontend once (./fazhi build)");
        chromium = Chromium.start();
        renderer = new Renderer();
        visit = chromium.visit("about:blank");
        Page page = visit.page();
        page.route("http://fazhi.test/**", DrawingBrowserTest::serve);
        page.navigate("http://fazhi.test/");
        page.addScriptTag(new Page.AddScriptTagOptions().setUrl("http://fazhi.test/echarts.js"));
        page.evaluate("""
                async () => {
                  for (const weight of ['400', '700']) {
                    const face = new FontFace('Noto Sans SC', `url(/font-${weight}.ttf)`, { weight });
                    document.fonts.add(await face.load());
                  }
                }""");
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            visit.close();
            renderer.close();
            chromium.close();
        }
    }

    private static void serve(Route route) {
        String path = route.request().url();
        try {
            if (path.endsWith(".js")) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript; charset=utf-8")
                        .setBodyBytes(resource("drawing/echarts.min.js")));
            } else if (path.endsWith(".ttf")) {
                try (InputStream font = BundledFont.file(path.contains("700"))) {
                    route.fulfill(new Route.FulfillOptions().setBodyBytes(font.readAllBytes()));
                }
            } else {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody("<!doctype html><title>drawing</title><style>body { margin: 0 }</style>"));
            }
        } catch (IOException e) {
            route.abort();
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Renderer.class.getClassLoader().getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    static Stream<String> kinds() {
        return Gallery.charts().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void texts_and_marks_stand_where_the_servers_stand(String kind) {
        Chart chart = Gallery.chart(kind);
        List<Drawn> server = measured(renderer.svg(chart, CANVAS));
        List<Drawn> browser = measured(drawnByTheBrowser(chart));

        assertThat(texts(browser)).containsExactlyInAnyOrderElementsOf(texts(server));
        assertThat(browser).hasSameSizeAs(server);
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < server.size(); i++) {
            if (!near(server.get(i), browser.get(i))) {
                apart.add(server.get(i) + " is in the browser " + browser.get(i));
            }
        }
        assertThat(apart).isEmpty();
    }

    @Test
    void values_read_back_from_the_marks_are_those_of_the_store(@TempDir Path folder) throws Exception {
        try (TestStore store = new TestStore(folder)) {
            store.county("440781", "101", "102");
            int[] values = {155, 320, 90, 410, 275};
            for (int i = 0; i < values.length; i++) {
                if (i != 3) {
                    store.states("440781101", 2018 + i, "disputes_settled", String.valueOf(values[i]));
                }
            }
            Figure figure = new Figures(store, Catalogue.read())
                    .of(
                            FigureKind.TREND,
                            Selection.DEFAULT.of("disputes_settled").ofTowns(List.of("440781101")));
            List<BigDecimal> stored = figure.data().stream()
                    .filter(datum -> datum.code().equals("440781101"))
                    .map(Datum::value)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            assertThat(stored).hasSize(4);
            for (String svg : List.of(renderer.svg(figure.chart(), CANVAS), drawnByTheBrowser(figure.chart()))) {
                assertRead(stored, measured(svg));
            }
        }
    }

    /** The axis's own numbers say what a height means; a mark is a small round shape right of them. */
    private static void assertRead(List<BigDecimal> stored, List<Drawn> drawn) {
        List<Drawn> axis = axis(drawn);
        Drawn low = axis.getFirst();
        Drawn high = axis.getLast();
        double perPixel = (value(high) - value(low)) / (high.middle() - low.middle());
        List<Double> read = drawn.stream()
                .filter(shape -> shape.text().isEmpty()
                        && shape.x() > low.x() + low.width()
                        && shape.width() > 5
                        && shape.width() < 20
                        && Math.abs(shape.width() - shape.height()) < 1)
                .map(shape -> value(low) + (shape.middle() - low.middle()) * perPixel)
                .sorted()
                .toList();
        for (BigDecimal value : stored) {
            assertThat(read)
                    .as("a mark at %s among %s", value, read)
                    .anyMatch(one -> Math.abs(one - value.doubleValue()) <= NEAR * Math.abs(perPixel));
        }
        assertThat(read).hasSize(stored.size());
    }

    /** @return the numbers beside the axis, least first: those furthest left that share their right edge */
    private static List<Drawn> axis(List<Drawn> drawn) {
        List<Drawn> numbers = drawn.stream()
                .filter(text -> text.text().matches("[\\d,]+") && text.text().length() < 7)
                .sorted(Comparator.comparingDouble(text -> text.x() + text.width()))
                .toList();
        double edge = numbers.getFirst().x() + numbers.getFirst().width();
        List<Drawn> axis = numbers.stream()
                .filter(text -> Math.abs(text.x() + text.width() - edge) < 1.5)
                .sorted(Comparator.comparingDouble(DrawingBrowserTest::value))
                .toList();
        assertThat(axis).hasSizeGreaterThanOrEqualTo(3);
        return axis;
    }

    private static double value(Drawn number) {
        return Double.parseDouble(number.text().replace(",", ""));
    }

    private static boolean near(Drawn one, Drawn other) {
        // the width of a text is that of the font's hinting; where it stands and what it says are compared
        boolean same = one.text().equals(other.text());
        boolean wide = !one.text().isEmpty() || Math.abs(one.width() - other.width()) <= NEAR;
        return same
                && wide
                && Math.abs(one.x() - other.x()) <= NEAR
                && Math.abs(one.y() - other.y()) <= NEAR
                && Math.abs(one.height() - other.height()) <= NEAR;
    }

    private static List<String> texts(List<Drawn> drawn) {
        return drawn.stream().map(Drawn::text).filter(text -> !text.isEmpty()).toList();
    }

    private static String drawnByTheBrowser(Chart chart) {
        return String.valueOf(visit.page()
                .evaluate("""
                        ([option, width, height]) => {
                          const box = document.createElement('div');
                          box.style.cssText = `width:${width}px;height:${height}px`;
                          document.body.append(box);
                          const chart = echarts.init(box, null, { renderer: 'svg', width, height });
                          chart.setOption({ ...JSON.parse(option), animation: false });
                          const svg = box.querySelector('svg').outerHTML;
                          chart.dispose();
                          box.remove();
                          return svg;
                        }""", List.of(ChartOption.of(chart, CANVAS).toString(), CANVAS.width(), CANVAS.height())));
    }

    /** Puts a drawing into the page and asks the browser where everything in it is. */
    private static List<Drawn> measured(String svg) {
        Object found = visit.page().evaluate("""
                        svg => {
                          const box = document.createElement('div');
                          box.style.cssText = 'position:absolute;left:0;top:0';
                          box.innerHTML = svg;
                          document.body.append(box);
                          const drawn = [...box.querySelectorAll('svg path, svg rect, svg text')]
                            .filter(element => !element.closest('defs, clipPath'))
                            // the box behind a text is there and not seen
                            .filter(element => ['fill', 'stroke'].some(paint => {
                              const style = getComputedStyle(element);
                              if (paint === 'stroke' && parseFloat(style.strokeWidth) === 0) return false;
                              return !/none|, 0\\)$/.test(style[paint]) && style[paint + 'Opacity'] !== '0';
                            }))
                            .map(element => {
                              const { x, y, width, height } = element.getBoundingClientRect();
                              return { text: element.localName === 'text' ? element.textContent : '', x, y, width, height };
                            });
                          box.remove();
                          return drawn;
                        }""", svg);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(one -> Drawn.of((Map<?, ?>) one)).toList();
    }
}
