package org.fazhi.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Draws charts on the server: one thread runs ECharts, what it drew last is kept. Safe for use by several threads.
 */
public final class Renderer implements AutoCloseable {
    private static final int WAITING = 60;
    private static final long KEPT_CHARACTERS = 24_000_000;
    private static final long STACK = 16L << 20;

    private final ExecutorService thread =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), work -> {
                Thread one = new Thread(null, work, "charts", STACK);
                one.setDaemon(true);
                return one;
            });
    private final Map<String, String> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long keptCharacters;
    private @Nullable Script script;

    /** Says that more is asked for than can be drawn; to be tried again. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;

        Busy() {
            super("%d charts are waiting to be drawn: try again in a few seconds".formatted(WAITING));
        }
    }

    /** @return whether the script and the font are in the program, as after a full build */
    public static boolean built() {
        return Packed.there(Script.FILE) && Packed.there(BundledFont.REGULAR) && Packed.there(BundledFont.BOLD);
    }

    /** @return whether a whole picture of this width and scale is not too large to be drawn */
    public static boolean draws(int width, double scale) {
        return Raster.fits(width, width * 9 / 16, scale);
    }

    /** Begins to load what drawing needs; returns at once. */
    public CompletableFuture<Void> warm() {
        return CompletableFuture.runAsync(
                () -> {
                    BundledFont.register();
                    script();
                },
                thread);
    }

    /**
     * Draws a chart as SVG without script and style.
     *
     * @throws Busy when too many wait
     */
    public String svg(Chart chart, Canvas canvas) {
        String option = ChartOption.of(chart, canvas).toString();
        String key = canvas.width() + " " + canvas.height() + " " + option;
        String before = find(key);
        if (before != null) {
            return before;
        }
        String svg = onThread(() -> {
            String again = find(key);
            return again != null
                    ? again
                    : Svg.clean(script().draw(option, canvas.width(), canvas.height()), chart.caption());
        });
        keep(key, svg);
        return svg;
    }

    /** Draws a chart as PNG of {@code scale} times the canvas's pixels. */
    public byte[] png(Chart chart, Canvas canvas, double scale, Map<String, String> notes) {
        return Raster.png(svg(chart, canvas), canvas, scale, notes);
    }

    @Override
    public void close() {
        thread.execute(() -> {
            if (script != null) {
                script.close();
            }
        });
        thread.shutdown();
    }

    private String onThread(Supplier<String> work) {
        try {
            return CompletableFuture.supplyAsync(work, thread).join();
        } catch (RejectedExecutionException e) {
            throw new Busy();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException inner) {
                throw inner;
            }
            throw e;
        }
    }

    private Script script() {
        if (script == null) {
            script = new Script();
        }
        return script;
    }

    private @Nullable String find(String key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    private void keep(String key, String svg) {
        synchronized (kept) {
            if (kept.put(key, svg) == null) {
                keptCharacters += key.length() + svg.length();
            }
            var eldest = kept.entrySet().iterator();
            while (keptCharacters > KEPT_CHARACTERS && eldest.hasNext()) {
                var entry = eldest.next();
                keptCharacters -= entry.getKey().length() + entry.getValue().length();
                eldest.remove();
            }
        }
    }
}
