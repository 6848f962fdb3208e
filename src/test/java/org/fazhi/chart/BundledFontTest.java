package org.fazhi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontTest {
    /** What the font has no glyph for: misspelt tone marks in the dirt of the sample's polluted reports. */
    private static final Set<String> KNOWN_MISSING = Set.of("ĕ", "ĭ");

    @BeforeAll
    static void begin() {
        assumeTrue(Renderer.built(), "drawing/ is not on the class path: build the frontend once (./fazhi build)");
    }

    @Test
    void digits_marks_and_units_have_a_glyph() {
        assertThat(BundledFont.missing("0123456789.,%％余约近超逾以上≥≤≈±·—–“”（）件宗起人次场家户元万亿↑↓→●○◎◇×−"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/divisions.csv", "data/indicators", "data/sample", "src/main/resources"})
    void every_character_of_what_travels_with_the_program_has_a_glyph(String place) throws IOException {
        assumeTrue(Files.exists(Path.of(place)), place + " is not there");
        Set<String> missing = new TreeSet<>();
        for (Path file : texts(Path.of(place))) {
            missing.addAll(BundledFont.missing(Files.readString(file).replace("\uFEFF", "")));
        }

        assertThat(missing).isSubsetOf(KNOWN_MISSING);
    }

    private static List<Path> texts(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|yaml|txt|md|properties)"))
                    .filter(BundledFontTest::unicode)
                    .toList();
        }
    }

    /** The sample holds reports in older encodings, too; their characters are those of the others. */
    private static boolean unicode(Path file) {
        try {
            Files.readString(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void text_is_measured_as_the_font_has_it() throws Exception {
        for (boolean bold : new boolean[] {false, true}) {
            Font font =
                    Font.createFont(Font.TRUETYPE_FONT, BundledFont.file(bold)).deriveFont(100f);
            FontRenderContext context = new FontRenderContext(null, true, true);
            for (String text : List.of("Townships 2018—2025: 1,234.5%", "白沙镇（示例市）≥3000余件", "AVATAR −12 – ok")) {
                double real =
                        font.createGlyphVector(context, text).getLogicalBounds().getWidth();
                assertThat(Lettering.width(text, 100, bold)).isBetween(real * 0.98, real * 1.02);
            }
        }
    }
}
