package org.fazhi.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Turns SVG into pixels with the bundled font. */
final class Raster {
    private static final long MOST_PIXELS = 40_000_000;

    private Raster() {}

    static byte[] png(String svg, Canvas canvas, double scale, Map<String, String> notes) {
        int width = (int) Math.round(canvas.width() * scale);
        int height = (int) Math.round(canvas.height() * scale);
        if (!fits(canvas.width(), canvas.height(), scale)) {
            throw new IllegalArgumentException(
                    "%d × %d pixels are not drawn: at most %d in all".formatted(width, height, MOST_PIXELS));
        }
        return Png.write(image(svg, width, height, canvas), notes);
    }

    static boolean fits(int width, int height, double scale) {
        return scale > 0 && width * scale * (height * scale) <= MOST_PIXELS;
    }

    private static BufferedImage image(String svg, int width, int height, Canvas canvas) {
        BundledFont.register();
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("the drawing cannot be read as SVG");
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.decode(Palette.of(canvas.look()).ground()));
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        document.render(null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        return image;
    }
}
