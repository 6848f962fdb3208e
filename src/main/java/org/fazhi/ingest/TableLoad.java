package org.fazhi.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.fazhi.journal.Act;
import org.fazhi.journal.Archive;
import org.fazhi.journal.Hash;
import org.fazhi.journal.Sidecar;
import org.jspecify.annotations.Nullable;

/** Loads tables of already extracted observations and of populations, each file whole or not at all. */
public final class TableLoad {
    private final Archive archive;
    private final Register register;
    private final TableParser parser;
    private final Limits limits;
    private final Clock clock;

    TableLoad(Archive archive, Register register, TableParser parser, Limits limits, Clock clock) {
        this.archive = archive;
        this.register = register;
        this.parser = parser;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Loads CSV and XLSX files; others under the paths are left.
     *
     * @throws IOException when a path is not there or the disk takes no more; what was loaded stays
     */
    public List<Outcome> run(List<Path> paths, String by, @Nullable String sourceAddress) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Sources sources = Sources.under(paths, limits)) {
            String run = UUID.randomUUID().toString();
            register.record(
                    by,
                    new Act.RunStarted(run, paths.stream().map(Path::toString).toList()));
            for (Source source : sources.all()) {
                outcomes.add(table(source.name()) ? load(source, by, sourceAddress) : new Outcome.Left(source.name()));
            }
            register.record(
                    by,
                    new Act.RunEnded(
                            run,
                            count(outcomes, Outcome.Loaded.class),
                            count(outcomes, Outcome.Unchanged.class),
                            outcomes.stream().flatMap(TableLoad::failure).toList()));
        }
        return outcomes;
    }

    private static int count(List<Outcome> outcomes, Class<? extends Outcome> kind) {
        return (int) outcomes.stream().filter(kind::isInstance).count();
    }

    private static Stream<Act.RunEnded.Failure> failure(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Failed failed ->
                Stream.of(new Act.RunEnded.Failure(failed.name(), failed.reason(), failed.detail()));
            case Outcome.BadTable bad ->
                Stream.of(new Act.RunEnded.Failure(
                        bad.name(), "ingest.bad_rows", "" + bad.rows().size()));
            case Outcome.Stored _, Outcome.Unchanged _, Outcome.Left _, Outcome.Loaded _ -> Stream.empty();
        };
    }

    static boolean table(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".xlsx");
    }

    private Outcome load(Source source, String by, @Nullable String sourceAddress) throws IOException {
        byte[] bytes;
        try {
            bytes = source.bytes();
        } catch (Source.Refusal refusal) {
            return new Outcome.Failed(
                    source.name(), refusal.read().reason(), refusal.read().detail());
        }
        String hash = Hash.of(bytes);
        if (register.loaded(hash)) {
            return new Outcome.Unchanged(source.name(), hash);
        }
        return switch (parser.parse(bytes)) {
            case LoadedTable.None none -> new Outcome.Failed(source.name(), none.reason(), none.detail());
            case LoadedTable.Bad bad -> new Outcome.BadTable(source.name(), bad.rows());
            case LoadedTable.Observations table -> {
                keep(source.name(), hash, bytes, by, sourceAddress);
                register.record(by, new Act.ObservationsLoaded(hash, source.name()));
                yield new Outcome.Loaded(source.name(), hash, table.rows().size());
            }
            case LoadedTable.Population table -> {
                keep(source.name(), hash, bytes, by, sourceAddress);
                register.record(by, new Act.PopulationLoaded(hash, source.name()));
                yield new Outcome.Loaded(source.name(), hash, table.rows().size());
            }
        };
    }

    private void keep(String name, String hash, byte[] bytes, String by, @Nullable String sourceAddress)
            throws IOException {
        archive.keep(bytes, new Sidecar(hash, name, sourceAddress, clock.instant(), by, bytes.length));
    }
}
