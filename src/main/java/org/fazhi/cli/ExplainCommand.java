package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.check.Check;
import org.fazhi.extraction.Finding;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Context;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Observation;
import org.fazhi.ingest.Examined;
import org.fazhi.ingest.Examiner;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;
import org.fazhi.report.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says of every number of a text what it became, or why nothing. */
@Command
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PATH|-", descriptionKey = "fazhi.explain.path")
    private String path = "-";

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean fromStandardInput = path.equals("-");
        byte[] bytes = fromStandardInput ? System.in.readAllBytes() : Files.readAllBytes(Path.of(path));
        return switch (new ReportReader().read(fromStandardInput ? "-" : path, bytes)) {
            case ReportText text -> explain(text);
            case Unreadable unreadable -> {
                terminal.unreadable(unreadable);
                yield Commands.NOTHING_DONE;
            }
        };
    }

    private int explain(ReportText text) {
        Catalogue catalogue = Catalogue.read();
        Examined examined = new Examiner(catalogue).examine(text);
        Summary summary = new Summary(terminal, catalogue);
        terminal.results().println(summary.identity(examined.identity()));
        for (Finding finding : examined.extraction().findings()) {
            String became = switch (finding) {
                case Finding.Found found -> found(found.observation(), summary);
                case Finding.Rejected rejected -> rejected(rejected, catalogue);
            };
            terminal.results()
                    .println("%d-%d  “%s”%n    %s"
                            .formatted(
                                    finding.evidence().start(),
                                    finding.evidence().end(),
                                    finding.evidence().text(),
                                    became));
        }
        for (Context size : examined.extraction().contexts()) {
            terminal.results()
                    .println(terminal.words()
                            .say(
                                    "cli.explain.size",
                                    terminal.words()
                                            .say("context." + size.kind().code()),
                                    Summary.number(size.quantity())));
        }
        checks(examined.checks());
        return 0;
    }

    private void checks(List<Check> checks) {
        if (!checks.isEmpty()) {
            terminal.results().println(terminal.words().say("cli.explain.checks"));
            checks.forEach(check -> terminal.results().println((check.passes() ? "✓ " : "✗ ") + check.says()));
        }
    }

    private String found(Observation observation, Summary summary) {
        String by =
                terminal.words().say("cli.explain.by", observation.rule(), "%.2f".formatted(observation.confidence()));
        String doubts = observation.doubts().isEmpty()
                ? ""
                : terminal.words()
                        .say(
                                "cli.explain.doubts",
                                Wording.in(terminal.words().language()).doubts(observation.doubts()));
        return "✓ %s  %s%s".formatted(summary.figure(observation), by, doubts);
    }

    private String rejected(Finding.Rejected rejected, Catalogue catalogue) {
        String reason = terminal.words().say("reason." + rejected.reason().code());
        String detail = catalogue
                .find(rejected.detail())
                .map(indicator -> terminal.words().language() == Language.ZH ? indicator.zh() : indicator.en())
                .orElse(rejected.detail());
        return "✗ " + (detail.isEmpty() ? reason : terminal.words().say("cli.explain.about", reason, detail));
    }
}
