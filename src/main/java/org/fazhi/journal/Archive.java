package org.fazhi.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The originals by the hash of their bytes, each in a folder with a sidecar and the source texts readers made of it. */
public final class Archive {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    public Archive(Path folder) {
        this.folder = folder;
    }

    public boolean holds(String hash) {
        return Files.isRegularFile(original(hash));
    }

    /** Keeps an original; keeping it again only makes sure it is there, under the name it first came with. */
    public void keep(byte[] bytes, Sidecar sidecar) throws IOException {
        if (!Hash.of(bytes).equals(sidecar.hash())) {
            throw new IllegalArgumentException("these bytes are not " + sidecar.hash());
        }
        OwnerOnly.write(original(sidecar.hash()), bytes);
        if (!Files.isRegularFile(sidecar(sidecar.hash()))) {
            OwnerOnly.write(
                    sidecar(sidecar.hash()),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(sidecar));
        }
    }

    /** Keeps the text a reader made of an original, under the reader's name and version. */
    public void keepText(String hash, String reader, String text) throws IOException {
        OwnerOnly.write(text(hash, reader), text.getBytes(UTF_8));
    }

    /** @return the bytes of an original, nothing when it is not or no longer here */
    public Optional<byte[]> read(String hash) throws IOException {
        return holds(hash) ? Optional.of(Files.readAllBytes(original(hash))) : Optional.empty();
    }

    /** @return the bytes of an original that is as it was kept */
    public Optional<byte[]> readSound(String hash) throws IOException {
        return read(hash).filter(bytes -> Hash.of(bytes).equals(hash));
    }

    public boolean holdsText(String hash, String reader) {
        return Files.isRegularFile(text(hash, reader));
    }

    public Optional<String> readText(String hash, String reader) throws IOException {
        Path file = text(hash, reader);
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file, UTF_8)) : Optional.empty();
    }

    public Optional<Sidecar> readSidecar(String hash) throws IOException {
        Path file = sidecar(hash);
        return Files.isRegularFile(file)
                ? Optional.of(JSON.readValue(Files.readAllBytes(file), Sidecar.class))
                : Optional.empty();
    }

    /** Deletes the bytes and texts of a withdrawn report; the sidecar stays. */
    public void delete(String hash) throws IOException {
        for (Path file : files(place(hash))) {
            if (!file.equals(sidecar(hash))) {
                Files.delete(file);
            }
        }
    }

    /** Looks at one original. @return what is wrong with it */
    public List<Damage> examine(String hash) throws IOException {
        List<Damage> damages = new ArrayList<>();
        Optional<byte[]> bytes = read(hash);
        if (bytes.isEmpty()) {
            damages.add(new Damage(hash, Damage.Kind.ORIGINAL_MISSING));
        } else if (!Hash.of(bytes.get()).equals(hash)) {
            damages.add(new Damage(hash, Damage.Kind.ORIGINAL_CHANGED));
        }
        if (!Files.isRegularFile(sidecar(hash))) {
            damages.add(new Damage(hash, Damage.Kind.SIDECAR_MISSING));
        }
        return damages;
    }

    private Path place(String hash) {
        if (!Hash.spelled(hash)) {
            throw new IllegalArgumentException(hash + " is no SHA-256");
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private Path original(String hash) {
        return place(hash).resolve("original");
    }

    private Path sidecar(String hash) {
        return place(hash).resolve("sidecar.json");
    }

    private Path text(String hash, String reader) {
        return place(hash).resolve("text-" + reader.replaceAll("[^A-Za-z0-9.-]", "_") + ".txt");
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
