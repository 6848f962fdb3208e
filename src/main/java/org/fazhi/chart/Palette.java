package org.fazhi.chart;

import java.util.List;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Look;

/**
 * The colours of a look. The series colours are told apart with colour-vision deficiency, after Okabe and Ito 2008,
 * and none of them is a signal red or green.
 */
record Palette(
        String ground,
        String ink,
        String muted,
        String grid,
        String reference,
        String band,
        String good,
        String bad,
        String fictional,
        List<String> series) {

    private static final Palette LIGHT = new Palette(
            "#ffffff",
            "#1b2733",
            "#5c6873",
            "#e4e8ec",
            "#7b8794",
            "#1f5a94",
            "#1f5a94",
            "#b8501f",
            "#8a6100",
            List.of("#1f5a94", "#c8691c", "#12897b", "#7a4b9a", "#b08400", "#4a9bd4", "#b4517c", "#59636e"));

    private static final Palette DARK = new Palette(
            "#121a23",
            "#eef2f6",
            "#a3afbb",
            "#2b3744",
            "#93a0ad",
            "#6fb1ea",
            "#6fb1ea",
            "#f09a5e",
            "#e0b64a",
            List.of("#6fb1ea", "#f0a05a", "#4fc4b4", "#c09ae0", "#e0c04e", "#a9d4f5", "#ea93b8", "#b4bec8"));

    private static final Palette PRINT = new Palette(
            "#ffffff",
            "#000000",
            "#444444",
            "#dddddd",
            "#777777",
            "#333333",
            "#123f6b",
            "#9c3d0c",
            "#000000",
            List.of("#123f6b", "#9c4a08", "#0b6459", "#5c2f7d", "#7d5e00", "#2f78ad", "#8c2f58", "#333333"));

    static Palette of(Look look) {
        return switch (look) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
        };
    }

    /** The middle half of a spread. */
    String spread() {
        return this == DARK ? "#566575" : "#a9b4bf";
    }

    /** The shade of a state: darker the more is known. */
    String shade(CellState state) {
        return switch (state) {
            case REPORTED -> series(0);
            case REPORTED_ZERO, QUALIFIED_ZERO -> series(5);
            case JOINT, PARTS_ONLY -> this == DARK ? "#3d5a73" : "#b9d3ea";
            case IN_DOUBT -> this == DARK ? "#7a6420" : "#f3dfa2";
            case NOT_REPORTED -> grid;
            case NO_REPORT -> this == DARK ? "#1a242f" : "#f6f7f9";
            case NOT_APPLICABLE -> this == DARK ? "#222d39" : "#eeeeee";
        };
    }

    String onShade(CellState state) {
        return switch (state) {
            case REPORTED -> ground;
            case REPORTED_ZERO, QUALIFIED_ZERO -> this == LIGHT ? ink : ground;
            case JOINT, PARTS_ONLY, IN_DOUBT -> ink;
            case NOT_REPORTED, NO_REPORT, NOT_APPLICABLE -> muted;
        };
    }

    String series(int position) {
        return series.get(position % series.size());
    }

    String tone(Tone tone, String neutral) {
        return switch (tone) {
            case NEUTRAL -> neutral;
            case GOOD -> good;
            case BAD -> bad;
        };
    }
}
