package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.ingest.Outcome;
import org.fazhi.ingest.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes reports into a home. */
@Command
final class IngestCommand implements Callable<Integer> {
    private static final int SOME_FAILED = 1;

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "fazhi.ingest.path")
    private List<Path> paths = List.of();

    @Option(names = "--observations")
    private boolean observations;

    @Option(names = "--source", paramLabel = "ADDRESS")
    private @Nullable String source;

    @Mixin
    private HomeOption home = new HomeOption();

    IngestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace workspace = Workspace.open(home.folder())) {
            return tell(observations ? workspace.tables().run(paths, User.name(), source) : reports(workspace));
        }
    }

    private List<Outcome> reports(Workspace workspace) throws IOException {
        try (IngestProgress progress = IngestProgress.on(terminal)) {
            return workspace.ingest().run(paths, User.name(), source, progress).outcomes();
        }
    }

    private int tell(List<Outcome> outcomes) {
        int stored = 0;
        int unchanged = 0;
        int failed = 0;
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Stored _, Outcome.Loaded _ -> stored++;
                case Outcome.Unchanged _ -> unchanged++;
                case Outcome.Left left ->
                    terminal.say(observations ? "cli.ingest.no_table" : "cli.ingest.table_left", left.name());
                case Outcome.Failed refused -> {
                    failed++;
                    terminal.say("cli.ingest.file_failed", refused.name(), reason(refused.reason(), refused.detail()));
                }
                case Outcome.BadTable table -> {
                    failed++;
                    terminal.say(
                            "cli.ingest.table_failed",
                            table.name(),
                            table.rows().size());
                    table.rows()
                            .forEach(row -> terminal.say(
                                    "cli.ingest.row_failed", row.line(), reason(row.reason(), row.detail())));
                }
            }
        }
        terminal.tell("cli.ingest.counts", stored, unchanged, failed);
        if (stored + unchanged == 0) {
            return Commands.NOTHING_DONE;
        }
        return failed == 0 ? 0 : SOME_FAILED;
    }

    private String reason(String key, String detail) {
        return terminal.words().say(key, detail);
    }
}
