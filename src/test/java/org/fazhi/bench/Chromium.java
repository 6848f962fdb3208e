package org.fazhi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, told to ask nobody for anything. */
public final class Chromium {
    public static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Where on the screen the n-th point of the first chart with a figure behind it stands. */
    static final String POINT = """
            (n) => {
              const { chart } = document.querySelector('e-chart');
              const series = chart.getOption().series.findIndex((one) => one.data.some((item) => item.key));
              const items = chart.getOption().series[series].data;
              const known = items.map((item, at) => at).filter((at) => items[at].key && items[at].value != null);
              const at = known[n % known.length];
              const box = chart.getDom().getBoundingClientRect();
              const [x, y] = chart.convertToPixel({ seriesIndex: series }, [at, items[at].value]);
              return [box.x + x, box.y + y];
            }""";

    private Chromium() {}

    static Path program() {
        return find().orElseThrow(() -> new IllegalStateException("there is no Chromium; set FAZHI_BROWSER"));
    }

    public static Optional<Path> find() {
        return Stream.of(
                        System.getenv().getOrDefault("FAZHI_BROWSER", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
