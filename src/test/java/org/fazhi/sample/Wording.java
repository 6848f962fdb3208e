package org.fazhi.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a report words one number with its measure word, and what it then says.
 *
 * @param text the number, its approximation and the measure word
 * @param value what {@code text} states, in base unit
 * @param qualifier how exactly it is stated
 */
record Wording(String text, BigDecimal value, String qualifier) {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final String[] DIGITS = {"零", "一", "两", "三", "四", "五", "六", "七", "八", "九"};

    static Wording exact(BigDecimal value, String unit, Style style, Dice dice) {
        if (unit.equals("万元")) {
            return new Wording(plain(value.divide(TEN_THOUSAND, MathContext.DECIMAL64)) + unit, value, "exact");
        }
        boolean small = value.scale() <= 0 && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(100)) < 0;
        if (small && !unit.equals("%") && !unit.isEmpty() && dice.chance(style.hanNumerals())) {
            return new Wording(han(value.intValue()) + unit, value, "exact");
        }
        boolean round =
                value.scale() <= 0 && value.remainder(BigDecimal.valueOf(100)).signum() == 0;
        if (round && value.compareTo(TEN_THOUSAND) >= 0) {
            return new Wording(plain(value.divide(TEN_THOUSAND)) + "万" + unit, value, "exact");
        }
        return new Wording(style.digits(value) + unit, value, "exact");
    }

    static Wording approximate(BigDecimal value, String unit, Style style, Dice dice) {
        boolean money = unit.endsWith("元");
        BigDecimal scaled = unit.equals("万元") ? value.divide(TEN_THOUSAND, MathContext.DECIMAL64) : value;
        int keep = scaled.compareTo(BigDecimal.valueOf(100)) < 0 ? 1 : 2;
        String bare = bare(scaled);
        if (!bare.isEmpty() && !money && dice.chance(0.35)) {
            BigDecimal base = BigDecimal.valueOf(bare.equals("百") ? 100 : bare.equals("千") ? 1000 : 10_000);
            return new Wording((dice.chance(0.5) ? bare + "余" : "上" + bare) + unit, base, "at_least");
        }
        RoundingMode down = RoundingMode.DOWN;
        RoundingMode up = RoundingMode.UP;
        return switch (dice.between(0, money ? 6 : 9)) {
            case 0 -> said(scaled, keep, down, "%s余" + unit, "at_least", unit, style);
            case 1 -> said(scaled, keep, down, "%s多" + unit, "at_least", unit, style);
            case 2 -> said(scaled, keep, up, "近%s" + unit, "at_most", unit, style);
            case 3 -> said(scaled, keep, RoundingMode.HALF_UP, "约%s" + unit, "about", unit, style);
            case 4 -> said(scaled, keep, down, "超过%s" + unit, "at_least", unit, style);
            case 5 -> said(scaled, keep, RoundingMode.HALF_UP, "%s" + unit + "左右", "about", unit, style);
            case 6 -> said(scaled, keep, down, "%s" + unit + "以上", "at_least", unit, style);
            case 7 -> said(scaled, keep, down, "逾%s" + unit, "at_least", unit, style);
            case 8 -> said(scaled, keep, down, "超%s" + unit, "at_least", unit, style);
            default -> said(scaled, keep, down, "%s余" + unit, "at_least", unit, style);
        };
    }

    /** A rate said as a bound, such as 98%以上. */
    static Wording bound(BigDecimal rate, Style style) {
        BigDecimal floor = rate.setScale(0, RoundingMode.DOWN);
        return new Wording(style.digits(floor) + "%以上", floor, "at_least");
    }

    private static Wording said(
            BigDecimal value,
            int keep,
            RoundingMode rounding,
            String pattern,
            String qualifier,
            String unit,
            Style style) {
        BigDecimal round =
                new BigDecimal(value.round(new MathContext(keep, rounding)).toPlainString());
        boolean many = round.compareTo(TEN_THOUSAND) >= 0;
        String number = many ? plain(round.divide(TEN_THOUSAND)) + "万" : style.digits(round);
        BigDecimal base = unit.equals("万元") ? round.multiply(TEN_THOUSAND) : round;
        return new Wording(pattern.formatted(number), base, qualifier);
    }

    /** @return the round number in characters a number just above it is called by, such as 千 in 千余人次 */
    private static String bare(BigDecimal value) {
        int number = value.intValue();
        return number >= 100 && number < 135
                ? "百"
                : number >= 1000 && number < 1350 ? "千" : number >= 10_000 && number < 13_500 ? "万" : "";
    }

    private static String han(int number) {
        String ones = number % 10 == 0 ? "" : number % 10 == 2 && number > 10 ? "二" : DIGITS[number % 10];
        int tens = number / 10;
        return tens == 0 ? ones : (tens == 1 ? "" : tens == 2 ? "二" : DIGITS[tens]) + "十" + ones;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
