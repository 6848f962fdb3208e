package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers written in Chinese characters: 三十六, 一千二百, 二〇二三, 两万, 一百二十. */
final class Numerals {
    static final String DIGITS = "零〇一二三四五六七八九";

    private Numerals() {}

    static boolean isNumeral(char c) {
        return digit(c) >= 0 || power(c) > 0;
    }

    /** Where the run of numerals ends that begins at {@code from}. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The value of a run of numerals, empty when the run is no well-formed number. */
    static Optional<BigDecimal> value(CharSequence run) {
        if (run.isEmpty()) {
            return Optional.empty();
        }
        return run.chars().noneMatch(c -> power((char) c) > 0) ? spelled(run) : composed(run);
    }

    private static Optional<BigDecimal> spelled(CharSequence run) {
        long value = 0;
        for (int i = 0; i < run.length(); i++) {
            value = value * 10 + digit(run.charAt(i));
        }
        boolean readable = run.length() == 1 || run.chars().anyMatch(c -> c == '〇' || c == '零') || run.length() == 4;
        return readable && run.length() <= 8 ? Optional.of(BigDecimal.valueOf(value)) : Optional.empty();
    }

    private static Optional<BigDecimal> composed(CharSequence run) {
        long total = 0;
        long section = 0;
        long digit = -1;
        long lastPower = 0;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            int d = digit(c);
            if (d >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = d;
                if (d == 0) {
                    lastPower = 10;
                }
                continue;
            }
            long power = power(c);
            if (power >= 10_000) {
                total = (total + section + Math.max(digit, 0)) * power;
                if (total == 0) {
                    total = power;
                }
                section = 0;
            } else {
                section += (digit < 0 ? 1 : digit) * power;
            }
            lastPower = power;
            digit = -1;
        }
        if (digit > 0) {
            section += lastPower > 10 ? digit * lastPower / 10 : digit;
        }
        return Optional.of(BigDecimal.valueOf(total + section));
    }

    static int digit(char c) {
        return switch (c) {
            case '零', '〇' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    static long power(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
