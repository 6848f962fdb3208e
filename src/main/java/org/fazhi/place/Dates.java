package org.fazhi.place;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.report.ReportText;

/**
 * The dates a report gives of itself.
 *
 * @param signed under the text
 * @param published by the page
 */
record Dates(Optional<LocalDate> signed, Optional<LocalDate> published) {
    private static final String NUMERAL = "[0-9〇零一二三四五六七八九十]";
    private static final Pattern DATE = Pattern.compile("(20\\d\\d|二[〇零]" + NUMERAL + "{2})\\s?[年.\\-/]\\s?(" + NUMERAL
            + "{1,3})\\s?[月.\\-/]\\s?(" + NUMERAL + "{1,3})");
    private static final Pattern PUBLISHED =
            Pattern.compile("(发布|发表|生成|公开|更新)(日期|时间)\\D{0,6}|(^|[^文])(日期|时间)[:|\\] ]{1,4}");
    private static final Pattern WRITTEN = Pattern.compile("(成文|发文)日期\\D{0,6}");
    private static final Pattern UNTIL = Pattern.compile(
            "(?:1|一|元)月?(?:至|到|—|-|~)(\\d{1,2}|十一|十)月|截[至止]到?(?:20\\d\\d年)?(\\d{1,2}|十一|十)月(?!12)|(上半年)|(前三季度)");
    private static final int OPENING = 200;

    static Dates of(Page page) {
        Optional<LocalDate> signed = Optional.empty();
        Optional<LocalDate> written = Optional.empty();
        Optional<LocalDate> published = Optional.empty();
        Optional<LocalDate> shown = Optional.empty();
        for (Page.Part part : page.parts()) {
            String words = page.words(part);
            switch (part.zone()) {
                case SIGNATURE -> signed = signed.or(() -> first(words, 0));
                case LABEL, PUBLISHER -> {
                    published = published.or(() -> behind(PUBLISHED, words));
                    written = written.or(() -> behind(WRITTEN, words));
                    shown = shown.or(() -> first(words, 0));
                }
                case TITLE, OPENING, BODY, SITE, NEWS -> {}
            }
        }
        return new Dates(or(signed, written), or(published, shown));
    }

    /** @return the last day covered, when the title or opening says that the report ends before December */
    static Optional<LocalDate> periodEnd(ReportText report, int year) {
        Page page = new Page(report);
        int read = 0;
        for (Page.Part part : page.parts()) {
            boolean opening = part.zone() == Zone.OPENING && read < OPENING;
            if (part.zone() == Zone.TITLE || opening) {
                String words = page.words(part);
                Matcher until =
                        UNTIL.matcher(opening ? words.substring(0, Math.min(words.length(), OPENING - read)) : words);
                if (until.find()) {
                    return end(until, year);
                }
                read += opening ? words.length() : 0;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> end(Matcher until, int year) {
        String named = until.group(1) == null ? until.group(2) : until.group(1);
        int month = until.group(3) != null ? 6 : until.group(4) != null ? 9 : number(named);
        return month >= 1 && month < 12 ? Optional.of(YearMonth.of(year, month).atEndOfMonth()) : Optional.empty();
    }

    private static Optional<LocalDate> behind(Pattern label, String words) {
        Matcher matcher = label.matcher(words);
        while (matcher.find()) {
            Matcher date = DATE.matcher(words).region(matcher.end(), words.length());
            if (date.lookingAt()) {
                return date(date);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> first(String words, int from) {
        Matcher date = DATE.matcher(words);
        return date.find(from) ? date(date) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher date) {
        try {
            return Optional.of(LocalDate.of(number(date.group(1)), number(date.group(2)), number(date.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> or(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.isPresent() ? first : second;
    }

    /** A year written digit by digit, or a number up to 31. */
    static int number(String written) {
        String numerals = "〇一二三四五六七八九";
        int ten = written.indexOf('十');
        if (ten >= 0) {
            int tens = ten == 0 ? 1 : numerals.indexOf(written.charAt(0));
            int ones = ten + 1 < written.length() ? numerals.indexOf(written.charAt(ten + 1)) : 0;
            return tens * 10 + Math.max(0, ones);
        }
        int value = 0;
        for (char c : written.replace('零', '〇').toCharArray()) {
            value = value * 10 + (Character.isDigit(c) ? c - '0' : Math.max(0, numerals.indexOf(c)));
        }
        return value;
    }
}
