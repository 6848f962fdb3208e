package org.fazhi.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.query.CellKey;

/** One reader at one screen, with a browser profile of their own. */
final class Visit implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context, String address) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address);
    }

    Page page() {
        return page;
    }

    /** What the browser complained about so far. */
    List<String> complaints() {
        return complaints;
    }

    /** The charts of the screen, once all of them are painted. */
    List<Locator> charts() {
        page.waitForSelector("e-chart[painted]");
        page.waitForFunction(
                "() => [...document.querySelectorAll('e-chart')].every(chart => chart.hasAttribute('painted'))");
        return page.locator("e-chart").all();
    }

    /** Waits until the screen has come to rest: something to read is there and every chart is painted. */
    void settle() {
        page.waitForSelector("h1, .notice, .presentation");
        page.waitForFunction("() => [...document.querySelectorAll('e-chart')].filter(chart => chart.clientWidth > 0)"
                + ".every(chart => chart.hasAttribute('painted'))");
        page.waitForFunction(
                "() => !window.Vaadin.Flow.clients"
                        + " || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
    }

    /** Clicks the first point of a chart that carries a key. */
    CellKey clickAPoint(Locator chart) {
        String[] point = String.valueOf(chart.evaluate("""
                element => {
                  const chart = element.chart;
                  const series = chart.getOption().series.findIndex(one => one.data.some(item => item.key && item.value != null));
                  const items = chart.getOption().series[series].data;
                  const index = items.findIndex(item => item.key && item.value != null);
                  const at = chart.convertToPixel({seriesIndex: series}, [index, items[index].value]);
                  return [at[0], at[1], items[index].key].join(' ');
                }""")).split(" ");
        chart.locator("#canvas")
                .click(new Locator.ClickOptions()
                        .setPosition(Double.parseDouble(point[0]), Double.parseDouble(point[1])));
        return CellKey.of(point[2]);
    }

    /** Keeps what is to be seen now, to be looked at after the build. */
    void keep(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void keep(byte[] picture, String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
