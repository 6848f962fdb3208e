package org.fazhi.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each limit alone is passed, by one more than it lets through, while all others are far away. */
class SourcesTest {
    private static final int MB = 1 << 20;
    private static final Limits WIDE = new Limits(1L << 40, 1_000_000, 1L << 40, 1_000_000);
    private static final int CENTRAL = 0x02014b50;
    private static final int SIZE_IN_CENTRAL = 24;

    @TempDir
    Path folder;

    @Test
    void a_file_larger_than_the_limit_is_not_read() throws IOException {
        Path file = folder.resolve("a.txt");
        Limits limits = new Limits(2 * MB, WIDE.entries(), WIDE.archiveBytes(), WIDE.expansion());

        Files.write(file, noise(2 * MB));
        assertThat(refusals(file, limits)).isEmpty();
        Files.write(file, noise(2 * MB + 1));
        assertThat(refusals(file, limits)).containsExactly(new Read.Refused("ingest.too_large", "2 MB"));
        assertThat(words(file, limits, Language.ZH)).containsExactly("文件太大（2 MB），没有读取。请拆分后导入。");
        assertThat(words(file, limits, Language.EN))
                .containsExactly("The file is too large (2 MB) and was not read. Split it and import the parts.");
    }

    @Test
    void a_packed_file_is_measured_unpacked() throws IOException {
        Limits limits = new Limits(2 * MB, WIDE.entries(), WIDE.archiveBytes(), WIDE.expansion());

        assertThat(refusals(zip(Map.of("a.txt", noise(2 * MB))), limits)).isEmpty();
        Path larger = zip(Map.of("a.txt", noise(2 * MB + 1)));
        assertThat(words(larger, limits, Language.ZH)).containsExactly("文件太大（2 MB），没有读取。请拆分后导入。");
        assertThat(words(larger, limits, Language.EN))
                .containsExactly("The file is too large (2 MB) and was not read. Split it and import the parts.");
    }

    @Test
    void an_archive_of_more_files_than_the_limit_is_not_opened() throws IOException {
        Limits limits = new Limits(WIDE.fileBytes(), 3, WIDE.archiveBytes(), WIDE.expansion());

        assertThat(refusals(zip(files(3)), limits)).isEmpty();
        Path more = zip(files(4));
        assertThat(words(more, limits, Language.ZH)).containsExactly("压缩包里文件太多（4 个），没有读取。请分成几个压缩包导入。");
        assertThat(words(more, limits, Language.EN))
                .containsExactly(
                        "The archive holds too many files (4) and was not read. Import it in several archives.");
    }

    @Test
    void an_archive_that_is_larger_unpacked_than_the_limit_is_not_opened() throws IOException {
        Limits limits = new Limits(WIDE.fileBytes(), WIDE.entries(), 2 * MB, WIDE.expansion());

        assertThat(refusals(zip(Map.of("a.txt", noise(MB), "b.txt", noise(MB))), limits))
                .isEmpty();
        Path larger = zip(Map.of("a.txt", noise(MB), "b.txt", noise(MB + 1)));
        assertThat(words(larger, limits, Language.ZH)).containsExactly("文件太大（2 MB），没有读取。请拆分后导入。");
        assertThat(words(larger, limits, Language.EN))
                .singleElement()
                .asString()
                .contains("too large (2 MB)");
    }

    @Test
    void a_file_that_is_larger_than_its_archive_says_is_not_read() throws IOException {
        byte[] archive = Files.readAllBytes(zip(Map.of("a.txt", noise(MB))));
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int central = archive.length - 1;
        while (bytes.getInt(Math.min(central, archive.length - 4)) != CENTRAL) {
            central--;
        }
        bytes.putInt(central + SIZE_IN_CENTRAL, 10);
        Path forged = Files.write(folder.resolve("forged.zip"), archive);

        assertThat(words(forged, WIDE, Language.ZH)).singleElement().asString().contains("压缩包打不开", "a.txt");
        assertThat(words(forged, WIDE, Language.EN)).singleElement().asString().contains("cannot be opened", "a.txt");
    }

    @Test
    void a_file_that_grows_more_than_the_limit_is_not_read_and_the_others_are() throws IOException {
        Limits limits = new Limits(WIDE.fileBytes(), WIDE.entries(), WIDE.archiveBytes(), 100);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bomb.txt", new byte[4 * MB]);
        files.put("b.txt", noise(10));

        Path bomb = zip(files);

        assertThat(words(bomb, limits, Language.ZH)).containsExactly("压缩包里的文件解压后大得不合理（超过 1:100），没有读取。请解压检查后再导入。");
        assertThat(words(bomb, limits, Language.EN))
                .containsExactly(
                        "An archived file grows beyond reason when unpacked (more than 1:100) and was not read."
                                + " Unpack and look at it first.");
        assertThat(refusals(bomb, WIDE)).isEmpty();
    }

    @Test
    void an_archive_inside_an_archive_is_not_opened_whatever_it_holds() throws IOException {
        byte[] inner = Files.readAllBytes(zip(files(1)));
        Path outer = zip(Map.of("inner.ZIP", inner));

        assertThat(words(outer, WIDE, Language.ZH)).containsExactly("压缩包里的压缩包不读取。请先解压外层。");
        assertThat(words(outer, WIDE, Language.EN))
                .containsExactly("Archives inside archives are not read. Unpack the outer one first.");
    }

    private List<Read.Refused> refusals(Path path, Limits limits) throws IOException {
        try (Sources sources = Sources.under(List.of(path), limits)) {
            return sources.all().stream()
                    .flatMap(source -> refusal(source).stream())
                    .toList();
        }
    }

    private static List<Read.Refused> refusal(Source source) {
        try {
            source.bytes();
            return List.of();
        } catch (Source.Refusal refusal) {
            return List.of(refusal.read());
        } catch (IOException other) {
            throw new AssertionError(other);
        }
    }

    private List<String> words(Path path, Limits limits, Language language) throws IOException {
        return refusals(path, limits).stream()
                .map(refused -> Messages.in(language).say(refused.reason(), refused.detail()))
                .toList();
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return Files.write(Files.createTempFile(folder, "archive", ".zip"), bytes.toByteArray());
    }

    private static Map<String, byte[]> files(int count) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            files.put(i + ".txt", noise(10));
        }
        return files;
    }

    /** Bytes that do not get smaller when packed. */
    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
