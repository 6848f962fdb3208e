package org.fazhi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fazhi.journal.HomeRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"ingest, 1", "ingest, 2", "decide, 3", "decide, 4", "rebuild, 5", "backup, 6"})
    void nothingAnsweredIsLostAndNothingDoubledWhenTheProcessIsKilled(String work, long seed)
            throws IOException, InterruptedException {
        new Killing(folder, seed).kill(work);
    }

    @Test
    void aHomeThatMayOnlyBeReadIsRefusedWithTheReason() throws IOException, InterruptedException {
        Path disk = mount("ro");
        try {
            assertThatThrownBy(() -> new Desk(folder))
                    .isInstanceOf(HomeRefused.class)
                    .hasMessageContaining("cannot be written");
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aFullDiskStopsTheRunAndWhatWasAnsweredStays() throws IOException, InterruptedException {
        Path disk = mount("size=12m");
        try {
            int stored = fill();
            assertThat(run("mount", "-o", "remount,size=100m", disk.toString())).isZero();
            try (Desk desk = new Desk(folder)) {
                assertThat(desk.workspace().verify().sound()).isTrue();
                assertThat(desk.cells().size()).isBetween(stored, stored + 1);
                List<String> found = desk.everything();
                desk.workspace().rebuild(done -> {});
                assertThat(desk.everything()).isEqualTo(found);
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    /** Puts reports in until the disk refuses. @return how many were answered */
    private int fill() throws IOException {
        String filler = "词".repeat(100_000);
        int stored = 0;
        try (Desk desk = new Desk(folder)) {
            while (stored < 100) {
                desk.ingest(desk.file(
                        stored + ".txt",
                        "place 990101001",
                        "year " + (1990 + stored),
                        "figure inspections " + stored + " 次",
                        filler + stored));
                stored++;
            }
        } catch (IOException | RuntimeException diskFull) {
            assertThat(diskFull).hasStackTraceContaining("space");
        }
        assertThat(stored).isBetween(1, 99);
        return stored;
    }

    private Path mount(String options) throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("home"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()))
                .as("a small disk can be mounted (as root only)")
                .isZero();
        return disk;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }
}
