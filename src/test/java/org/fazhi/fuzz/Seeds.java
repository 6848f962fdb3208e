package org.fazhi.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Example;
import org.fazhi.sample.FreshReports;

/** What the search for hostile input begins with: small real files, texts, and the words the rules look for. */
public final class Seeds {
    private static final int EACH = 6;
    private static final int TEXTS = 40;

    private Seeds() {}

    /** Writes sample files for {@link FileTarget} into {@code folder}. */
    public static void files(Path sample, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String ending : FileTarget.ENDINGS) {
            try (Stream<Path> all = Files.walk(sample)) {
                List<Path> chosen = all.filter(
                                file -> !ending.isEmpty() && file.toString().endsWith("." + ending))
                        .sorted()
                        .limit(EACH)
                        .toList();
                for (Path file : chosen) {
                    ByteArrayOutputStream seed = new ByteArrayOutputStream();
                    seed.write(FileTarget.ENDINGS.indexOf(ending));
                    seed.write(Files.readAllBytes(file));
                    Files.write(folder.resolve(file.getFileName()), seed.toByteArray());
                }
            }
        }
    }

    /** Writes reports and examples for {@link TextTarget} into {@code folder}. */
    public static void texts(Path folder) throws IOException {
        Files.createDirectories(folder);
        FreshReports reports = new FreshReports(5);
        for (int i = 0; i < TEXTS; i++) {
            Files.writeString(folder.resolve("report-" + i), reports.next());
        }
        for (Catalogue.Entry entry : Catalogue.read().entries()) {
            Files.writeString(
                    folder.resolve(entry.indicator().code()),
                    entry.examples().stream().map(Example::text).collect(Collectors.joining("\n")));
        }
    }

    /** Writes the words of the examples' names as a dictionary of libFuzzer. */
    public static void words(Path file) throws IOException {
        TreeSet<String> words =
                new TreeSet<>(List.of("其中", "分别为", "同比", "去年", "未发生", "2023年", "，", "。", "；", "：", "、", "（", "）"));
        Catalogue.read().entries().forEach(entry -> {
            words.addAll(entry.indicator().units());
            words.add(entry.indicator().zh());
        });
        Files.write(
                file,
                words.stream()
                        .filter(word -> !word.isEmpty())
                        .map(Seeds::quoted)
                        .toList());
    }

    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            quoted.append("\\x%02x".formatted(b));
        }
        return quoted.append('"').toString();
    }
}
