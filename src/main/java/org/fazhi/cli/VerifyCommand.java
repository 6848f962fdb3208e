package org.fazhi.cli;

import java.io.IOException;
import org.fazhi.ingest.Verification;
import org.fazhi.ingest.Workspace;
import picocli.CommandLine.Command;

/** Checks every archived original, every line of the journal and every evidence. */
@Command
final class VerifyCommand extends HomeCommand {
    VerifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Verification found = Workspace.verify(home().folder());
        Damages.tell(found.damages(), terminal());
        terminal()
                .tell(
                        "cli.verify.counts",
                        found.acts(),
                        found.originals(),
                        found.evidences(),
                        found.damages().size());
        return found.sound() ? 0 : Damages.FOUND;
    }
}
