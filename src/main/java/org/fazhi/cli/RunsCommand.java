package org.fazhi.cli;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.fazhi.query.Lease;
import org.fazhi.query.RunHistory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the imports there were, or what became of each file of one. */
@Command
final class RunsCommand extends StoreCommand {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "fazhi.runs.id")
    private String run = "";

    @Option(names = "--limit", paramLabel = "20")
    private int limit = 20;

    RunsCommand(Terminal terminal, @Nullable Lease dashboard) {
        super(terminal, dashboard);
    }

    @Override
    int answer(Lease lease) {
        RunHistory history = new RunHistory(lease);
        return run.isEmpty() ? all(history.rows(limit, 0)) : one(history.outcomes(run));
    }

    private int all(List<RunHistory.Row> runs) {
        if (runs.isEmpty()) {
            terminal().say("cli.runs.none");
        }
        for (RunHistory.Row row : runs) {
            LocalDateTime ended = row.ended();
            terminal()
                    .tell(
                            ended == null ? "cli.runs.cut_off" : "cli.runs.line",
                            row.id(),
                            here(row.started()),
                            row.by(),
                            row.stored(),
                            row.unchanged(),
                            row.failed());
        }
        return 0;
    }

    private int one(List<RunHistory.Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            terminal().say("cli.runs.nothing", run);
            return Commands.NOTHING_DONE;
        }
        for (RunHistory.Outcome outcome : outcomes) {
            String name = outcome.name();
            if (outcome.reason().isEmpty()) {
                terminal().tell("cli.runs.stored", name, Objects.toString(outcome.report(), ""));
            } else {
                terminal()
                        .tell(
                                "cli.ingest.file_failed",
                                name,
                                terminal().words().say(outcome.reason(), outcome.detail()));
            }
        }
        return 0;
    }

    /** The store keeps UTC; people read their own clock. */
    private static String here(LocalDateTime utc) {
        return MINUTE.format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.systemDefault()));
    }
}
