package org.fazhi.chart;

import java.util.List;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Look;

/**
 * The colours of a look. The series colours differ in lightness as well as in hue, so that they are told apart with
 * colour-vision deficiency; none of them is a signal red or green.
 */
public record Palette(
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
            List.of("#1f5a94", "#aa4e18", "#00865c", "#7663ca", "#a29500", "#319ed2", "#be6091", "#473e42"));

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
            List.of("#6fb1ea", "#f7be7f", "#43e4c9", "#9076b2", "#c7c241", "#aae5ff", "#f8959c", "#98a4bd"));

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
            List.of("#123f6b", "#703000", "#007470", "#59339f", "#8a7700", "#4a99e3", "#970b44", "#232211"));

    public static Palette of(Look look) {
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

    public String series(int position) {
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
