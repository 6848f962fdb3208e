package org.fazhi.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final byte[] ORIGINAL = "年报".getBytes(UTF_8);
    private static final String HASH = Hash.of(ORIGINAL);

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void keepOneReport() throws IOException {
        home = new Home(folder.resolve("home"));
        Archive archive = new Archive(home.archive());
        archive.keep(ORIGINAL, new Sidecar(HASH, "年报.docx", null, Instant.EPOCH, "clerk", ORIGINAL.length));
        archive.keepText(HASH, "fazhi-1", "年报");
        try (Journal journal = Journal.open(home.journal(), Clock.systemUTC())) {
            journal.append("clerk", new Act.Imported(HASH, "年报.docx", null, "docx", "run"));
        }
    }

    @Test
    void whatWasBackedUpComesBackWhole() throws IOException {
        Path backup = folder.resolve("backup.zip");
        new Backup(home).write(backup);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        Home other = new Home(folder.resolve("other"));
        assertThat(new Restore(other).from(backup)).isEmpty();
        assertThat(Files.readString(other.journal())).isEqualTo(Files.readString(home.journal()));
        Archive archive = new Archive(other.archive());
        assertThat(archive.examine(HASH)).isEmpty();
        assertThat(archive.readText(HASH, "fazhi-1")).contains("年报");
        assertThat(archive.readSidecar(HASH))
                .hasValueSatisfying(sidecar -> assertThat(sidecar.name()).isEqualTo("年报.docx"));
    }

    @Test
    void anActThatIsBeingWrittenStaysOut() throws IOException {
        String whole = Files.readString(home.journal());
        Files.writeString(home.journal(), "{\"sequence\":2", StandardOpenOption.APPEND);
        Path backup = folder.resolve("backup.zip");
        new Backup(home).write(backup);
        Home other = new Home(folder.resolve("other"));
        assertThat(new Restore(other).from(backup)).isEmpty();
        assertThat(Files.readString(other.journal())).isEqualTo(whole);
    }

    @Test
    void aHomeThatHoldsActsIsNotRestoredInto() throws IOException {
        Path backup = folder.resolve("backup.zip");
        new Backup(home).write(backup);
        assertThatThrownBy(() -> new Restore(home).from(backup)).hasMessageContaining("is not empty");
    }

    @Test
    void anotherZipIsNoBackup() throws IOException {
        Path zip = zip("notes.txt");
        assertThatThrownBy(() -> new Restore(new Home(folder.resolve("other"))).from(zip))
                .hasMessageContaining("is no backup");
    }

    @Test
    void nothingIsWrittenOutsideTheHome() throws IOException {
        Path zip = zip("journal.jsonl", "archive/../../escaped", "archive/ab/../../../../escaped", "../escaped");
        Home other = new Home(folder.resolve("deep/er/other"));
        new Restore(other).from(zip);
        try (var files = Files.walk(folder)) {
            assertThat(files.map(path -> String.valueOf(path.getFileName()))).doesNotContain("escaped");
        }
    }

    @Test
    void aChangedOriginalIsNamed() throws IOException {
        Path original =
                home.archive().resolve(HASH.substring(0, 2)).resolve(HASH).resolve("original");
        Files.writeString(original, "年包");
        Archive archive = new Archive(home.archive());
        assertThat(archive.examine(HASH)).containsExactly(new Damage(HASH, Damage.Kind.ORIGINAL_CHANGED));
        Files.delete(original);
        assertThat(archive.examine(HASH)).containsExactly(new Damage(HASH, Damage.Kind.ORIGINAL_MISSING));
    }

    private Path zip(String... names) throws IOException {
        Path zip = folder.resolve("foreign.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String name : names) {
                entries.putNextEntry(new ZipEntry(name));
                entries.closeEntry();
            }
        }
        return zip;
    }
}
