package org.fazhi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.journal.Damage;
import org.fazhi.journal.Home;
import org.fazhi.journal.Restore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void ingestOneReport() throws IOException {
        desk = new Desk(folder);
        desk.ingest(desk.file("a.html", "place 990101001", "year 2023", "figure disputes_settled 155 件"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aSoundHomeIsSaidToBeSo() throws IOException {
        Verification verification = desk.workspace().verify();
        assertThat(verification.sound()).isTrue();
        assertThat(verification.acts()).isEqualTo(3);
        assertThat(verification.originals()).isOne();
        assertThat(verification.evidences()).isOne();
    }

    @Test
    void aChangedOriginalIsNamedAndItsReportDoesNotStopARebuild() throws IOException {
        Path original = archived("original");
        Files.writeString(original, "something else");
        assertThat(desk.workspace().verify().damages()).extracting(Damage::what).contains(Damage.Kind.ORIGINAL_CHANGED);
        desk.workspace().rebuild(done -> {});
        assertThat(desk.cells()).isEmpty();
    }

    @Test
    void aChangedSourceTextIsNamed() throws IOException {
        Files.writeString(archived("text-plain-1.txt"), "something else");
        assertThat(desk.workspace().verify().damages())
                .extracting(Damage::what)
                .containsExactly(Damage.Kind.TEXT_CHANGED);
    }

    @Test
    void aHomeWipedAndRestoredHoldsTheSame() throws IOException {
        List<String> before = desk.everything();
        Path backup = folder.resolve("backup.zip");
        desk.workspace().backup(backup);
        desk.close();
        Path other = folder.resolve("restored");
        new Restore(new Home(other.resolve("home"))).from(backup);
        desk = new Desk(other);
        assertThat(desk.everything()).isEqualTo(before);
        assertThat(desk.workspace().verify().sound()).isTrue();
    }

    private Path archived(String name) throws IOException {
        try (var files = Files.walk(desk.home().resolve("archive"))) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }
}
