package org.fazhi.gold;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.extraction.Extraction;
import org.fazhi.extraction.Extractor;
import org.fazhi.extraction.Finding;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Doubt;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.PlaceBasis;
import org.fazhi.indicator.YearBasis;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;

/**
 * A folder of texts with the figures a careful reader found in them (gold.tsv), read by today's rules.
 *
 * @param addresses where the pages stand that the texts retell, by file; empty when nobody says
 * @param clues how much of each doubt there is about a figure read
 */
public record LabelledFolder(
        String name, Agreement agreement, Map<String, String> addresses, Map<Observation, Map<Doubt, Double>> clues) {
    private static final Extractor EXTRACTOR = new Extractor(Catalogue.read());
    private static final Identity NOWHERE =
            new Identity(null, PlaceBasis.UNKNOWN, 0, List.of(), null, YearBasis.UNKNOWN, List.of());

    public static LabelledFolder read(Path folder) throws IOException {
        List<ReadFigure> figures = new ArrayList<>();
        Map<Observation, Map<Doubt, Double>> clues = new IdentityHashMap<>();
        for (Path file : texts(folder)) {
            String name = file.getFileName().toString();
            ReportText text = (ReportText) new ReportReader().read(name, Files.readAllBytes(file));
            Extraction extraction = EXTRACTOR.extract(text, NOWHERE);
            for (Finding finding : extraction.findings()) {
                if (finding instanceof Finding.Found found) {
                    clues.put(found.observation(), found.clues());
                    figures.add(new ReadFigure(name, text.source(), found.observation()));
                }
            }
        }
        return new LabelledFolder(
                folder.getFileName().toString(),
                Agreement.of(GoldFact.read(folder.resolve("gold.tsv")), figures),
                addresses(folder),
                clues);
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> addresses(Path folder) throws IOException {
        Map<String, String> addresses = new HashMap<>();
        for (String table : List.of("addresses.tsv", "index.tsv")) {
            if (Files.exists(folder.resolve(table))) {
                for (String line : Files.readAllLines(folder.resolve(table))) {
                    String[] cells = line.split("\t", -1);
                    addresses.putIfAbsent(cells[0], cells[1]);
                }
            }
        }
        return addresses;
    }

    /** The figures read with what is known of each, the right ones and the wrong ones. */
    public List<Clued> clued(boolean fitted) {
        List<Clued> clued = new ArrayList<>();
        agreement.matched().forEach(pair -> clued.add(clued(pair.reading(), fitted, true)));
        agreement.wrong().forEach(reading -> clued.add(clued(reading, fitted, false)));
        return clued;
    }

    private Clued clued(ReadFigure reading, boolean fitted, boolean right) {
        return new Clued(name, fitted, right, clues.get(reading.observation()));
    }

    /** Every figure read or missed, without its sentence. */
    public List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        agreement.matched().forEach(pair -> labels.add(label(pair.reading(), "right")));
        agreement.wrong().forEach(reading -> labels.add(label(reading, "wrong")));
        agreement
                .missed()
                .forEach(fact -> labels.add(new Label(
                        addresses.getOrDefault(fact.file(), fact.file()),
                        fact.indicator(),
                        plain(fact.value()),
                        fact.unit(),
                        "missed",
                        "")));
        return labels;
    }

    private Label label(ReadFigure reading, String read) {
        Observation observation = reading.observation();
        return new Label(
                addresses.getOrDefault(reading.file(), reading.file()),
                observation.indicator(),
                plain(observation.quantity().value()),
                observation.quantity().unit(),
                read,
                "%.3f".formatted(observation.confidence()));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
