package org.fazhi.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.fazhi.journal.Decision;

/** A process that works on a home until it is killed, and says of each act when it is answered. */
final class Victim {
    private Victim() {}

    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[0]);
        Path files = Path.of(args[1]);
        try (Workspace workspace =
                Workspace.open(home, new PlainSteps("1"), Desk.DIVISIONS, Desk.CATALOGUE, Clock.systemUTC())) {
            say("ready");
            switch (args[2]) {
                case "ingest" -> ingest(workspace, files);
                case "decide" -> decide(workspace, files);
                case "rebuild" -> {
                    ingest(workspace, files);
                    say("begin");
                    while (true) {
                        workspace.rebuild(done -> {});
                    }
                }
                case "backup" -> {
                    ingest(workspace, files);
                    say("begin");
                    while (true) {
                        workspace.backup(home.resolveSibling("backup.zip"));
                    }
                }
                default -> throw new IllegalArgumentException(args[2]);
            }
        }
    }

    private static void ingest(Workspace workspace, Path files) throws IOException {
        IngestRun run = workspace.ingest().run(List.of(files), "victim", null, progress -> {
            if (progress.done() == 1) {
                say("begin");
            }
            say("stored " + progress.name());
        });
        say("ended " + run.stored());
    }

    private static void decide(Workspace workspace, Path files) throws IOException {
        IngestRun run =
                workspace.ingest().run(List.of(files), "victim", null, progress -> say("stored " + progress.name()));
        say("begin");
        for (int year = 2000; ; year++) {
            for (Outcome outcome : run.outcomes()) {
                if (outcome instanceof Outcome.Stored stored) {
                    long line = workspace
                            .register()
                            .record("victim", new Decision.YearDecided(stored.hash(), 2000 + year % 20))
                            .sequence();
                    say("decided " + line);
                }
            }
        }
    }

    /** One write, so that a killed process has said a line whole or not at all. */
    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
