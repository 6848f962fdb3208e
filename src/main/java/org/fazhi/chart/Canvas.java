package org.fazhi.chart;

import org.fazhi.indicator.Look;

/**
 * Where a chart is drawn.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record Canvas(int width, int height, Look look, Frame frame) {
    /** How much of the words around the chart is drawn with it. */
    public enum Frame {
        /** Title, notes and source are in the picture. */
        WHOLE,
        /** The screen shows title and notes itself; only the plot is drawn. */
        PLOT,
        /** A line without axes, for a table row. */
        SPARK
    }

    public static final int USUAL_WIDTH = 1200;

    public Canvas {
        if (width < 40 || width > 8000 || height < 16 || height > 8000) {
            throw new IllegalArgumentException("a canvas of %d × %d is not drawn".formatted(width, height));
        }
    }

    /** A whole picture of the usual proportion: the height is 9/16 of the width. */
    public static Canvas picture(int width, Look look) {
        return new Canvas(width, width * 9 / 16, look, Frame.WHOLE);
    }

    /** How much larger than designed for {@value #USUAL_WIDTH} pixels type and marks are. */
    double zoom() {
        return frame == Frame.WHOLE ? Math.clamp(width / (double) USUAL_WIDTH, 0.7, 4) : 1;
    }
}
