package org.fazhi.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the sample province into data/sample and the truth about it into the test resources. */
final class WriteSample {
    static final long SEED = 9900;

    private WriteSample() {}

    public static void main(String... arguments) throws IOException {
        Path reports = Path.of(arguments.length > 0 ? arguments[0] : "data/sample");
        Path truth = Path.of(arguments.length > 1 ? arguments[1] : "src/test/resources/sample");
        List<Manuscript> manuscripts = new Sample(SEED).manuscripts().subList(0, 12);
        Files.createDirectories(reports);
        for (Manuscript report : manuscripts) {
            Files.writeString(reports.resolve(report.name()), report.page().text());
        }
        Truth.write(manuscripts, truth);
        System.out.println(manuscripts.size() + " reports written to " + reports);
    }
}
