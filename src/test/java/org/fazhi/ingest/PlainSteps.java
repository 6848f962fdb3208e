package org.fazhi.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Place;
import org.fazhi.indicator.PlaceBasis;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Quantity;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.YearBasis;
import org.fazhi.journal.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Steps for tests that need files, not prose: {@code place 990101001}, {@code year 2023}, {@code year? 2023 2020},
 * {@code dated 2024-01-31}, {@code figure disputes_settled 155 件}, one a line. The version "doubling" reads every figure
 * twice as large, "blind" reads none.
 */
final class PlainSteps implements Steps {
    private final String version;

    PlainSteps(String version) {
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Read read(String name, byte[] bytes) {
        String text = new String(bytes, UTF_8);
        if (!text.contains("figure")) {
            return new Read.Refused("unreadable.no_report", "");
        }
        @Nullable Place place = null;
        List<Integer> years = new ArrayList<>();
        YearBasis basis = YearBasis.UNKNOWN;
        @Nullable LocalDate dated = null;
        List<Observation> observations = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "place" -> place = new Place(words[1], "", null, "", "");
                case "year", "year?" -> {
                    basis = words[0].equals("year") ? YearBasis.STATED : YearBasis.INFERRED;
                    for (int i = 1; i < words.length; i++) {
                        years.add(Integer.valueOf(words[i]));
                    }
                }
                case "dated" -> dated = LocalDate.parse(words[1]);
                case "figure" -> {
                    if (!version.equals("blind")) {
                        observations.add(figure(words, line, start));
                    }
                }
                default -> {}
            }
            start += line.length() + 1;
        }
        Identity identity = new Identity(
                place,
                place == null ? PlaceBasis.UNKNOWN : PlaceBasis.TITLE,
                1,
                List.of(),
                years.isEmpty() ? null : years.getFirst(),
                basis,
                years);
        String normal = text.replaceAll("\\s", "");
        String format = name.substring(name.lastIndexOf('.') + 1);
        return new Read.Report(
                format,
                "plain-" + version,
                text,
                Hash.of(normal.getBytes(UTF_8)),
                identity,
                null,
                dated,
                observations,
                List.of(),
                List.of(),
                List.of());
    }

    private Observation figure(String[] words, String line, int start) {
        return new Observation(
                words[1],
                new Quantity(
                        new BigDecimal(words[2]).multiply(BigDecimal.valueOf(version.equals("doubling") ? 2 : 1)),
                        words.length > 3 ? words[3] : "",
                        Qualifier.EXACT),
                Scope.WHOLE,
                "",
                ObservationState.REPORTED,
                Period.FULL_YEAR,
                new Evidence(start, start + line.length(), line),
                "plain",
                0.9,
                true);
    }
}
