package org.fazhi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.fazhi.indicator.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;

class RendererTest {
    private static Renderer renderer;

    @BeforeAll
    static void begin() {
        assumeTrue(Renderer.built(), "drawing/ is not on the class path: build the frontend once (./fazhi build)");
        renderer = new Renderer();
    }

    @AfterAll
    static void end() {
        if (renderer != null) {
            renderer.close();
        }
    }

    static Stream<String> kinds() {
        return Gallery.charts().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void no_text_covers_another_or_leaves_the_picture(String kind) throws Exception {
        Chart chart = Gallery.chart(kind);
        for (Canvas canvas : List.of(
                Canvas.picture(1200, Look.LIGHT),
                Canvas.picture(1920, Look.DARK),
                Canvas.picture(840, Look.PRINT),
                new Canvas(620, 420, Look.LIGHT, Canvas.Frame.PLOT))) {
            List<DrawnText> texts = DrawnText.of(renderer.svg(chart, canvas));

            assertThat(texts).as("%s at %d", kind, canvas.width()).isNotEmpty().allMatch(text -> text.inside(canvas));
            assertThat(covered(texts)).as("%s at %d", kind, canvas.width()).isEmpty();
        }
    }

    private static List<String> covered(List<DrawnText> texts) {
        List<String> covered = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (DrawnText other : texts.subList(i + 1, texts.size())) {
                if (texts.get(i).covers(other)) {
                    covered.add(texts.get(i) + " and " + other);
                }
            }
        }
        return covered;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_picture_holds_all_the_words_around_the_chart(String kind) throws Exception {
        Chart chart = Gallery.chart(kind);
        String words = String.join(
                "",
                DrawnText.of(renderer.svg(chart, Canvas.picture(1200, Look.LIGHT))).stream()
                        .map(DrawnText::text)
                        .toList());

        Caption caption = chart.caption();
        assertThat(words)
                .contains(caption.title(), caption.unit(), caption.coverage(), caption.source(), caption.fictional())
                .contains(caption.footnotes());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_svg_carries_neither_script_nor_style_nor_a_stroke_of_no_width(String kind) {
        assertThat(renderer.svg(Gallery.chart(kind), Canvas.picture(1200, Look.LIGHT)))
                .doesNotContain("<style", "<script", "stroke-width=\"0\"", "javascript:");
    }

    @Test
    void markup_in_a_name_stays_text() throws Exception {
        String evil = "<script>alert(1)</script>&\"镇";
        Chart chart = new LineChart(
                new Caption(evil, evil, evil, evil, List.of(evil), evil, ""),
                List.of("2023"),
                List.of(new Series(evil, List.of(Mark.of("2023", BigDecimal.ONE, evil, evil)))),
                null,
                true);
        String svg = renderer.svg(chart, Canvas.picture(1200, Look.LIGHT));

        assertThat(DrawnText.parse(svg).getElementsByTagName("script").getLength())
                .isZero();
        assertThat(DrawnText.of(svg)).extracting(DrawnText::text).contains(evil);
    }

    @Test
    void three_times_1200_by_675_is_3600_by_2025_and_says_where_it_is_from() throws IOException {
        Map<String, String> notes = Map.of("Source", "/figures/trend.png?years=2018-2025", "Comment", "白沙镇");
        byte[] png = renderer.png(Gallery.lines(), Canvas.picture(1200, Look.LIGHT), 3, notes);

        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(in);
            assertThat(reader.getWidth(0)).isEqualTo(3600);
            assertThat(reader.getHeight(0)).isEqualTo(2025);
            IIOMetadataNode tree = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList entries = tree.getElementsByTagName("iTXtEntry");
            assertThat(Stream.of(0, 1)
                            .map(entries::item)
                            .map(IIOMetadataNode.class::cast)
                            .map(entry -> entry.getAttribute("text")))
                    .containsExactlyInAnyOrderElementsOf(notes.values());
        }
    }

    @Test
    void the_same_chart_is_drawn_once() {
        Canvas canvas = Canvas.picture(1200, Look.LIGHT);

        assertThat(renderer.svg(Gallery.lines(), canvas)).isSameAs(renderer.svg(Gallery.lines(), canvas));
    }

    @Test
    void pictures_of_every_kind_and_look_are_left_to_be_looked_at() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pictures"));
        for (var chart : Gallery.charts().entrySet()) {
            Canvas canvas = Canvas.picture(1200, Look.LIGHT);
            Files.writeString(folder.resolve(chart.getKey() + ".svg"), renderer.svg(chart.getValue(), canvas));
            for (Look look : Look.values()) {
                byte[] png = renderer.png(chart.getValue(), Canvas.picture(1200, look), 1, Map.of());
                Path file = folder.resolve(chart.getKey() + "-" + look.code() + ".png");
                Files.write(file, png);
                assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1200);
            }
        }
    }
}
