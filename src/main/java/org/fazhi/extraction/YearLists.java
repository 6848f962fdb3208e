package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the year of each number of a list told for several years in a row: 2021年、2022年分别办结7件和12件. */
final class YearLists {
    private static final Pattern LIST =
            Pattern.compile("20[0-3]\\d年(?:度)?(?:[、和与及至]20[0-3]\\d年(?:度)?)+(?=[^。;\\d]{0,20}(?:分别|依次))");
    private static final Pattern YEAR = Pattern.compile("20[0-3]\\d");

    private final Passage passage;
    private final String text;

    YearLists(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
    }

    /** Whether a number is another year's in such a list; the list's last year counts when the text's is not in it. */
    boolean isOtherYear(Spot spot, SoFar soFar) {
        int start = spot.sentence().start();
        String lead = text.substring(start, spot.amount().start());
        int part = lead.lastIndexOf(';') + 1;
        Matcher list = LIST.matcher(text).region(start + part, spot.amount().start());
        if (!list.find()) {
            return false;
        }
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(list.group());
        while (year.find()) {
            years.add(Integer.valueOf(year.group()));
        }
        int place = place(spot, soFar, list.end());
        @Nullable Integer told = passage.year();
        int current = told != null && years.contains(told) ? told : Collections.max(years);
        return place >= 0 && place < years.size() && years.get(place) != current;
    }

    /** How many numbers of the same clause stand between the list, or the clause's start, and this one. */
    private int place(Spot spot, SoFar soFar, int from) {
        int clause = Math.max(from, spot.clause());
        return (int) soFar.amounts().stream()
                .filter(other -> other.start() >= clause
                        && other.end() <= spot.amount().start()
                        && Parts.sameCount(other.unit(), spot.amount().unit()))
                .count();
    }
}
