package org.fazhi.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The append-only record of what people did: one act a line, on the disk before it is answered. */
public final class Journal implements AutoCloseable {
    private final Path file;
    private final Clock clock;
    private final FileChannel channel;
    private final List<Damage> damages;
    private String hash;
    private long sequence;
    private long end;
    private boolean stuck;

    private Journal(Path file, Clock clock, FileChannel channel, Chain found) {
        this.file = file;
        this.clock = clock;
        this.channel = channel;
        this.damages = found.damages();
        this.hash = found.hash();
        this.sequence = found.sequence();
        this.end = found.end();
    }

    /** Opens a journal for writing; a torn last line is moved to a file of its own beside it. */
    public static Journal open(Path file, Clock clock) throws IOException {
        return open(file, clock, OwnerOnly.open(file));
    }

    static Journal open(Path file, Clock clock, FileChannel channel) throws IOException {
        Chain found = walk(file, entry -> {});
        byte @Nullable [] torn = found.torn();
        if (torn != null) {
            OwnerOnly.write(torn(file, found.sequence() + 1), torn);
            channel.truncate(found.end());
            channel.force(true);
        }
        return new Journal(file, clock, channel, found);
    }

    /** Passes every sound act to {@code acts}, first to last. @return what is not sound */
    public static List<Damage> read(Path file, Consumer<Entry> acts) throws IOException {
        return walk(file, acts).damages();
    }

    public void read(Consumer<Entry> acts) throws IOException {
        read(file, acts);
    }

    /** @return what was found wrong when the journal was opened */
    public List<Damage> damages() {
        return damages;
    }

    /** @return the number of the last act, 0 before the first */
    public synchronized long sequence() {
        return sequence;
    }

    /**
     * Writes an act and returns when it is on the disk.
     *
     * @throws IOException when the disk refuses it; the journal is then as it was before
     */
    public synchronized Entry append(String by, Act act) throws IOException {
        if (stuck) {
            throw new IOException(file + " holds half a line that could not be taken back: start again");
        }
        Entry entry = new Entry(sequence + 1, clock.instant(), by, act);
        byte[] line = LineCodec.write(entry, hash);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            for (long at = end; bytes.hasRemaining(); ) {
                at += channel.write(bytes, at);
            }
            channel.force(false);
        } catch (IOException e) {
            takeBack();
            throw e;
        }
        sequence++;
        end += line.length;
        hash = ((Line.Sound) LineCodec.read(Arrays.copyOf(line, line.length - 1), end)).hash();
        return entry;
    }

    private void takeBack() {
        try {
            channel.truncate(end);
            channel.force(true);
        } catch (IOException e) {
            stuck = true;
        }
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path torn(Path file, long line) {
        return file.resolveSibling("%s.torn-%d".formatted(file.getFileName(), line));
    }

    private static Chain walk(Path file, Consumer<Entry> acts) throws IOException {
        Chain chain = new Chain(String.valueOf(file.getFileName()), acts);
        if (Files.exists(file)) {
            try (Lines lines = new Lines(file)) {
                for (Line line = lines.next(); line != null; line = lines.next()) {
                    chain.follow(line);
                }
            }
        }
        return chain;
    }
}
