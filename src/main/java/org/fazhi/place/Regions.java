package org.fazhi.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What hints at a region without naming it: telephone area codes, letters of licences, names of programmes. */
final class Regions {
    private final Map<String, String> areaCodes = new HashMap<>();
    private final Map<String, String> letters = new HashMap<>();
    private final Map<String, String> programmes = new TreeMap<>();

    Regions() {
        for (CSVRecord row : rows("/data/lexicon/area-codes.csv")) {
            areaCodes.put(row.get(0), row.get(1));
        }
        for (CSVRecord row : rows("/data/lexicon/provinces.csv")) {
            for (String letter : row.get(1).split("\\|")) {
                letters.put(letter, row.get(0));
            }
            for (String word : row.get(2).split("\\|")) {
                programmes.put(word, row.get(0));
            }
        }
    }

    /** @return from an area code such as 0750 to the code of its city, or of its province when cities share it */
    Map<String, String> areaCodes() {
        return areaCodes;
    }

    /** @return from the letter of a licence such as 粤ICP to the code of its province */
    Map<String, String> letters() {
        return letters;
    }

    /** @return from the names of programmes known in one province only to its code */
    Map<String, String> programmes() {
        return programmes;
    }

    private static List<CSVRecord> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(Regions.class.getResourceAsStream(resource), resource);
                CSVParser rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
