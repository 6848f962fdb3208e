package org.fazhi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {
    @TempDir
    Path folder;

    @Test
    void theHolderOfAHomeSaysWhereItAnswersToItsOwnerOnly() throws IOException {
        Home home = new Home(folder.resolve("home"));
        try (Claim claim = Claim.take(home)) {
            claim.announce("http://127.0.0.1:8080", "secret");
            assertThat(Running.find(home))
                    .contains(new Running(ProcessHandle.current().pid(), "http://127.0.0.1:8080", "secret"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.running())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                    .isEqualTo("rwx------");
        }
        assertThat(Running.find(home)).isEmpty();
    }

    @Test
    void aSecondClaimIsRefusedNamingProcessAndAddress() throws IOException {
        Home home = new Home(folder);
        try (Claim claim = Claim.take(home)) {
            claim.announce("http://127.0.0.1:8080", "secret");
            assertThatThrownBy(() -> Claim.take(home))
                    .isInstanceOf(HomeRefused.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + " at http://127.0.0.1:8080");
        }
        Claim.take(home).close();
    }

    @Test
    void whatADeadProcessLeftBehindHoldsNothing() throws IOException {
        Home home = new Home(folder);
        Files.writeString(
                home.running(), "{\"process\":999999999,\"address\":\"http://127.0.0.1:1\",\"secret\":\"x\"}");
        assertThat(Running.find(home)).isEmpty();
        Claim.take(home).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedWithTheReason() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Claim.take(new Home(file.resolve("home"))))
                .isInstanceOfSatisfying(
                        HomeRefused.class,
                        refused -> assertThat(refused.holder()).isEmpty())
                .hasMessageContaining("cannot be written");
    }
}
