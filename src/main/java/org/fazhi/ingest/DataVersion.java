package org.fazhi.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.fazhi.indicator.Theme;
import org.fazhi.journal.Hash;

/** The state of the data reports are read with: changes with every change of catalogue, lexicon or divisions. */
final class DataVersion {
    static final List<String> FILES = List.of(
            "data/divisions.csv",
            "data/lexicon/actors.yaml",
            "data/lexicon/area-codes.csv",
            "data/lexicon/confidence-weights.yaml",
            "data/lexicon/core-words.yaml",
            "data/lexicon/cues.yaml",
            "data/lexicon/doubts.yaml",
            "data/lexicon/furniture.txt",
            "data/lexicon/parts.yaml",
            "data/lexicon/provinces.csv",
            "data/lexicon/tables.yaml",
            "data/lexicon/topics.yaml",
            "data/lexicon/units.yaml",
            "data/lexicon/words.yaml");

    private DataVersion() {}

    static String now() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Theme theme : Theme.values()) {
            add(all, "data/indicators/%s.yaml".formatted(theme.code()));
        }
        FILES.forEach(file -> add(all, file));
        return Hash.of(all.toByteArray()).substring(0, 12);
    }

    private static void add(ByteArrayOutputStream all, String name) {
        try (InputStream in = DataVersion.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            in.transferTo(all);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
