package org.fazhi.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fazhi.extraction.Extractor;
import org.fazhi.gold.Agreement;
import org.fazhi.gold.GoldFact;
import org.fazhi.gold.ReadFigure;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Identity;
import org.fazhi.place.Divisions;
import org.fazhi.place.IdentityReader;
import org.fazhi.report.Reading;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;
import org.jspecify.annotations.Nullable;

/** All files of a sample read as the program reads them, against what is true about them. */
record Comparison(Map<String, Identity> identities, Map<String, Agreement> agreements, List<String> unreadable) {

    static Comparison of(Map<String, List<GoldFact>> truth, Path folder) throws IOException {
        Map<String, Identity> identities = new HashMap<>();
        Map<String, Agreement> agreements = new HashMap<>();
        List<String> unreadable = new ArrayList<>();
        IdentityReader places = new IdentityReader(Divisions.standard());
        Extractor extractor = new Extractor(Catalogue.read());
        files(folder).entrySet().parallelStream()
                .map(file -> new ReportReader().read(file.getKey(), file.getValue()))
                .map(reading -> read(reading, places, extractor, truth))
                .toList()
                .forEach(read -> {
                    if (read.agreement() == null || read.identity() == null) {
                        unreadable.add(read.name());
                    } else {
                        identities.put(read.name(), read.identity());
                        agreements.put(read.name(), read.agreement());
                    }
                });
        return new Comparison(identities, agreements, unreadable);
    }

    private record Read(
            String name,
            @Nullable Identity identity,
            @Nullable Agreement agreement) {}

    private static Read read(
            Reading reading, IdentityReader places, Extractor extractor, Map<String, List<GoldFact>> truth) {
        if (!(reading instanceof ReportText text)) {
            return new Read(reading.name(), null, null);
        }
        Identity identity = places.read(text);
        List<ReadFigure> figures = extractor.extract(text, identity).observations().stream()
                .map(observation -> new ReadFigure(text.name(), text.source(), observation))
                .toList();
        return new Read(text.name(), identity, Agreement.of(truth.getOrDefault(text.name(), List.of()), figures));
    }

    /** @return every agreement as one */
    Agreement all() {
        return new Agreement(
                agreements.values().stream()
                        .flatMap(one -> one.matched().stream())
                        .toList(),
                agreements.values().stream()
                        .flatMap(one -> one.wrong().stream())
                        .toList(),
                agreements.values().stream()
                        .flatMap(one -> one.missed().stream())
                        .toList(),
                agreements.values().stream().mapToInt(Agreement::leftOut).sum());
    }

    /** @return the files of a folder by their names, those of archives among them */
    static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (path.toString().endsWith(".zip")) {
                    try (InputStream in = Files.newInputStream(path);
                            ZipInputStream zip = new ZipInputStream(in)) {
                        for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                            files.put(entry.getName(), zip.readAllBytes());
                        }
                    }
                } else {
                    files.put(path.getFileName().toString(), Files.readAllBytes(path));
                }
            }
        }
        return files;
    }
}
