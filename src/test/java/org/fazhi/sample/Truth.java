package org.fazhi.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what is true about the sample: every figure, and place and year of every report. */
final class Truth {
    private static final String PROVINCE = "示例省";

    private Truth() {}

    static void write(List<Manuscript> manuscripts, Path folder) throws IOException {
        List<String> facts = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        facts.add("file\tindicator\tvalue\tunit\tqualifier\tscope\tfacet\tstate\tevidence\tnote");
        reports.add("file\ttownship\tcounty\tcity\tprovince\tcode\tyear\tyear_basis\tperiod\tstatus\tof");
        for (Manuscript report : manuscripts) {
            Town town = report.town();
            reports.add(String.join(
                    "\t",
                    report.name(),
                    town.name(),
                    town.county(),
                    town.city(),
                    PROVINCE,
                    town.code(),
                    report.year() == null ? "" : String.valueOf(report.year()),
                    report.yearBasis(),
                    report.period(),
                    report.status(),
                    report.of()));
            for (Fact fact : report.page().facts()) {
                facts.add(String.join(
                        "\t",
                        report.name(),
                        fact.indicator(),
                        fact.value().toPlainString(),
                        fact.unit(),
                        fact.qualifier(),
                        fact.scope(),
                        fact.facet(),
                        fact.state(),
                        report.page().evidence(fact).strip().replace("\n", "").replace('\t', ' '),
                        ""));
            }
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("facts.tsv"), facts);
        Files.write(folder.resolve("reports.tsv"), reports);
    }
}
