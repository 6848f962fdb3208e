package org.fazhi.extraction;

import java.math.BigDecimal;
import org.fazhi.indicator.Qualifier;

/** Completes a number with what stands around its digits: scale, measure word and words of approximation. */
final class AmountEnds {
    /** How far a bracket around a measure word reaches. */
    private static final int REACH = 3;

    private final String text;
    private final Units units;
    private final Approximation approximation;

    /** Where the scale of a number ends, its value so scaled, and what stood between (余, 多). */
    private record Scaled(int end, BigDecimal value, Qualifier qualifier) {}

    AmountEnds(String text, Units units) {
        this.text = text;
        this.units = units;
        this.approximation = new Approximation(text);
    }

    /** A number written in digits between two positions. */
    Amount complete(int from, int end, BigDecimal value) {
        return complete(from, end, scaled(end, value, false), false);
    }

    /** @param bare whether it is a power of ten without a digit, which 上 before it makes one at least */
    Amount completeSpoken(int from, int end, BigDecimal value, boolean bare) {
        Scaled scaled = scaled(end, value, true);
        boolean least = bare && scaled.qualifier() == Qualifier.EXACT && text.charAt(from - 1) == '上';
        return complete(from, end, least ? new Scaled(scaled.end(), scaled.value(), Qualifier.AT_LEAST) : scaled, true);
    }

    private Amount complete(int from, int end, Scaled scaled, boolean spoken) {
        Qualifier behind = scaled.qualifier();
        int at = scaled.end();
        String unit = units.at(text, at);
        int after = at + unit.length();
        if (unit.isEmpty() && bracketed(at) > 0) {
            unit = text.substring(at + 1, bracketed(at));
            after = bracketed(at) + 1;
        }
        if (unit.isEmpty() && behind == Qualifier.EXACT) {
            after = end;
        }
        if (unit.isEmpty()) {
            unit = unitBefore(from);
        }
        if (unit.isEmpty()) {
            unit = BareNumbers.unit(text, approximation.prefix(from).start());
        }
        Approximation.Suffix suffix = approximation.suffix(after);
        if (suffix.qualifier() != Qualifier.EXACT && !text.startsWith("以上(", after)) {
            behind = Approximation.merge(behind, suffix.qualifier());
            after = suffix.end();
        }
        long yuan = unit.equals("万元") ? Numerals.power('万') : unit.equals("亿元") ? Numerals.power('亿') : 1;
        return amount(
                from,
                after,
                yuan == 1 ? scaled.value() : scaled.value().multiply(BigDecimal.valueOf(yuan)),
                yuan == 1 ? unit : "元",
                behind,
                spoken);
    }

    /** 百分之九十五: a number whose measure is said before it. */
    Amount percent(int from, int end, BigDecimal value, Qualifier behind) {
        return amount(from, end, value, "%", behind, true);
    }

    private Amount amount(int from, int end, BigDecimal value, String unit, Qualifier behind, boolean spoken) {
        Approximation.Prefix prefix = approximation.prefix(from);
        return new Amount(
                prefix.start(), from, end, value, unit, Approximation.merge(prefix.qualifier(), behind), spoken, null);
    }

    /** 数百, 几十: a number nobody can tell. */
    Amount vague(int from, int end) {
        String unit = units.at(text, end);
        return new Amount(from - 1, from, end + unit.length(), null, unit, Qualifier.ABOUT, true, Reason.NO_VALUE);
    }

    private Scaled scaled(int end, BigDecimal number, boolean spoken) {
        BigDecimal value = number;
        Qualifier qualifier = Qualifier.EXACT;
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        boolean scaled = false;
        for (int step = 0; step < 4 && at < text.length(); step++) {
            char c = text.charAt(at);
            if ((c == '余' || c == '多') && qualifier == Qualifier.EXACT) {
                qualifier = Qualifier.AT_LEAST;
                at++;
            } else if ("万亿千百".indexOf(c) >= 0 && !scaled && !spoken && hasUnitAfter(at + 1)) {
                value = value.multiply(BigDecimal.valueOf(Numerals.power(c)));
                at++;
                if (c == '万' && at < text.length() && text.charAt(at) == '亿') {
                    break;
                }
                scaled = true;
            } else {
                break;
            }
        }
        return new Scaled(at, value, qualifier);
    }

    /** The measure word of a label before the number: 罚没金额(万元):7.2. */
    private String unitBefore(int from) {
        int at = from - 1;
        if (at >= 0 && text.charAt(at) == ':') {
            at--;
        }
        if (at < 2 || text.charAt(at) != ')') {
            return "";
        }
        String label = text.substring(Math.max(0, at - REACH - 1), at);
        String unit = label.substring(label.lastIndexOf('(') + 1);
        return label.indexOf('(') >= 0 && units.isCounted(unit) ? unit : "";
    }

    /** Where a measure word in brackets behind a number (1.7万(份)) ends, -1 when there is none. */
    private int bracketed(int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return -1;
        }
        int close = text.indexOf(')', at, Math.min(text.length(), at + REACH + 1));
        return close > at + 1 && units.isCounted(text.substring(at + 1, close)) ? close : -1;
    }

    private boolean hasUnitAfter(int at) {
        int next = at;
        while (next < text.length() && "余多亿".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return !units.at(text, next).isEmpty() || bracketed(next) > 0;
    }
}
