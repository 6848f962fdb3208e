package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.ingest.Workspace;
import org.fazhi.journal.Claim;
import org.fazhi.journal.Damage;
import org.fazhi.journal.Home;
import org.fazhi.journal.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts archive and journal of a backup into an empty home and makes the store from them. */
@Command
final class RestoreCommand extends HomeCommand {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    RestoreCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Home home = home().home();
        List<Damage> damages;
        try (Claim _ = Claim.take(home)) {
            Restore restore = new Restore(home);
            if (restore.refused()) {
                terminal().say("cli.restore.not_empty", home.folder());
                return Commands.NOTHING_DONE;
            }
            damages = restore.from(file);
        }
        Damages.tell(damages, terminal());
        try (Workspace _ = Workspace.open(home.folder())) {
            terminal().tell("cli.restore.done", home.folder());
        }
        return damages.isEmpty() ? 0 : Damages.FOUND;
    }
}
