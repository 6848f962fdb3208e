package org.fazhi.chart;

import java.util.regex.Pattern;

/** Puts the SVG ECharts writes into a form every reader draws alike. */
final class Svg {
    /** Rules for pointing with a mouse, of no use in a file. */
    private static final Pattern STYLE = Pattern.compile("<style\\b.*?</style>", Pattern.DOTALL);

    /** Strokes of no width, which some rasterisers draw as hairlines. */
    private static final Pattern NO_STROKE =
            Pattern.compile(" stroke=\"[^\"]*\"(?=[^<>]* stroke-width=\"0\")| stroke-width=\"0\"");

    private static final Pattern CLASS = Pattern.compile(" class=\"[^\"]*\"| ecmeta_[a-z_]+=\"[^\"]*\"");

    private Svg() {}

    static String clean(String svg, Caption caption) {
        String plain = STYLE.matcher(svg).replaceAll("");
        plain = NO_STROKE.matcher(plain).replaceAll("");
        plain = CLASS.matcher(plain).replaceAll("");
        int start = plain.indexOf('>') + 1;
        return plain.substring(0, start - 1) + " role=\"img\"><title>" + escape(caption.title()) + "</title>"
                + plain.substring(start);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
