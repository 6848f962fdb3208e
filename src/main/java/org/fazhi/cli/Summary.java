package org.fazhi.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.Quantity;
import org.fazhi.ingest.Examined;

/** What was read in files, for people. */
final class Summary implements ExtractCommand.Printer {
    private final Terminal terminal;
    private final Catalogue catalogue;

    Summary(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    @Override
    public void print(Examined file) {
        PrintStream out = terminal.results();
        out.println(file.text().name());
        out.println("  " + identity(file.identity()));
        for (Observation observation : file.extraction().observations()) {
            out.println(
                    "  " + figure(observation) + "  “" + observation.evidence().text() + "”");
        }
        out.println();
    }

    /** Place and year with what tells them. */
    String identity(Identity identity) {
        String place = identity.knownPlace()
                .map(found -> Stream.of(found.province(), found.city(), found.county(), found.township())
                                .filter(name -> name != null)
                                .collect(Collectors.joining(" "))
                        + " (%s, %s)"
                                .formatted(found.code(), identity.placeBasis().code()))
                .orElseGet(() -> terminal.words().say("cli.extract.place_unknown"));
        String year = identity.knownYear()
                .map(found -> "%d (%s)".formatted(found, identity.yearBasis().code()))
                .orElseGet(() -> terminal.words().say("cli.extract.year_unknown"));
        return place + " · " + year;
    }

    /** The indicator, the number as the report means it, and what narrows it. */
    String figure(Observation observation) {
        String name = catalogue
                .find(observation.indicator())
                .map(indicator -> terminal.words().language() == Language.ZH ? indicator.zh() : indicator.en())
                .orElse(observation.indicator());
        String narrowed = Stream.of(
                        observation.facet(),
                        unless("whole", "scope", observation.scope().code()),
                        unless("reported", "state", observation.state().code()),
                        unless("full_year", "period", observation.period().code()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return "%s = %s%s"
                .formatted(name, number(observation.quantity()), narrowed.isEmpty() ? "" : " [" + narrowed + "]");
    }

    static String number(Quantity quantity) {
        String sign = switch (quantity.qualifier()) {
            case EXACT -> "";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case ABOUT -> "≈";
        };
        return sign + quantity.value().toPlainString() + quantity.unit();
    }

    private String unless(String usual, String kind, String code) {
        return code.equals(usual) ? "" : terminal.words().say(kind + "." + code);
    }
}
