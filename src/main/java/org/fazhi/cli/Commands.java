package org.fazhi.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fazhi.figure.FigureKind;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
import org.fazhi.query.Lease;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** All commands of the terminal. */
@Command(name = "fazhi", synopsisSubcommandLabel = "COMMAND")
public final class Commands {
    /** What {@link #execute} answers while the dashboard goes on running. */
    public static final int GOES_ON = -1;

    static final int NOTHING_DONE = 2;

    private static final String LANG = "--lang";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "fazhi.help")
    private boolean helpWanted;

    // looked for before parsing, since the help is in this language too; declared so that it is allowed everywhere
    @Option(names = LANG, scope = ScopeType.INHERIT, paramLabel = "zh|en", descriptionKey = "fazhi.lang")
    private @Nullable Language language;

    private Commands() {}

    /**
     * Executes one command.
     *
     * @return the exit code, or {@link #GOES_ON}
     */
    public static int execute(List<String> args, DashboardStarter dashboard) {
        Terminal terminal = new Terminal(
                stream(FileDescriptor.out, false), stream(FileDescriptor.err, true), Messages.in(language(args)));
        int code = all(terminal, dashboard).execute(args.toArray(String[]::new));
        terminal.results().flush();
        terminal.messages().flush();
        return code;
    }

    static CommandLine all(Terminal terminal, DashboardStarter dashboard) {
        CommandLine commands = new CommandLine(new Commands())
                .addSubcommand("run", new RunCommand(dashboard))
                .addSubcommand("ingest", new IngestCommand(terminal))
                .addSubcommand("extract", new ExtractCommand(terminal))
                .addSubcommand("explain", new ExplainCommand(terminal))
                .addSubcommand("decide", new DecideCommand(terminal))
                .addSubcommand("rebuild", new RebuildCommand(terminal))
                .addSubcommand("verify", new VerifyCommand(terminal))
                .addSubcommand("backup", new BackupCommand(terminal))
                .addSubcommand("restore", new RestoreCommand(terminal));
        return prepared(asking(commands, terminal, null), terminal, Path.of(""));
    }

    /** The commands that a running dashboard executes for other terminals. */
    static CommandLine inside(Terminal terminal, Lease dashboard, Path folder) {
        return prepared(asking(new CommandLine(new Commands()), terminal, dashboard), terminal, folder);
    }

    private static CommandLine asking(CommandLine commands, Terminal terminal, @Nullable Lease dashboard) {
        CommandLine render = new CommandLine(new RenderCommand(terminal, dashboard));
        RenderCommand.words().forEach(render.getCommandSpec()::addOption);
        return commands.addSubcommand("render", render)
                .addSubcommand("dump", new DumpCommand(terminal, dashboard))
                .addSubcommand("runs", new RunsCommand(terminal, dashboard));
    }

    private static CommandLine prepared(CommandLine commands, Terminal terminal, Path folder) {
        commands.setResourceBundle(terminal.words().bundle());
        commands.registerConverter(ExtractCommand.Format.class, code -> Coded.of(ExtractCommand.Format.class, code));
        commands.registerConverter(FigureKind.class, code -> Coded.of(FigureKind.class, code));
        commands.registerConverter(Language.class, code -> Coded.of(Language.class, code));
        commands.registerConverter(Path.class, folder::resolve);
        commands.setOut(new PrintWriter(terminal.results(), true));
        commands.setErr(new PrintWriter(terminal.messages(), true));
        commands.setUsageHelpAutoWidth(true);
        commands.setExecutionExceptionHandler((failure, command, parsed) -> {
            terminal.messages().println(Failure.words(failure, terminal.words()));
            return NOTHING_DONE;
        });
        return commands;
    }

    static Language language(List<String> args) {
        int at = args.indexOf(LANG);
        String said = at >= 0 && at + 1 < args.size()
                ? args.get(at + 1)
                : args.stream()
                        .filter(arg -> arg.startsWith(LANG + "="))
                        .map(arg -> arg.substring(LANG.length() + 1))
                        .findFirst()
                        .orElse("");
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(said))
                .findFirst()
                .orElse(Language.of(Locale.getDefault()));
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean atOnce) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), atOnce, StandardCharsets.UTF_8);
    }
}
