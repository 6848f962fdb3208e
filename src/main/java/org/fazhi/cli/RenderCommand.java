package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.chart.Renderer;
import org.fazhi.export.FigureFiles;
import org.fazhi.export.FileKind;
import org.fazhi.figure.Figure;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Language;
import org.fazhi.query.Lease;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one figure as a file; its options are the words of a selection, as in addresses. */
@Command
final class RenderCommand extends StoreCommand {
    @Parameters(paramLabel = "FIGURE", descriptionKey = "fazhi.render.figure")
    private FigureKind figure = FigureKind.TREND;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    RenderCommand(Terminal terminal, @Nullable Lease dashboard) {
        super(terminal, dashboard);
    }

    /** Every word of a selection that the terminal does not have already. */
    static List<OptionSpec> words() {
        return SelectionCodec.WORDS.stream()
                .filter(word -> !word.equals("lang"))
                .map(word -> OptionSpec.builder("--" + word)
                        .type(String.class)
                        .paramLabel(word.toUpperCase(Locale.ROOT))
                        .descriptionKey("fazhi.render." + word)
                        .build())
                .toList();
    }

    @Override
    int answer(Lease lease) throws IOException {
        FileKind kind = kind();
        Catalogue catalogue = Catalogue.read();
        Selection selection = new SelectionCodec(catalogue).read(said());
        Figure drawn = new Figures(lease, catalogue).of(figure, selection);
        try (Renderer renderer = new Renderer()) {
            Files.write(out, new FigureFiles(renderer, catalogue).write(drawn, kind));
        }
        if (drawn.silent()) {
            terminal().messages().println(drawn.silence());
        }
        terminal().tell("cli.render.done", out);
        return 0;
    }

    private FileKind kind() {
        String name = String.valueOf(out.getFileName());
        return Coded.of(
                FileKind.class, name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private Map<String, List<String>> said() {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (String word : SelectionCodec.WORDS) {
            OptionSpec option = spec().findOption("--" + word);
            if (option != null && option.getValue() != null) {
                said.put(word, List.of(String.valueOf((Object) option.getValue())));
            }
        }
        said.remove("lang");
        OptionSpec spoken = spec().findOption("--lang");
        if (spoken != null && spoken.getValue() instanceof Language language) {
            said.put("lang", List.of(language.code()));
        }
        return said;
    }
}
