package org.fazhi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fazhi.report.Reading;
import org.fazhi.report.ReportText;
import org.fazhi.report.Unreadable;
import org.fazhi.sample.FreshReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnyInputTest {
    private static final Path SAMPLE = Path.of("data/sample");
    private static final int DAMAGED = 42;
    private static final int LONG = 15_000;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "docx", "doc", "pdf"})
    void damagedFilesAreReadSoundlyOrToldUnreadable(String ending) throws IOException {
        List<Path> files = files(ending);
        assertThat(files).isNotEmpty();
        int read = 0;
        for (int seed = 0; seed < DAMAGED; seed++) {
            Path file = files.get(seed % files.size());
            byte[] damaged = new Mutation(seed).of(Files.readAllBytes(file));
            String name = "folder/" + seed + "." + ending;
            read += read(name, damaged) instanceof ReportText ? 1 : 0;
        }
        assertThat(read).as("some that are still read").isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-1.7\n",
                "PK\u0003\u0004",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
                "<html>",
                "{\\rtf",
                "\u00ff\u00fe"
            })
    void bytesWithoutSenseAreReadSoundlyOrToldUnreadable(String beginning) {
        byte[] magic = beginning.getBytes(StandardCharsets.ISO_8859_1);
        int unreadable = 0;
        for (int seed = 0; seed < DAMAGED; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[magic.length + random.nextInt(3000)];
            random.nextBytes(bytes);
            System.arraycopy(magic, 0, bytes, 0, magic.length);
            String name = "any."
                    + List.of("txt", "md", "html", "docx", "doc", "pdf", "").get(seed % 7);
            unreadable += read(name, bytes) instanceof Unreadable ? 1 : 0;
        }
        assertThat(unreadable).isPositive();
    }

    @Test
    void damagedReportsAreReadSoundly() {
        FreshReports reports = new FreshReports(77);
        int figures = 0;
        for (int seed = 0; seed < DAMAGED; seed++) {
            String report = reports.next();
            for (int round = 0; round < 3; round++) {
                String damaged = new Mutation(seed * 3L + round).of(report);
                figures += figures(damaged);
            }
        }
        assertThat(figures).isGreaterThan(DAMAGED * 10);
    }

    @ParameterizedTest
    @EnumSource
    void longTextsOfOneKindAreReadSoundly(Extreme extreme) {
        assertThatCode(() -> Sound.text(extreme.text(LONG))).doesNotThrowAnyException();
    }

    private static Reading read(String name, byte[] bytes) {
        try {
            return Sound.file(name, bytes);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("reading %s failed".formatted(name), e);
        }
    }

    private static int figures(String text) {
        try {
            return Sound.text(text).extraction().observations().size();
        } catch (RuntimeException | Error e) {
            throw new AssertionError("reading failed: " + text, e);
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .limit(10)
                    .toList();
        }
    }
}
