package org.fazhi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fazhi.fuzz.Extreme;
import org.fazhi.fuzz.FileTarget;
import org.fazhi.fuzz.Seeds;
import org.fazhi.fuzz.Sound;
import org.fazhi.fuzz.TextTarget;
import org.fazhi.sample.FreshReports;

/**
 * Searches for input that reading fails on, led by coverage (Jazzer), and times ever longer texts:
 * {@code ./fazhi bench fuzz [--minutes N]}, the minutes for each of the two searches; what is found stays in target/fuzz.
 */
public final class FuzzBench {
    private static final Path FOLDER = Path.of("target/fuzz");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SHORT = 60_000;
    private static final int TIMES = 4;
    private static final int TEN_MILLION = 10_000_000;

    private FuzzBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int at = Arrays.asList(args).indexOf("--minutes");
        double minutes = at < 0 ? 2 : Double.parseDouble(args[at + 1]);
        Seeds.files(Path.of("data/sample"), FOLDER.resolve("files"));
        Seeds.texts(FOLDER.resolve("texts"));
        Seeds.words(FOLDER.resolve("words"));
        System.out.println("| search | ended | last line |\n|---|---|---|");
        boolean sound = search(FileTarget.class, "files", minutes) & search(TextTarget.class, "texts", minutes);
        System.out.println();
        growth();
        System.exit(sound ? 0 : 1);
    }

    private static boolean search(Class<?> target, String name, double minutes)
            throws IOException, InterruptedException {
        Path log = FOLDER.resolve(name + ".log");
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-XX:+EnableDynamicAgentLoading",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.getName(),
                        "--instrumentation_includes=org.fazhi.**",
                        "--reproducer_path=" + FOLDER,
                        "-artifact_prefix=" + FOLDER + "/found-" + name + "-",
                        "-dict=" + FOLDER.resolve("words"),
                        "-max_len=20000",
                        "-timeout=60",
                        "-rss_limit_mb=4000",
                        "-max_total_time=" + Math.round(minutes * 60),
                        FOLDER.resolve(name).toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = jazzer.waitFor();
        List<String> lines = Files.readAllLines(log);
        String last = lines.stream()
                .filter(line -> line.contains("cov: ") || line.contains("== Java Exception"))
                .reduce("", (before, line) -> line);
        System.out.printf(
                "| %s, %.1f minutes | %s | %s |%n", name, minutes, exit == 0 ? "nothing found" : "see " + log, last);
        return exit == 0;
    }

    private static void growth() {
        System.out.printf(
                "| text | ms for %,d characters | for %,d | ratio |%n|---|--:|--:|--:|%n", SHORT, SHORT * TIMES);
        for (Extreme extreme : Extreme.values()) {
            Sound.text(extreme.text(SHORT / 4));
            double small = milliseconds(extreme.text(SHORT));
            double large = milliseconds(extreme.text(SHORT * TIMES));
            System.out.printf("| %s | %.0f | %.0f | %.1f |%n", extreme, small, large, large / Math.max(1, small));
        }
        FreshReports reports = new FreshReports(3);
        StringBuilder all = new StringBuilder();
        while (all.length() < TEN_MILLION) {
            all.append(reports.next()).append('\n');
        }
        double quarter = milliseconds(all.substring(0, TEN_MILLION / TIMES));
        double whole = milliseconds(all.toString());
        System.out.printf(
                "| full reports, 2.5 and 10 million characters | %.0f | %.0f | %.1f |%n",
                quarter, whole, whole / quarter);
    }

    private static double milliseconds(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        Sound.text(text);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
