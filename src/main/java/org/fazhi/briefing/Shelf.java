package org.fazhi.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.fazhi.journal.Act;
import org.fazhi.journal.Archive;
import org.fazhi.journal.Hash;
import org.fazhi.journal.Sidecar;
import org.fazhi.query.BriefingList;

/** The frozen briefings of an installation: documents in the archive, each brought in by a line of the journal. */
public final class Shelf {
    private final Archive archive;
    private final Recorder recorder;
    private final BriefingList list;

    /** Writes an act to the journal and its effect to the store. */
    @FunctionalInterface
    public interface Recorder {
        void record(String by, Act act) throws IOException;
    }

    public Shelf(Archive archive, Recorder recorder, BriefingList list) {
        this.archive = archive;
        this.recorder = recorder;
        this.list = list;
    }

    /**
     * Keeps a briefing for good.
     *
     * @throws UncheckedIOException when the disk refuses it; then nothing was recorded
     */
    public void put(Briefing briefing) {
        byte[] document = BriefingFile.write(briefing).getBytes(UTF_8);
        String hash = Hash.of(document);
        String name = "briefing-" + briefing.id() + ".json";
        try {
            archive.keep(
                    document, new Sidecar(hash, name, null, briefing.madeAt(), briefing.madeBy(), document.length));
            recorder.record(briefing.madeBy(), new Act.BriefingFrozen(briefing.id(), briefing.title(), hash));
        } catch (IOException e) {
            throw new UncheckedIOException("the briefing could not be kept", e);
        }
    }

    /** @return nothing when there is no such briefing or its document is damaged */
    public Optional<Briefing> find(String id) {
        return list.row(id).flatMap(row -> read(row.hash()));
    }

    /** @return the latest first */
    public List<BriefingList.Row> latest(int most) {
        return list.rows(most, 0);
    }

    private Optional<Briefing> read(String hash) {
        try {
            return archive.readSound(hash).map(document -> BriefingFile.read(new String(document, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(hash, e);
        }
    }
}
