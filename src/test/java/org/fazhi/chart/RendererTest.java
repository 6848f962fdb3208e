package org.fazhi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.fazhi.indicator.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

    @Test
    void draws_every_kind_of_chart_as_a_picture_to_look_at() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pictures"));
        for (var chart : Gallery.charts().entrySet()) {
            Canvas canvas = Canvas.picture(1200, Look.LIGHT);
            Files.writeString(folder.resolve(chart.getKey() + ".svg"), renderer.svg(chart.getValue(), canvas));
            byte[] png = renderer.png(chart.getValue(), canvas, 1, Map.of("Title", "标题"));
            Files.write(folder.resolve(chart.getKey() + ".png"), png);

            assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1200);
        }
    }
}
