package org.fazhi.cli;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.fazhi.ingest.Workspace;
import picocli.CommandLine.Command;

/** Makes the store anew from archive and journal. */
@Command
final class RebuildCommand extends HomeCommand {
    RebuildCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace workspace = Workspace.open(home().folder())) {
            AtomicInteger acts = new AtomicInteger();
            workspace.rebuild(acts::set);
            Damages.tell(workspace.damages(), terminal());
            terminal().tell("cli.rebuild.done", acts.get());
            return workspace.damages().isEmpty() ? 0 : Damages.FOUND;
        }
    }
}
