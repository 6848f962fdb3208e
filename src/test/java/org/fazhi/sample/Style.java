package org.fazhi.sample;

import java.math.BigDecimal;
import java.util.List;

/**
 * The habits of one report's author.
 *
 * @param hanNumerals how often a small number is written in characters
 * @param approximate how often a large number is rounded
 * @param commas whether thousands are parted
 * @param wide whether digits are full width
 * @param talkative whether figures stand among much plain talk
 * @param caseWord the measure word for cases
 */
record Style(double hanNumerals, double approximate, boolean commas, boolean wide, boolean talkative, String caseWord) {

    static Style of(Dice dice) {
        return new Style(
                dice.chance(0.3) ? 0.25 : 0,
                dice.chance(0.6) ? 0.5 : 0.15,
                dice.chance(0.06),
                dice.chance(0.03),
                dice.chance(0.35),
                dice.one(List.of("件", "件", "起", "宗")));
    }

    String digits(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        String digits = plain.toPlainString();
        if (commas && plain.scale() <= 0 && digits.length() > 3) {
            digits = "%,d".formatted(plain.longValueExact());
        }
        return wide ? widened(digits) : digits;
    }

    private static String widened(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.appendCodePoint(c >= '0' && c <= '9' ? c - '0' + 0xFF10 : c));
        return wide.toString();
    }
}
