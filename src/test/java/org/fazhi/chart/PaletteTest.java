package org.fazhi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.indicator.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    /** Distance in CIELAB; two is just noticed side by side. */
    private static final double APART = 15;

    /** Least contrast of a line with its ground, WCAG 2.2 criterion 1.4.11. */
    private static final double SEEN = 3;

    /** What linear red, green and blue become to an eye without one kind of cone: Machado, Oliveira and Fernandes 2009. */
    private static final Map<String, double[][]> EYES = Map.of(
            "full colour vision", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "deuteranopia",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "tritanopia",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    @ParameterizedTest
    @EnumSource(Look.class)
    void series_are_told_apart_by_every_eye(Look look) {
        List<String> series = Palette.of(look).series();
        EYES.forEach((eye, cones) -> pairs(series.size())
                .forEach(pair -> assertThat(
                                distance(lab(seen(series.get(pair[0]), cones)), lab(seen(series.get(pair[1]), cones))))
                        .as("%s and %s with %s", series.get(pair[0]), series.get(pair[1]), eye)
                        .isGreaterThan(APART)));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void every_series_stands_out_from_its_ground(Look look) {
        Palette palette = Palette.of(look);
        assertThat(palette.series())
                .allSatisfy(colour -> assertThat(contrast(colour, palette.ground()))
                        .as(colour)
                        .isGreaterThanOrEqualTo(SEEN));
    }

    private static Stream<int[]> pairs(int size) {
        return IntStream.range(0, size)
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, size).mapToObj(b -> new int[] {a, b}));
    }

    private static double[] linear(String colour) {
        return IntStream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double[] seen(String colour, double[][] cones) {
        double[] linear = linear(colour);
        return Stream.of(cones)
                .mapToDouble(row -> row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2])
                .map(c -> Math.clamp(c, 0, 1))
                .toArray();
    }

    private static double[] lab(double[] rgb) {
        double x = bent((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        double y = bent(luminance(rgb));
        double z = bent((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bent(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(IntStream.range(0, 3)
                .mapToDouble(i -> (one[i] - other[i]) * (one[i] - other[i]))
                .sum());
    }

    private static double contrast(String one, String other) {
        double a = luminance(linear(one));
        double b = luminance(linear(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
}
