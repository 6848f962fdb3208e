package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
import org.fazhi.journal.Claim;
import org.fazhi.journal.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {
    private static final Messages ZH = Messages.in(Language.ZH);
    private static final Messages EN = Messages.in(Language.EN);

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    @Test
    void a_folder_that_cannot_be_written_is_named_in_both_languages_with_what_to_do() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Throwable refused = catchThrowable(() -> Claim.take(new Home(file.resolve("home"))));

        assertThat(Failure.words(refused, ZH)).contains(file + "/home 不能写入").contains("--home");
        assertThat(Failure.words(refused, EN)).contains("cannot be written").contains("--home");
    }

    @Test
    void a_home_held_by_a_process_that_does_not_say_who_it_is_is_named_in_both_languages() throws IOException {
        Home home = new Home(folder);
        try (Claim _ = Claim.take(home)) {
            Files.delete(home.running());
            Throwable refused = catchThrowable(() -> Claim.take(home));

            assertThat(Failure.words(refused, ZH)).contains(folder + " 正被另一个程序使用");
            assertThat(Failure.words(refused, EN)).contains(folder + " is in use by another program");
        }
    }

    @Test
    void a_full_disk_says_what_stays_and_what_to_do() {
        assumeThat(FULL).as("a device that is always full").exists();
        Throwable full = catchThrowable(FailureTest::fill);

        assertThat(Failure.words(full, ZH)).contains("磁盘已满").contains("腾出空间");
        assertThat(Failure.words(
                        new UncheckedIOException(new FileSystemException("a.txt", null, full.getMessage())), EN))
                .contains("disk is full (a.txt)")
                .contains("make room");
    }

    private static void fill() throws IOException {
        try (FileChannel full = FileChannel.open(FULL, StandardOpenOption.WRITE)) {
            full.write(ByteBuffer.allocate(1));
        }
    }
}
