package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.indicator.Qualifier;
import org.jspecify.annotations.Nullable;

/** Finds every number of a text and reads its value, measure word and words of approximation; one pass, no backtracking. */
final class AmountScanner {
    /** Characters that make a word with 一 behind them (统一处理), so that it is no number. */
    private static final String OF_A_WORD = "统唯惟专同逐某任之归";

    private final String text;
    private final Units units;
    private final Approximation approximation;

    private AmountScanner(String text, Units units) {
        this.text = text;
        this.units = units;
        this.approximation = new Approximation(text);
    }

    static List<Amount> scan(String text, Units units) {
        return new AmountScanner(text, units).all();
    }

    private List<Amount> all() {
        List<Amount> amounts = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            Optional<Amount> amount = Optional.empty();
            if (isDigit(c)) {
                amount = Optional.of(written(i));
            } else if (Numerals.isNumeral(c)) {
                amount = spoken(i);
            }
            if (amount.isPresent()) {
                amounts.add(amount.get());
                i = Math.max(amount.get().end(), i + 1);
            } else {
                i = skipNumerals(i);
            }
        }
        return amounts;
    }

    private int skipNumerals(int i) {
        int next = i + 1;
        if (Numerals.isNumeral(text.charAt(i))) {
            while (next < text.length() && Numerals.isNumeral(text.charAt(next))) {
                next++;
            }
        }
        return next;
    }

    private Amount written(int from) {
        int end = from;
        int dots = 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isDigit(c)) {
                end++;
            } else if (c == '.' && dots == 0 && end + 1 < text.length() && isDigit(text.charAt(end + 1))) {
                dots++;
                end++;
            } else if (isThousandsComma(from, end)) {
                end += 4;
            } else {
                break;
            }
        }
        String number = text.substring(from, end).replace(",", "");
        @Nullable Reason trouble = trouble(from, end, number);
        if (trouble != null) {
            return new Amount(from, from, end, null, "", Qualifier.EXACT, false, trouble);
        }
        return finish(from, end, new BigDecimal(number), false, false);
    }

    private boolean isThousandsComma(int from, int at) {
        char c = text.charAt(at);
        return c == ','
                && at - from <= 3
                && isDigits(at + 1, at + 4)
                && (at + 4 >= text.length() || !isDigit(text.charAt(at + 4)) || text.charAt(at + 4) == ',');
    }

    private boolean isDigits(int from, int to) {
        if (to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Reason trouble(int from, int end, String number) {
        char before = from > 0 ? text.charAt(from - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        if (before == '第') {
            return Reason.ORDINAL;
        }
        if (before == '〔' || before == '[' || before == '【' && after == '】' || after == '〕' || after == '号') {
            return Reason.DOCUMENT_NUMBER;
        }
        if (Character.isLetter(before) && before < 128
                || Character.isLetter(after) && after < 128
                || before == '/'
                || after == '/'
                || before == '+'
                || after == '+') {
            return Reason.NAME;
        }
        if (after == ':' || after == '年' || before == '·' || after == '·') {
            return Reason.DATE;
        }
        if (after == '月' || after == '日' || (after == '.' || before == '.') && number.length() <= 2) {
            return Reason.DATE;
        }
        if (isRange(before, after, end)) {
            return Reason.RANGE;
        }
        if (number.replace(".", "").length() > 7 && !text.startsWith("元", end)) {
            return Reason.FUSED;
        }
        return null;
    }

    private boolean isRange(char before, char after, int end) {
        boolean dashAfter = "-—~~–至到".indexOf(after) >= 0
                && end + 1 < text.length()
                && (isDigit(text.charAt(end + 1)) || text.charAt(end + 1) == after);
        boolean dashBefore = "-—~~–至到".indexOf(before) >= 0 && hasDigitBefore(before, end);
        return dashAfter || dashBefore;
    }

    private boolean hasDigitBefore(char dash, int end) {
        int i = end - 1;
        while (i >= 0 && (isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
            i--;
        }
        while (i >= 0 && text.charAt(i) == dash) {
            i--;
        }
        return i >= 0 && (isDigit(text.charAt(i)) || "月日年%%".indexOf(text.charAt(i)) >= 0 && dash != '到');
    }

    private Optional<Amount> spoken(int from) {
        if (text.startsWith("百分之", from)) {
            return percent(from);
        }
        int end = from;
        while (end < text.length() && Numerals.isNumeral(text.charAt(end))) {
            end++;
        }
        char before = from > 0 ? text.charAt(from - 1) : ' ';
        boolean vague = (before == '数' || before == '几') && Numerals.power(text.charAt(from)) > 0;
        boolean word = end - from == 1 && text.charAt(from) == '一' && OF_A_WORD.indexOf(before) >= 0;
        boolean none = word
                || end - from == 1 && text.charAt(from) == '一' && (before == '无' || text.startsWith("没有", from - 2));
        if (none) {
            return Optional.empty();
        }
        if (before == '第' || vague || before == '每' && end - from == 1) {
            return vague ? Optional.of(novalue(from, end)) : Optional.empty();
        }
        boolean bare = Numerals.power(text.charAt(from)) > 0;
        if (before == '“' || before == '查' && end - from == 1 && text.charAt(from) == '一' || before == '"') {
            return Optional.empty();
        }
        boolean more = end < text.length() && "余多来几".indexOf(text.charAt(end)) >= 0;
        if (bare
                && text.charAt(from) != '十'
                && !more
                && before != '上'
                && before != '近'
                && before != '超'
                && before != '逾') {
            return Optional.empty();
        }
        Optional<BigDecimal> value = Numerals.value(text.substring(from, end));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Amount amount = finish(from, end, value.get(), true, bare && text.charAt(from) != '十');
        boolean joined = amount.unit().isEmpty()
                || amount.unit().equals("讲")
                || amount.end() < text.length() && "性体化制式堂套".indexOf(text.charAt(amount.end())) >= 0;
        return joined ? Optional.empty() : Optional.of(amount);
    }

    private Optional<Amount> percent(int from) {
        int end = from + 3;
        while (end < text.length() && (Numerals.isNumeral(text.charAt(end)) || text.charAt(end) == '点')) {
            end++;
        }
        String[] halves = text.substring(from + 3, end).split("点");
        if (halves.length == 0 || halves.length > 2) {
            return Optional.empty();
        }
        Optional<BigDecimal> whole = Numerals.value(halves[0]);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = whole.get();
        if (halves.length == 2) {
            StringBuilder fraction = new StringBuilder("0.");
            halves[1].chars().forEach(c -> fraction.append(Math.max(Numerals.digit((char) c), 0)));
            value = value.add(new BigDecimal(fraction.toString()));
        }
        int behind = end;
        Qualifier qualifier = Qualifier.EXACT;
        if (text.startsWith("以上", end)) {
            qualifier = Qualifier.AT_LEAST;
            behind += 2;
        }
        Approximation.Prefix prefix = approximation.prefix(from);
        return Optional.of(new Amount(
                prefix.start(),
                from,
                behind,
                value,
                "%",
                Approximation.merge(prefix.qualifier(), qualifier),
                true,
                null));
    }

    private Amount novalue(int from, int end) {
        int after = end;
        String unit = units.at(text, after).orElse("");
        return new Amount(from - 1, from, after + unit.length(), null, unit, Qualifier.ABOUT, true, Reason.NO_VALUE);
    }

    private Amount finish(int from, int end, BigDecimal number, boolean spoken, boolean bare) {
        BigDecimal value = number;
        Qualifier behind = Qualifier.EXACT;
        int at = skipSpace(end);
        boolean scaled = false;
        for (int step = 0; step < 4 && at < text.length(); step++) {
            char c = text.charAt(at);
            if ((c == '余' || c == '多') && behind == Qualifier.EXACT) {
                behind = Qualifier.AT_LEAST;
                at++;
            } else if ((c == '万' || c == '亿' || c == '千' || c == '百') && !scaled && !spoken && hasUnitAfter(at + 1)) {
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
        if (bare && behind == Qualifier.EXACT && text.charAt(from - 1) == '上') {
            behind = Qualifier.AT_LEAST;
        }
        String unit = units.at(text, at).orElse("");
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
        if ((unit.equals("万元") || unit.equals("亿元"))) {
            value = value.multiply(BigDecimal.valueOf(unit.equals("万元") ? 10_000L : 100_000_000L));
        }
        Approximation.Suffix suffix = approximation.suffix(after);
        if (suffix.qualifier() != Qualifier.EXACT && !text.startsWith("以上(", after)) {
            behind = Approximation.merge(behind, suffix.qualifier());
            after = suffix.end();
        }
        Approximation.Prefix prefix = approximation.prefix(from);
        String plain = unit.equals("万元") || unit.equals("亿元") ? "元" : unit;
        return new Amount(
                prefix.start(),
                from,
                after,
                value,
                plain,
                Approximation.merge(prefix.qualifier(), behind),
                spoken,
                null);
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
        int open = text.lastIndexOf('(', at);
        String unit = open >= 0 && at - open <= 4 ? text.substring(open + 1, at) : "";
        return units.isCounted(unit) ? unit : "";
    }

    /** Where a measure word in brackets behind a number (1.7万(份)) ends, -1 when there is none. */
    private int bracketed(int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return -1;
        }
        int close = text.indexOf(')', at);
        return close > at + 1 && close - at <= 3 && units.isCounted(text.substring(at + 1, close)) ? close : -1;
    }

    private int skipSpace(int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private boolean hasUnitAfter(int at) {
        int next = at;
        while (next < text.length() && "余多亿".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return units.at(text, next).isPresent() || bracketed(next) > 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
