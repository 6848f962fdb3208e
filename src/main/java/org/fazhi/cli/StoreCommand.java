package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.ingest.Workspace;
import org.fazhi.journal.Home;
import org.fazhi.journal.Running;
import org.fazhi.query.Lease;
import org.fazhi.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that asks the store: that of the running dashboard when there is one, else the home's own. */
abstract class StoreCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final @Nullable Lease dashboard;

    @Mixin
    private HomeOption option = new HomeOption();

    @Spec
    private @Nullable CommandSpec spec;

    /** @param dashboard the store of the dashboard this command is executed in; null in a terminal of its own */
    StoreCommand(Terminal terminal, @Nullable Lease dashboard) {
        this.terminal = terminal;
        this.dashboard = dashboard;
    }

    abstract int answer(Lease lease) throws IOException;

    final Terminal terminal() {
        return terminal;
    }

    @Override
    public final Integer call() throws IOException {
        if (dashboard != null) {
            return answer(dashboard);
        }
        Home home = option.home();
        Optional<Running> running = Running.find(home);
        if (running.isPresent()) {
            return ask(running.get());
        }
        Optional<Store> store = Workspace.openStore(home.folder());
        if (store.isEmpty()) {
            terminal.say("cli.no_store", home.folder());
            return Commands.NOTHING_DONE;
        }
        try (Store own = store.get()) {
            return answer(own::read);
        }
    }

    private int ask(Running running) throws IOException {
        if (running.address() == null || running.secret() == null) {
            terminal.say("cli.home_held", running.process());
            return Commands.NOTHING_DONE;
        }
        Errand errand = new Errand(
                spec().root().commandLine().getParseResult().originalArgs(),
                Path.of("").toAbsolutePath().toString());
        return errand.carry(running.address(), running.secret(), terminal);
    }

    final CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
