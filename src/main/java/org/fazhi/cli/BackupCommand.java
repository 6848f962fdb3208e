package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.fazhi.journal.Backup;
import org.fazhi.journal.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes archive and journal into one file; the home may be in use. */
@Command
final class BackupCommand extends HomeCommand {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    BackupCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Home home = home().home();
        if (!Files.exists(home.journal())) {
            throw new NoSuchFileException(home.journal().toString());
        }
        new Backup(home).write(file);
        terminal().tell("cli.backup.done", file, Files.size(file) >> 10);
        return 0;
    }
}
