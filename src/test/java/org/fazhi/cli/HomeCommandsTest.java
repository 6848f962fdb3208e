package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.journal.Claim;
import org.fazhi.journal.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that work on a home. */
class HomeCommandsTest {
    private static final Path SAMPLE = Path.of("data/sample");

    @TempDir
    Path folder;

    private Path home() {
        return folder.resolve("home");
    }

    private Path report() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Typed ingest() throws IOException {
        return Typed.command("ingest", report(), "--home", home());
    }

    @Test
    void importing_again_stores_nothing_twice() throws IOException {
        assertThat(ingest().results()).contains("1 stored, 0 unchanged, 0 failed");
        assertThat(ingest().results()).contains("0 stored, 1 unchanged, 0 failed");
    }

    @Test
    void a_failed_file_is_named_with_its_reason_and_the_exit_code_says_so() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        Typed alone = Typed.command("ingest", empty, "--home", home());
        Typed beside = Typed.command("ingest", report(), empty, "--home", home());

        assertThat(alone.code()).isEqualTo(2);
        assertThat(beside.code()).isEqualTo(1);
        assertThat(beside.messages()).contains("empty.txt: not imported. The file is empty");
    }

    @Test
    void imports_can_be_looked_at_afterwards_with_what_became_of_each_file() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path table =
                Files.writeString(folder.resolve("table.csv"), "township,year,indicator,value,unit\n没有,2020,x,1,件\n");
        Typed.command("ingest", report(), empty, "--home", home());
        Typed.command("ingest", "--observations", table, "--home", home());

        Typed runs = Typed.command("runs", "--home", home());

        assertThat(runs.code()).as(runs.messages()).isZero();
        assertThat(runs.results().lines()).hasSize(2);
        assertThat(runs.results())
                .contains("1 stored, 0 unchanged, 1 failed")
                .contains("0 stored, 0 unchanged, 1 failed");
        List<String> ids =
                runs.results().lines().map(line -> line.split(" ")[0]).toList();
        String files = Typed.command("runs", ids.getLast(), "--home", home()).results();
        assertThat(files)
                .startsWith("empty.txt: not imported. The file is empty")
                .contains(report().getFileName() + ": stored as ");
        assertThat(Typed.command("runs", ids.getFirst(), "--home", home()).results())
                .contains("table.csv: not imported. 1 rows");
        assertThat(Typed.command("runs", "unknown", "--home", home()).code()).isEqualTo(2);
    }

    @Test
    void a_writing_command_refuses_a_home_in_use_and_names_the_process() throws IOException {
        ingest();
        try (Claim claim = Claim.take(new Home(home()))) {
            claim.announce("http://127.0.0.1:8080", "secret");

            Typed typed = ingest();

            assertThat(typed.code()).isEqualTo(2);
            assertThat(typed.messages())
                    .contains("process " + ProcessHandle.current().pid())
                    .contains("http://127.0.0.1:8080")
                    .contains("Stop it (kill " + ProcessHandle.current().pid());
        }
    }

    @Test
    void a_backup_restores_to_the_same_content() throws IOException {
        ingest();
        Path backup = folder.resolve("backup.zip");
        Path second = folder.resolve("second");

        assertThat(Typed.command("backup", backup, "--home", home()).code()).isZero();
        assertThat(Typed.command("restore", backup, "--home", second).code()).isZero();

        assertThat(Typed.command("verify", "--home", second).results())
                .isEqualTo(Typed.command("verify", "--home", home()).results())
                .contains("1 originals")
                .contains("; 0 problems");
    }

    @Test
    void a_home_with_data_is_not_restored_over() throws IOException {
        ingest();
        Path backup = folder.resolve("backup.zip");
        Typed.command("backup", backup, "--home", home());

        Typed typed = Typed.command("restore", backup, "--home", home());

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.messages()).contains("holds data already");
    }

    @Test
    void a_damaged_original_is_named() throws IOException {
        ingest();
        try (Stream<Path> files = Files.walk(home().resolve("archive"))) {
            Path original =
                    files.filter(file -> file.endsWith("original")).findFirst().orElseThrow();
            Files.writeString(original, "改过的");
        }

        Typed typed = Typed.command("verify", "--home", home());

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.messages()).contains("does not match its hash");
    }

    @Test
    void a_year_is_decided_and_undone() throws IOException {
        ingest();
        String hash;
        try (Stream<Path> folders = Files.list(home().resolve("archive")).flatMap(HomeCommandsTest::list)) {
            hash = folders.findFirst().orElseThrow().getFileName().toString();
        }

        assertThat(Typed.command("decide", "year", hash, 2019, "--home", home()).results())
                .contains("Recorded as number 4");
        assertThat(Typed.command("decide", "undo", 4, "--home", home()).code()).isZero();
    }

    @Test
    void a_dump_holds_parquet_by_province_and_year() throws IOException {
        ingest();

        Typed typed = Typed.command("dump", folder.resolve("dump"), "--home", home());

        assertThat(typed.code()).as(typed.messages()).isZero();
        try (Stream<Path> files = Files.walk(folder.resolve("dump"))) {
            assertThat(files.map(Path::toString)).anyMatch(file -> file.matches(".*province=99.year=\\d{4}.*parquet"));
        }
    }

    @Test
    void an_empty_home_has_nothing_to_read() {
        Typed typed = Typed.command("dump", folder.resolve("dump"), "--home", home());

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.messages()).contains("no data to read").contains("./fazhi ingest");
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
