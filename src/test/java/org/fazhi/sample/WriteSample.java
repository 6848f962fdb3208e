package org.fazhi.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the sample province into data/sample and the truth about it into the test resources.
 *
 * <p>The two .doc files are left as they are: documents an office suite makes them of are written to the folder named third.
 */
final class WriteSample {
    static final long SEED = 9900;

    private WriteSample() {}

    public static void main(String... arguments) throws IOException {
        Path reports = Path.of(arguments.length > 0 ? arguments[0] : "data/sample");
        Path truth = Path.of(arguments.length > 1 ? arguments[1] : "src/test/resources/sample");
        List<Manuscript> manuscripts = new Sample(SEED, true).manuscripts();
        clear(reports);
        files(manuscripts, reports, arguments.length > 2 ? Path.of(arguments[2]) : reports);
        Truth.write(manuscripts, truth);
        System.out.println(manuscripts.size() + " reports written to " + reports);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".doc"))
                        .toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    static byte[] bytes(Manuscript report) throws IOException {
        return report.format().bytes(report.page().text(), Dice.of(SEED, "file", report.name()));
    }

    /** Writes every report as its format wants it, those of an archive into the archive. */
    static void files(List<Manuscript> manuscripts, Path folder, Path officeDocuments) throws IOException {
        Map<String, Map<String, byte[]>> archives = new TreeMap<>();
        for (Manuscript report : manuscripts) {
            byte[] bytes = bytes(report);
            if (report.packed()) {
                archives.computeIfAbsent(report.container(), any -> new LinkedHashMap<>())
                        .put(report.name(), bytes);
            } else if (report.format() == Format.DOC) {
                if (!officeDocuments.equals(folder)) {
                    Files.createDirectories(officeDocuments);
                    Files.write(officeDocuments.resolve(report.name().replace(".doc", ".docx")), bytes);
                }
            } else {
                Path home = Files.createDirectories(folder.resolve(report.container()));
                Files.write(home.resolve(report.name()), bytes);
            }
        }
        for (Map.Entry<String, Map<String, byte[]>> archive : archives.entrySet()) {
            Path file = folder.resolve(archive.getKey());
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                ZipFiles.write(out, archive.getValue());
            }
        }
    }
}
