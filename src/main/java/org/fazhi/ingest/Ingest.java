package org.fazhi.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.fazhi.journal.Act;
import org.fazhi.journal.Archive;
import org.fazhi.journal.Hash;
import org.fazhi.journal.Sidecar;
import org.fazhi.store.StoredReports;
import org.jspecify.annotations.Nullable;

/** Takes files in: reads several at once, stores one after the other, and goes on when one fails. */
public final class Ingest {
    private static final int THREADS = 2;
    private static final int AHEAD = 16;

    private final Archive archive;
    private final Register register;
    private final StoredReports reports;
    private final Steps steps;
    private final Limits limits;
    private final Clock clock;

    /** A file that was read, before anything of it is stored. */
    private record Taken(
            String name,
            String hash,
            byte[] bytes,
            @Nullable Read read) {}

    Ingest(Archive archive, Register register, StoredReports reports, Steps steps, Limits limits, Clock clock) {
        this.archive = archive;
        this.register = register;
        this.reports = reports;
        this.steps = steps;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Takes in files, folders and archives of reports.
     *
     * @param sourceAddress where they were published, null when not known
     * @param progress told after each file
     * @throws IOException when a path is not there or the disk takes no more; what was stored stays
     */
    public IngestRun run(List<Path> paths, String by, @Nullable String sourceAddress, Consumer<Progress> progress)
            throws IOException {
        try (Sources sources = Sources.under(paths, limits);
                ExecutorService readers = Executors.newFixedThreadPool(THREADS)) {
            String run = UUID.randomUUID().toString();
            register.record(
                    by,
                    new Act.RunStarted(run, paths.stream().map(Path::toString).toList()));
            List<Outcome> outcomes = new ArrayList<>();
            long start = System.nanoTime();
            Iterator<Source> next = sources.all().iterator();
            Queue<Future<Taken>> ahead = new ArrayDeque<>();
            while (next.hasNext() || !ahead.isEmpty()) {
                while (next.hasNext() && ahead.size() < AHEAD) {
                    Source source = next.next();
                    ahead.add(readers.submit(() -> keep(read(source), by, sourceAddress)));
                }
                Taken taken = done(ahead.remove());
                outcomes.add(store(taken, run, by, sourceAddress));
                progress.accept(Progress.of(
                        outcomes.size(),
                        sources.all().size(),
                        taken.name(),
                        Duration.ofNanos(System.nanoTime() - start)));
            }
            return end(new IngestRun(run, outcomes), by);
        }
    }

    private IngestRun end(IngestRun run, String by) throws IOException {
        List<Act.RunEnded.Failure> failures = run.failed().stream()
                .map(failed -> new Act.RunEnded.Failure(failed.name(), failed.reason(), failed.detail()))
                .toList();
        register.record(by, new Act.RunEnded(run.id(), run.stored(), run.unchanged(), failures));
        return run;
    }

    private Taken read(Source source) {
        try {
            byte[] bytes = source.bytes();
            String hash = Hash.of(bytes);
            return new Taken(source.name(), hash, bytes, reports.holds(hash) ? null : steps.read(source.name(), bytes));
        } catch (Source.Refusal refusal) {
            return new Taken(source.name(), "", new byte[0], refusal.read());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Taken(source.name(), "", new byte[0], new Read.Refused("ingest.unreadable", String.valueOf(e)));
        }
    }

    /** Puts a report into the archive while others are stored; nothing names it there before its act is recorded. */
    private Taken keep(Taken taken, String by, @Nullable String sourceAddress) throws IOException {
        if (taken.read() instanceof Read.Report report) {
            Sidecar sidecar =
                    new Sidecar(taken.hash(), taken.name(), sourceAddress, clock.instant(), by, taken.bytes().length);
            archive.keep(taken.bytes(), sidecar);
            if (!report.plain()) {
                archive.keepText(taken.hash(), report.reader(), report.text());
            }
        }
        return taken;
    }

    private Outcome store(Taken taken, String run, String by, @Nullable String sourceAddress) throws IOException {
        return switch (taken.read()) {
            case null -> new Outcome.Unchanged(taken.name(), taken.hash());
            case Read.Refused refused when TableLoad.table(taken.name()) -> new Outcome.Left(taken.name());
            case Read.Refused refused -> new Outcome.Failed(taken.name(), refused.reason(), refused.detail());
            case Read.Report report
            when reports.holds(taken.hash()) -> new Outcome.Unchanged(taken.name(), taken.hash());
            case Read.Report report -> store(taken, report, run, by, sourceAddress);
        };
    }

    private Outcome store(Taken taken, Read.Report report, String run, String by, @Nullable String sourceAddress)
            throws IOException {
        register.imported(
                by, new Act.Imported(taken.hash(), taken.name(), sourceAddress, report.format(), run), report);
        return reports.state(taken.hash())
                .map(state -> new Outcome.Stored(taken.name(), taken.hash(), state.sameAs()))
                .orElseThrow();
    }

    private static Taken done(Future<Taken> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
