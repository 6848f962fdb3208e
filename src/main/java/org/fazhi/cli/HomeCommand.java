package org.fazhi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command about one home, which says what it did on the terminal. */
abstract class HomeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private HomeOption home = new HomeOption();

    HomeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    final Terminal terminal() {
        return terminal;
    }

    final HomeOption home() {
        return home;
    }

    /** @return the exit code */
    @Override
    public abstract Integer call() throws IOException;
}
