package org.fazhi.chart;

import java.util.List;

/**
 * The words around a chart; all of them are inside every image.
 *
 * @param subtitle the selection in words; may be empty
 * @param unit what the values are counted in, shown at the axis; may be empty
 * @param coverage how many report and how many state the figure; may be empty
 * @param source where the figures come from and as of when
 * @param fictional the words that mark made-up data; empty for real data
 */
public record Caption(
        String title,
        String subtitle,
        String unit,
        String coverage,
        List<String> footnotes,
        String source,
        String fictional) {
    public Caption {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a chart has a title");
        }
        footnotes = List.copyOf(footnotes);
    }
}
