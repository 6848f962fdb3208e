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

    @Mixin
    private HomeOption home = new HomeOption();

    DecideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command
    int year(@Parameters(paramLabel = "HASH") String hash, @Parameters(paramLabel = "YEAR") int year)
            throws IOException {
        return record(new Decision.YearDecided(hash, year));
    }

    @Command
    int place(@Parameters(paramLabel = "HASH") String hash, @Parameters(paramLabel = "CODE") String code)
            throws IOException {
        return record(new Decision.PlaceDecided(hash, code));
    }

    @Command
    int prefer(@Parameters(paramLabel = "HASH") String hash) throws IOException {
        return record(new Decision.Preferred(hash));
    }

    @Command
    int withdraw(@Parameters(paramLabel = "HASH") String hash, @Parameters(paramLabel = "REASON") String reason)
            throws IOException {
        return record(new Act.Withdrawn(hash, reason));
    }

    @Command
    int undo(@Parameters(paramLabel = "NUMBER") long sequence) throws IOException {
        return record(new Act.Undone(sequence));
    }

    private int record(Act act) throws IOException {
        try (Workspace workspace = Workspace.open(home.folder())) {
            Entry entry = workspace.register().record(User.name(), act);
            terminal.tell("cli.decide.recorded", entry.sequence());
            return 0;
        }
    }
}
