package org.fazhi.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files under some paths, folders and archives opened, in the order of their names. */
final class Sources implements AutoCloseable {
    private static final Set<String> CLUTTER = Set.of("thumbs.db", "desktop.ini");
    /** Below this an entry may expand as it likes: short files of one repeated letter are no attack. */
    private static final long SMALL = 1 << 20;

    private final Limits limits;
    private final List<Source> sources = new ArrayList<>();
    private final List<ZipFile> archives = new ArrayList<>();

    private record OnDisk(String name, Path file, Limits limits) implements Source {
        @Override
        public byte[] bytes() throws IOException {
            long size = Files.size(file);
            if (size > limits.fileBytes()) {
                throw new Refusal("ingest.too_large", megabytes(size));
            }
            return Files.readAllBytes(file);
        }
    }

    private record Packed(String name, ZipFile archive, ZipEntry entry, Limits limits) implements Source {
        @Override
        public byte[] bytes() throws IOException {
            long most = Math.max(SMALL, limits.expansion() * Math.max(1, entry.getCompressedSize()));
            try (InputStream in = archive.getInputStream(entry)) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                byte[] piece = new byte[1 << 16];
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    bytes.write(piece, 0, read);
                    if (bytes.size() > limits.fileBytes()) {
                        throw new Refusal("ingest.too_large", megabytes(bytes.size()));
                    }
                    if (bytes.size() > entry.getSize()) {
                        // what all files of the archive say together was let through
                        throw new Refusal("ingest.archive_damaged", name);
                    }
                    if (bytes.size() > most) {
                        throw new Refusal("ingest.expands_too_much", "1:" + limits.expansion());
                    }
                }
                return bytes.toByteArray();
            }
        }
    }

    private record Refused(String name, Refusal refusal) implements Source {
        @Override
        public byte[] bytes() throws IOException {
            throw refusal;
        }
    }

    private Sources(Limits limits) {
        this.limits = limits;
    }

    /** @throws IOException when one of the paths is not there */
    static Sources under(List<Path> paths, Limits limits) throws IOException {
        Sources found = new Sources(limits);
        for (Path path : paths) {
            found.walk(path);
        }
        return found;
    }

    List<Source> all() {
        return List.copyOf(sources);
    }

    @Override
    public void close() throws IOException {
        for (ZipFile archive : archives) {
            archive.close();
        }
    }

    private void walk(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    take(file);
                }
            }
        } else {
            Files.size(path);
            take(path);
        }
    }

    private void take(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (clutter(name)) {
            return;
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            unpack(file, name);
        } else {
            sources.add(new OnDisk(name, file, limits));
        }
    }

    private void unpack(Path file, String name) throws IOException {
        ZipFile archive;
        try {
            archive = open(file);
        } catch (ZipException damaged) {
            sources.add(new Refused(
                    name, new Source.Refusal("ingest.archive_damaged", String.valueOf(damaged.getMessage()))));
            return;
        }
        archives.add(archive);
        List<? extends ZipEntry> entries = archive.stream()
                .filter(entry -> !entry.isDirectory() && !clutter(name(entry)))
                .toList();
        long stated = entries.stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
        if (entries.size() > limits.entries()) {
            sources.add(new Refused(name, new Source.Refusal("ingest.too_many_entries", "" + entries.size())));
        } else if (stated > limits.archiveBytes()) {
            sources.add(new Refused(name, new Source.Refusal("ingest.too_large", megabytes(stated))));
        } else {
            entries.forEach(entry -> sources.add(packed(archive, entry)));
        }
    }

    private Source packed(ZipFile archive, ZipEntry entry) {
        String name = name(entry);
        return name.toLowerCase(Locale.ROOT).endsWith(".zip")
                ? new Refused(name, new Source.Refusal("ingest.archive_in_archive", ""))
                : new Packed(name, archive, entry, limits);
    }

    /** Chinese Windows writes names in GB18030 without saying so. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), UTF_8);
        } catch (ZipException perhapsNames) {
            return new ZipFile(file.toFile(), Charset.forName("GB18030"));
        }
    }

    private static String name(ZipEntry entry) {
        String path = entry.getName().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean clutter(String name) {
        return name.startsWith(".") || name.startsWith("~$") || CLUTTER.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
