package org.fazhi.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a journal file one after the other, whatever state they are in. */
final class Lines implements AutoCloseable {
    private final InputStream in;
    private long end;

    Lines(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** @return the next line, null after the last */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        for (int b = in.read(); b >= 0; b = in.read()) {
            end++;
            if (b == '\n') {
                return LineCodec.read(line.toByteArray(), end);
            }
            line.write(b);
        }
        return line.size() == 0 ? null : new Line.Torn(line.toByteArray(), end);
    }

    /** Reads to the end. @return where the last whole line ends */
    long wholeLinesEnd() throws IOException {
        long whole = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            end++;
            whole = b == '\n' ? end : whole;
        }
        return whole;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
