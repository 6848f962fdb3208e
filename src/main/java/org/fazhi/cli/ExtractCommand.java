package org.fazhi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Coded;
import org.fazhi.ingest.Examined;
import org.fazhi.ingest.Examiner;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;
import org.fazhi.report.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files without storing anything and prints what stands in them. */
@Command
final class ExtractCommand implements Callable<Integer> {
    private static final int SOME_UNREADABLE = 1;

    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "text|jsonl")
    private Format format = Format.TEXT;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "fazhi.extract.path")
    private List<Path> paths = List.of();

    enum Format implements Coded {
        TEXT,
        JSONL
    }

    /** A way to show what was read. */
    interface Printer {
        void print(Examined file);
    }

    private sealed interface Result {
        record Read(Examined file) implements Result {}

        record Refused(Unreadable file) implements Result {}
    }

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = files();
        Catalogue catalogue = Catalogue.read();
        Examiner examiner = new Examiner(catalogue);
        Printer printer = switch (format) {
            case TEXT -> new Summary(terminal, catalogue);
            case JSONL -> new JsonLines(terminal.results());
        };
        AtomicInteger unreadable = new AtomicInteger();
        files.parallelStream().map(file -> read(file, examiner)).forEachOrdered(result -> {
            switch (result) {
                case Result.Read read -> printer.print(read.file());
                case Result.Refused refused -> {
                    unreadable.incrementAndGet();
                    terminal.unreadable(refused.file());
                }
            }
        });
        return unreadable.get() == 0 ? 0 : unreadable.get() < files.size() ? SOME_UNREADABLE : Commands.NOTHING_DONE;
    }

    private static Result read(Path file, Examiner examiner) {
        try {
            String name = String.valueOf(file.getFileName());
            return switch (new ReportReader().read(name, Files.readAllBytes(file))) {
                case ReportText text -> new Result.Read(examiner.examine(text));
                case Unreadable unreadable -> new Result.Refused(unreadable);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> found = Files.walk(path)) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
