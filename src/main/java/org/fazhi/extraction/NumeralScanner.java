package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.indicator.Qualifier;

/** Reads the numbers a text writes in Chinese characters, and tells them from numerals that only belong to a word. */
final class NumeralScanner {
    /** Characters that make a word with 一 behind them (统一处理), so that it is no number. */
    private static final String OF_A_WORD = "统唯惟专同逐某任之归";

    private static final String PERCENT = "百分之";

    private final String text;
    private final AmountEnds ends;

    NumeralScanner(String text, AmountEnds ends) {
        this.text = text;
        this.ends = ends;
    }

    /** The number that begins at a position, empty when there is none. */
    Optional<Amount> at(int from) {
        if (text.startsWith(PERCENT, from)) {
            return percent(from);
        }
        int end = Numerals.end(text, from);
        char before = from > 0 ? text.charAt(from - 1) : ' ';
        boolean one = end - from == 1 && text.charAt(from) == '一';
        if (one && (OF_A_WORD.indexOf(before) >= 0 || before == '无' || text.startsWith("没有", from - 2))) {
            return Optional.empty();
        }
        boolean bare = Numerals.power(text.charAt(from)) > 0;
        if (bare && (before == '数' || before == '几')) {
            return Optional.of(ends.vague(from, end));
        }
        if (before == '第'
                || before == '每' && end - from == 1
                || before == '“'
                || before == '"'
                || before == '查' && one) {
            return Optional.empty();
        }
        boolean bareHundred = bare && text.charAt(from) != '十';
        return bareHundred && !isApproximate(before, end)
                ? Optional.empty()
                : Numerals.value(text.substring(from, end)).flatMap(value -> counted(from, end, value, bareHundred));
    }

    /** 上百, 近千, 百余: a power of ten without a digit is a number only so. */
    private boolean isApproximate(char before, int end) {
        return "上近超逾".indexOf(before) >= 0 || end < text.length() && "余多来几".indexOf(text.charAt(end)) >= 0;
    }

    private Optional<Amount> counted(int from, int end, BigDecimal value, boolean bareHundred) {
        Amount amount = ends.completeSpoken(from, end, value, bareHundred);
        boolean joined = amount.unit().isEmpty()
                || amount.unit().equals("讲")
                || amount.end() < text.length() && "性体化制式堂套".indexOf(text.charAt(amount.end())) >= 0;
        return joined ? Optional.empty() : Optional.of(amount);
    }

    private Optional<Amount> percent(int from) {
        int start = from + PERCENT.length();
        int end = start;
        while (end < text.length() && (Numerals.isNumeral(text.charAt(end)) || text.charAt(end) == '点')) {
            end++;
        }
        String[] halves = text.substring(start, end).split("点");
        if (halves.length == 0 || halves.length > 2) {
            return Optional.empty();
        }
        boolean least = text.startsWith("以上", end);
        int after = least ? end + 2 : end;
        return Numerals.value(halves[0])
                .map(whole -> halves.length == 2 ? whole.add(fraction(halves[1])) : whole)
                .map(value -> ends.percent(from, after, value, least ? Qualifier.AT_LEAST : Qualifier.EXACT));
    }

    private static BigDecimal fraction(String digits) {
        StringBuilder fraction = new StringBuilder("0.");
        digits.chars().forEach(c -> fraction.append(Math.max(Numerals.digit((char) c), 0)));
        return new BigDecimal(fraction.toString());
    }
}
