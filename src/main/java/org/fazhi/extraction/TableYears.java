package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which columns and rows of a table of several years are of the year the report tells of. */
final class TableYears {
    private static final Pattern YEAR = Pattern.compile("\\s*(20\\d\\d)年?度?\\s*");
    private static final Pattern BEFORE = Lexicon.pattern("\\s*{before}\\s*(?:数|数量|完成)?\\s*");
    private static final Pattern NOW = Lexicon.pattern("\\s*{now}\\s*");

    /** The report's year, else the last of the table; 0 when it has fewer than two. */
    private final int told;

    TableYears(String table, @Nullable Integer year) {
        List<Integer> years = new ArrayList<>();
        for (String cell : table.split("[|\\t\\n ]")) {
            Matcher stated = YEAR.matcher(cell);
            if (stated.matches()) {
                years.add(Integer.parseInt(stated.group(1)));
            }
        }
        boolean several = years.stream().distinct().count() > 1;
        this.told = !several ? 0 : year != null && years.contains(year) ? year : Collections.max(years);
    }

    static boolean isYear(String cell) {
        return YEAR.matcher(cell).matches();
    }

    /** Whether a column only says that its numbers are of the year the report tells of. */
    boolean isTold(String column) {
        return NOW.matcher(column).matches() || isTheYear(column);
    }

    private boolean isTheYear(String cell) {
        Matcher stated = YEAR.matcher(cell);
        return stated.matches() && Integer.parseInt(stated.group(1)) == told;
    }

    /** Whether a row begins with another year. */
    boolean isOther(String cell) {
        return told > 0 && isYear(cell) && !isTheYear(cell);
    }

    /** Whether a column is of another year. */
    boolean isOtherColumn(String column) {
        return isOther(column) || BEFORE.matcher(column).matches();
    }
}
