package org.fazhi.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Place;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Place and year of openings that were labelled before they were read. */
class OpeningsTest {
    private static final IdentityReader READER = new IdentityReader(Divisions.standard());
    private static final String BODY = "一、主要工作。全年召开专题会议3次，化解矛盾纠纷96件，开展普法宣传22场次，发放资料3000余份，各项工作取得新的成效。\n";

    /** @param label code, year, basis of the year and basis of the place, as they must be read */
    record Opening(String label, String trap, String text) {
        @Override
        public String toString() {
            return trap;
        }
    }

    static Stream<Opening> openings() throws IOException {
        try (InputStream in = Objects.requireNonNull(OpeningsTest.class.getResourceAsStream("/place/openings.txt"))) {
            List<String> blocks = List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== "));
            return blocks.stream().skip(1).map(OpeningsTest::opening);
        }
    }

    private static Opening opening(String block) {
        String[] head = block.substring(0, block.indexOf('\n')).split(" ~ ");
        String[] around = block.substring(block.indexOf('\n') + 1).strip().split("\n~~~\n");
        String text = around[0] + "\n" + BODY.repeat(4) + (around.length > 1 ? around[1] : "");
        return new Opening(head[0], head[1], text);
    }

    @ParameterizedTest
    @MethodSource("openings")
    void readsPlaceAndYearWithTheirBasis(Opening opening) {
        Identity identity = READER.read((ReportText)
                new ReportReader().read("report.txt", opening.text().getBytes(StandardCharsets.UTF_8)));

        assertThat(told(identity)).as(opening.text()).isEqualTo(opening.label());
    }

    @ParameterizedTest
    @MethodSource("openings")
    void isSurerTheBetterThePlaceIsTold(Opening opening) {
        Identity identity = READER.read((ReportText)
                new ReportReader().read("report.txt", opening.text().getBytes(StandardCharsets.UTF_8)));

        String basis = Arrays.asList(opening.label().split(" ")).getLast();
        double least =
                List.of("title", "publisher", "signature").contains(basis) ? 0.8 : basis.equals("body") ? 0.6 : 0;
        assertThat(identity.placeConfidence()).isBetween(least, basis.equals("unknown") ? 0 : 1.0);
    }

    private static String told(Identity identity) {
        Place place = identity.place();
        return String.join(
                " ",
                place == null ? "-" : place.code(),
                identity.year() == null ? "-" : identity.year().toString(),
                identity.yearBasis().code(),
                identity.placeBasis().code());
    }
}
