package org.fazhi.bench;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.fazhi.extraction.BareSearch;
import org.fazhi.sample.FreshReports;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.infra.ThreadParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How many reports a second are read, beside the bare search for the same words and beside a general tokenizer over the
 * same texts, and the memory of reading many: {@code ./fazhi bench extraction [--reports N] [--batch N]}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExtractionBench {
    private static final int POOL = 1500;

    /** Reports never read before, drawn outside the measured time, the same for each of the compared. */
    @State(Scope.Thread)
    public static class Texts {
        private final List<String> drawn = new ArrayList<>();
        private FreshReports reports = new FreshReports(0);
        private int next;

        @Setup(Level.Trial)
        public void begin(ThreadParams thread) {
            reports = new FreshReports(1_000_000L * (thread.getThreadIndex() + 1));
        }

        @Setup(Level.Iteration)
        public void draw(IterationParams iteration) {
            drawn.clear();
            next = 0;
            for (int i = 0; i < iteration.getBatchSize(); i++) {
                drawn.add(reports.next());
            }
        }

        String next() {
            return drawn.get(next++);
        }
    }

    @State(Scope.Benchmark)
    public static class Reader {
        private final ReadReport reading = new ReadReport();
    }

    @State(Scope.Benchmark)
    public static class Bare {
        private final BareSearch search = new BareSearch();
    }

    @Benchmark
    public Object reading(Reader reader, Texts texts) {
        return reader.reading.read(texts.next());
    }

    @Benchmark
    public int bareSearch(Bare bare, Texts texts) {
        return bare.search.words(texts.next());
    }

    @Benchmark
    public Object tokenizer(Texts texts) {
        return StandardTokenizer.segment(texts.next());
    }

    public static void main(String[] args) throws RunnerException, InterruptedException {
        int reports = option(args, "--reports", 100_000);
        int batch = option(args, "--batch", 1500);
        System.out.println("| | threads | reports/s | of the bare search |\n|---|--:|--:|--:|");
        double bare = perSecond("bareSearch", 1, batch);
        line("search for the same words, nothing else", 1, bare, bare);
        line("reading: text to checked observations", 1, perSecond("reading", 1, batch), bare);
        line("reading: text to checked observations", 2, perSecond("reading", 2, batch), bare);
        line("HanLP's standard tokenizer, nothing else", 1, perSecond("tokenizer", 1, Math.max(1, batch / 5)), bare);
        System.out.println();
        memory(reports);
    }

    private static int option(String[] args, String name, int standard) {
        int at = Arrays.asList(args).indexOf(name);
        return at < 0 ? standard : Integer.parseInt(args[at + 1]);
    }

    private static void line(String what, int threads, double perSecond, double bare) {
        System.out.printf("| %s | %d | %,.0f | 1 : %.1f |%n", what, threads, perSecond, bare * threads / perSecond);
    }

    private static double perSecond(String method, int threads, int batch) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\.ExtractionBench\\." + method + "$")
                .threads(threads)
                .forks(1)
                .warmupIterations(3)
                .warmupBatchSize(batch)
                .measurementIterations(5)
                .measurementBatchSize(batch)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        return threads * batch / results.iterator().next().getPrimaryResult().getScore();
    }

    /** Reads {@code reports} reports on two threads and says ten times what is kept after collection. */
    private static void memory(int reports) throws InterruptedException {
        ReadReport reading = new ReadReport();
        FreshReports fresh = new FreshReports(9_000_000);
        List<String> pool = IntStream.range(0, POOL).mapToObj(i -> fresh.next()).toList();
        System.out.println("| reports read | heap after collection, MB |\n|--:|--:|");
        System.out.printf("| 0 | %.1f |%n", heap());
        for (int tenth = 1; tenth <= 10; tenth++) {
            List<Thread> threads = new ArrayList<>();
            for (int half = 0; half < 2; half++) {
                Random random = new Random(tenth * 2L + half);
                threads.add(Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < reports / 20; i++) {
                        reading.read(withOtherFigures(pool.get(random.nextInt(POOL)), random));
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            System.out.printf("| %,d | %.1f |%n", tenth * (reports / 20) * 2, heap());
        }
    }

    /** A report like {@code text} with all digits drawn anew that are not a year's. */
    private static String withOtherFigures(String text, Random random) {
        char[] drawn = text.toCharArray();
        for (int i = 0; i < drawn.length; i++) {
            if (text.startsWith("20", i)) {
                i += 3;
            } else if (drawn[i] >= '1' && drawn[i] <= '9') {
                drawn[i] = (char) ('1' + random.nextInt(9));
            }
        }
        return new String(drawn);
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
