package org.fazhi.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.gold.Agreement;
import org.fazhi.gold.GoldFact;
import org.fazhi.gold.ReadFigure;
import org.fazhi.gold.Table;
import org.fazhi.indicator.Observation;

/**
 * A figure of a sample report that is not read as it is true.
 *
 * @param what {@code missed}, {@code wrong}, or the attribute that is read otherwise and how
 */
record Misread(String file, String indicator, String value, String what) {

    /** Every misread of the reports compared. */
    static List<Misread> in(Comparison comparison) {
        List<Misread> misreads = new ArrayList<>();
        Agreement all = comparison.all();
        all.missed().forEach(fact -> misreads.add(of(fact, "missed")));
        all.wrong().forEach(figure -> misreads.add(of(figure)));
        all.matched().forEach(pair -> otherwise(pair).forEach(what -> misreads.add(of(pair.fact(), what))));
        return misreads;
    }

    /** The misreads a table lists, each with the reason why it is put up with. */
    static List<Misread> known(Path table) throws IOException {
        return Table.rows(table).stream()
                .peek(row -> {
                    if (row.getOrDefault("reason", "").isBlank()) {
                        throw new IllegalArgumentException("no reason is given for " + row);
                    }
                })
                .map(row -> new Misread(
                        row.getOrDefault("file", ""),
                        row.getOrDefault("indicator", ""),
                        row.getOrDefault("value", ""),
                        row.getOrDefault("what", "")))
                .toList();
    }

    private static Misread of(GoldFact fact, String what) {
        return new Misread(
                fact.file(), fact.indicator(), fact.value().stripTrailingZeros().toPlainString(), what);
    }

    private static Misread of(ReadFigure figure) {
        return new Misread(
                figure.file(),
                figure.observation().indicator(),
                figure.value().stripTrailingZeros().toPlainString(),
                "wrong");
    }

    private static List<String> otherwise(Agreement.Pair pair) {
        GoldFact fact = pair.fact();
        Observation read = pair.reading().observation();
        List<String> differences = new ArrayList<>();
        compare("scope", fact.scope().code(), read.scope().code(), differences);
        compare(
                "qualifier",
                fact.qualifier().code(),
                read.quantity().qualifier().code(),
                differences);
        compare("state", fact.state().code(), read.state().code(), differences);
        compare("unit", fact.unit(), read.quantity().unit(), differences);
        compare("part", String.valueOf(!fact.facet().isEmpty()), String.valueOf(!read.headline()), differences);
        compare("other period", "false", String.valueOf(pair.reading().ofAnotherPeriod()), differences);
        return differences;
    }

    private static void compare(String attribute, String truth, String read, List<String> differences) {
        if (!truth.equals(read)) {
            differences.add("%s: %s, read %s".formatted(attribute, truth, read));
        }
    }
}
