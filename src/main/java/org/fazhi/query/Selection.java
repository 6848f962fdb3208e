package org.fazhi.query;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Look;
import org.fazhi.indicator.People;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What the user chose, the same on screens, in figures, addresses and commands.
 *
 * @param indicators codes of the catalogue; empty leaves the choice to the figure
 * @param towns division codes of townships, or of the counties or cities that {@code by} names; empty for all in place
 * @param within code of the province, city or county looked at; empty for everything real, or for everything when
 *     nothing is real
 * @param kinds 镇, 乡, 街道 …; empty for all
 * @param base the year whose value becomes 100; null shows the values themselves
 * @param per shows counts per 10 000 of these people; null shows them as stated
 * @param width of a picture in pixels
 * @param scale factor a picture is enlarged by
 */
public record Selection(
        List<String> indicators,
        List<String> towns,
        String within,
        By by,
        List<String> kinds,
        Years years,
        Scope scope,
        @Nullable Theme theme,
        @Nullable Integer base,
        @Nullable People per,
        Language lang,
        Look look,
        int width,
        BigDecimal scale) {

    public static final Selection DEFAULT = new Selection(
            List.of(),
            List.of(),
            "",
            By.TOWNSHIP,
            List.of(),
            Years.ALL,
            Scope.WHOLE,
            null,
            null,
            null,
            Language.ZH,
            Look.LIGHT,
            1200,
            BigDecimal.ONE);

    public Selection {
        indicators = List.copyOf(indicators);
        towns = List.copyOf(towns);
        kinds = List.copyOf(kinds);
    }

    /**
     * The one indicator asked for.
     *
     * @throws Refused when none is chosen
     */
    public String indicator() {
        if (indicators.isEmpty()) {
            throw new Refused("indicator", "", List.of("a code of the catalogue"));
        }
        return indicators.getFirst();
    }

    public Selection of(String indicator) {
        return of(List.of(indicator));
    }

    public Selection of(List<String> newIndicators) {
        return new Selection(
                newIndicators, towns, within, by, kinds, years, scope, theme, base, per, lang, look, width, scale);
    }

    public Selection ofTowns(List<String> newTowns) {
        return new Selection(
                indicators, newTowns, within, by, kinds, years, scope, theme, base, per, lang, look, width, scale);
    }

    public Selection inside(String division) {
        return new Selection(
                indicators, towns, division, by, kinds, years, scope, theme, base, per, lang, look, width, scale);
    }

    public Selection by(By newBy) {
        return new Selection(
                indicators, towns, within, newBy, kinds, years, scope, theme, base, per, lang, look, width, scale);
    }

    public Selection ofKinds(List<String> newKinds) {
        return new Selection(
                indicators, towns, within, by, newKinds, years, scope, theme, base, per, lang, look, width, scale);
    }

    public Selection in(Years newYears) {
        return new Selection(
                indicators, towns, within, by, kinds, newYears, scope, theme, base, per, lang, look, width, scale);
    }

    public Selection at(Scope newScope) {
        return new Selection(
                indicators, towns, within, by, kinds, years, newScope, theme, base, per, lang, look, width, scale);
    }

    public Selection on(@Nullable Theme newTheme) {
        return new Selection(
                indicators, towns, within, by, kinds, years, scope, newTheme, base, per, lang, look, width, scale);
    }

    public Selection indexedTo(@Nullable Integer year) {
        return new Selection(
                indicators, towns, within, by, kinds, years, scope, theme, year, per, lang, look, width, scale);
    }

    public Selection per(@Nullable People people) {
        return new Selection(
                indicators, towns, within, by, kinds, years, scope, theme, base, people, lang, look, width, scale);
    }

    public Selection said(Language language) {
        return new Selection(
                indicators, towns, within, by, kinds, years, scope, theme, base, per, language, look, width, scale);
    }

    public Selection drawn(Look newLook, int newWidth, BigDecimal newScale) {
        return new Selection(
                indicators,
                towns,
                within,
                by,
                kinds,
                years,
                scope,
                theme,
                base,
                per,
                lang,
                newLook,
                newWidth,
                newScale);
    }
}
