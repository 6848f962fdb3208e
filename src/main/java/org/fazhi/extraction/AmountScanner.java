package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.indicator.Qualifier;
import org.jspecify.annotations.Nullable;

/** Finds every number of a text and reads its value, measure word and words of approximation; one pass, no backtracking. */
final class AmountScanner {
    private final String text;
    private final AmountEnds ends;
    private final NumeralScanner numerals;

    private AmountScanner(String text, Units units) {
        this.text = text;
        this.ends = new AmountEnds(text, units);
        this.numerals = new NumeralScanner(text, ends);
    }

    static List<Amount> scan(String text, Units units) {
        return new AmountScanner(text, units).all();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
                amount = numerals.at(i);
            }
            if (amount.isPresent()) {
                amounts.add(amount.get());
                i = Math.max(amount.get().end(), i + 1);
            } else {
                i = Math.max(i + 1, Numerals.end(text, i));
            }
        }
        return amounts;
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
        @Nullable Reason trouble = Digits.trouble(text, from, end, number);
        return trouble == null
                ? ends.complete(from, end, new BigDecimal(number))
                : new Amount(from, from, end, null, "", Qualifier.EXACT, false, trouble);
    }

    private boolean isThousandsComma(int from, int at) {
        return text.charAt(at) == ','
                && at - from <= 3
                && isDigits(at + 1, at + 4)
                && (at + 4 >= text.length() || !isDigit(text.charAt(at + 4)) || text.charAt(at + 4) == ',');
    }

    private boolean isDigits(int from, int to) {
        return to <= text.length() && text.substring(from, to).chars().allMatch(c -> isDigit((char) c));
    }
}
