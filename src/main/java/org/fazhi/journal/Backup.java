package org.fazhi.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One file with archive and journal of a home, also while the home is in use. */
public final class Backup {
    static final String JOURNAL = "journal.jsonl";
    static final String ARCHIVE = "archive/";

    private final Home home;

    public Backup(Home home) {
        this.home = home;
    }

    /** Writes the backup; a file of that name is replaced once the new one is whole. */
    public void write(Path file) throws IOException {
        OwnerOnly.write(file.toAbsolutePath(), this::write);
    }

    /** The journal first: every original it names is in the archive already, later ones do no harm. */
    private void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry(JOURNAL));
        if (Files.exists(home.journal())) {
            copyWholeLines(zip);
        }
        for (Path file : archived()) {
            add(zip, file);
        }
        zip.finish();
    }

    private void copyWholeLines(OutputStream out) throws IOException {
        long left;
        try (Lines lines = new Lines(home.journal())) {
            left = lines.wholeLinesEnd();
        }
        try (InputStream in = Files.newInputStream(home.journal())) {
            byte[] piece = new byte[1 << 16];
            while (left > 0) {
                int read = in.read(piece, 0, (int) Math.min(piece.length, left));
                if (read < 0) {
                    throw new IOException(home.journal() + " became shorter");
                }
                out.write(piece, 0, read);
                left -= read;
            }
        }
    }

    private List<Path> archived() throws IOException {
        if (!Files.isDirectory(home.archive())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(home.archive())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void add(ZipOutputStream zip, Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException deletedMeanwhile) {
            return;
        }
        zip.putNextEntry(new ZipEntry(
                ARCHIVE + home.archive().relativize(file).toString().replace('\\', '/')));
        zip.write(bytes);
        zip.closeEntry();
    }
}
