package org.fazhi.extraction;

import org.jspecify.annotations.Nullable;

/** Tells by the characters beside digits that they are no figure: dates, ordinals, names, document numbers, ranges. */
final class Digits {
    private static final String DASHES = "-—~~–至到";
    /** More digits than a figure has that is no sum of money: numbers that ran together. */
    private static final int MOST = 7;

    private Digits() {}

    /** Why the digits of {@code text} between two positions are no figure, null when they can be one. */
    static @Nullable Reason trouble(String text, int from, int end, String number) {
        char before = from > 0 ? text.charAt(from - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        if (before == '第') {
            return Reason.ORDINAL;
        }
        if (before == '〔' || before == '[' || before == '【' && after == '】' || after == '〕' || after == '号') {
            return Reason.DOCUMENT_NUMBER;
        }
        if (isOfName(before) || isOfName(after)) {
            return Reason.NAME;
        }
        if (isOfDate(before, after, number)) {
            return Reason.DATE;
        }
        if (isRange(text, before, after, end)) {
            return Reason.RANGE;
        }
        boolean fused = number.replace(".", "").length() > MOST && !text.startsWith("元", end);
        return fused ? Reason.FUSED : null;
    }

    private static boolean isOfName(char beside) {
        return Character.isLetter(beside) && beside < 128 || beside == '/' || beside == '+';
    }

    private static boolean isOfDate(char before, char after, String number) {
        return after == ':'
                || after == '年'
                || after == '月'
                || after == '日'
                || before == '·'
                || after == '·'
                || (after == '.' || before == '.') && number.length() <= 2;
    }

    private static boolean isRange(String text, char before, char after, int end) {
        boolean dashAfter = DASHES.indexOf(after) >= 0
                && end + 1 < text.length()
                && (AmountScanner.isDigit(text.charAt(end + 1)) || text.charAt(end + 1) == after);
        return dashAfter || DASHES.indexOf(before) >= 0 && hasNumberBefore(text, before, end);
    }

    private static boolean hasNumberBefore(String text, char dash, int end) {
        int i = end - 1;
        while (i >= 0 && (AmountScanner.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
            i--;
        }
        while (i >= 0 && text.charAt(i) == dash) {
            i--;
        }
        return i >= 0 && (AmountScanner.isDigit(text.charAt(i)) || "月日年%".indexOf(text.charAt(i)) >= 0 && dash != '到');
    }
}
