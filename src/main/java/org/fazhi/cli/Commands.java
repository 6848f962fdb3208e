package org.fazhi.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
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
        int code = commandLine(terminal, dashboard).execute(args.toArray(String[]::new));
        terminal.results().flush();
        terminal.messages().flush();
        return code;
    }

    static CommandLine commandLine(Terminal terminal, DashboardStarter dashboard) {
        CommandLine commands = new CommandLine(new Commands())
                .addSubcommand("run", new RunCommand(dashboard))
                .addSubcommand("extract", new ExtractCommand(terminal))
                .addSubcommand("explain", new ExplainCommand(terminal));
        commands.setResourceBundle(terminal.words().bundle());
        commands.registerConverter(ExtractCommand.Format.class, code -> Coded.of(ExtractCommand.Format.class, code));
        commands.registerConverter(Language.class, code -> Coded.of(Language.class, code));
        commands.setOut(new PrintWriter(terminal.results(), true));
        commands.setErr(new PrintWriter(terminal.messages(), true));
        commands.setUsageHelpAutoWidth(true);
        commands.setExecutionExceptionHandler((failure, command, parsed) -> {
            terminal.messages().println(Failure.words(failure, terminal.words()));
            return NOTHING_DONE;
        });
        return commands;
    }

    private static Language language(List<String> args) {
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
