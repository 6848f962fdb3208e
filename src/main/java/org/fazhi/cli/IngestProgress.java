package org.fazhi.cli;

import java.io.PrintStream;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.fazhi.ingest.Progress;
import org.jspecify.annotations.Nullable;

/** A progress bar while files are taken in, where somebody looks at a terminal. */
final class IngestProgress implements Consumer<Progress>, AutoCloseable {
    private final @Nullable PrintStream screen;
    private final String task;
    private @Nullable ProgressBar bar;

    private IngestProgress(@Nullable PrintStream screen, String task) {
        this.screen = screen;
        this.task = task;
    }

    static IngestProgress on(Terminal terminal) {
        boolean watched = System.console() != null && System.console().isTerminal();
        return new IngestProgress(
                watched ? terminal.messages() : null, terminal.words().say("cli.ingest.task"));
    }

    @Override
    public void accept(Progress progress) {
        if (screen == null) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(progress.total())
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(screen))
                    .build();
        }
        bar.stepTo(progress.done());
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
