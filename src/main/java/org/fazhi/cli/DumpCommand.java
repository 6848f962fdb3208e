package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.fazhi.query.Dump;
import org.fazhi.query.Lease;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes all observations as Parquet, in folders by province and year. */
@Command
final class DumpCommand extends StoreCommand {
    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    DumpCommand(Terminal terminal, @Nullable Lease dashboard) {
        super(terminal, dashboard);
    }

    @Override
    int answer(Lease lease) throws IOException {
        long rows = new Dump(lease).write(folder);
        terminal().tell("cli.dump.done", rows, folder);
        return 0;
    }
}
