package org.fazhi.cli;

import java.io.IOException;
import org.fazhi.ingest.Workspace;
import org.fazhi.journal.Act;
import org.fazhi.journal.Decision;
import org.fazhi.journal.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records what a person settled about a report. */
@Command(synopsisSubcommandLabel = "year|place|prefer|withdraw|undo")
final class DecideCommand {
    private final Terminal terminal;

    DecideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command
    int year(
            @Parameters(paramLabel = "HASH") String hash,
            @Parameters(paramLabel = "YEAR") int year,
            @Mixin HomeOption home)
            throws IOException {
        return record(home, new Decision.YearDecided(hash, year));
    }

    @Command
    int place(
            @Parameters(paramLabel = "HASH") String hash,
            @Parameters(paramLabel = "CODE") String code,
            @Mixin HomeOption home)
            throws IOException {
        return record(home, new Decision.PlaceDecided(hash, code));
    }

    @Command
    int prefer(@Parameters(paramLabel = "HASH") String hash, @Mixin HomeOption home) throws IOException {
        return record(home, new Decision.Preferred(hash));
    }

    @Command
    int withdraw(
            @Parameters(paramLabel = "HASH") String hash,
            @Parameters(paramLabel = "REASON") String reason,
            @Mixin HomeOption home)
            throws IOException {
        return record(home, new Act.Withdrawn(hash, reason));
    }

    @Command
    int undo(@Parameters(paramLabel = "NUMBER") long sequence, @Mixin HomeOption home) throws IOException {
        return record(home, new Act.Undone(sequence));
    }

    private int record(HomeOption home, Act act) throws IOException {
        try (Workspace workspace = Workspace.open(home.folder())) {
            Entry entry = workspace.register().record(User.name(), act);
            terminal.tell("cli.decide.recorded", entry.sequence());
            return 0;
        }
    }
}
