package org.fazhi.fuzz;

import java.util.function.IntFunction;

/** Texts of any length on which careless reading takes more than twice as long when they are twice as long. */
public enum Extreme {
    REPORT_AFTER_REPORT("2023年，我镇调解矛盾纠纷36件，成功35件，其中村级20件、镇级16件。开展普法宣传12场次，发放资料2000余份。\n"),
    ONE_LINE("全镇受理矛盾纠纷36件，调解成功30件，发放资料200份；"),
    NO_MARKS("全镇受理矛盾纠纷36件调解成功30件发放资料200份"),
    OTHER_NUMBER_EACH(i -> "调解纠纷" + (i + 1) + "件。"),
    OTHER_NUMBER_EACH_LINE(i -> "受理矛盾纠纷" + (i + 1) + "件,化解" + i + "件\n"),
    LIST(i -> "调解纠纷" + (i % 97 + 1) + "件、"),
    ONE_MEASURE("36件"),
    DIGITS("7"),
    YEARS("2019年"),
    NUMERALS("三十"),
    OPEN_BRACKETS("("),
    OPEN_QUOTES("“调解36件"),
    CLOSED_BRACKETS("(3件)"),
    CLOSING_BRACKETS("3件)"),
    COMMAS("，"),
    LINES("36件\n"),
    EMPTY_LINES("\n"),
    PARTS("其中调解36件,"),
    PARTS_AFTER_PARTS("其中调解36件。"),
    LAST_YEAR("比去年调解36件"),
    PEOPLE("人口"),
    TOTALS(i -> "办案3件,共" + i % 50 + "件,"),
    HEADINGS("一、调解纠纷\n"),
    ONE_ROW("调解纠纷|36|"),
    ROWS("调解纠纷|36件|受理|40件\n"),
    SPACED_NUMBERS("调解 36 "),
    SPACED_WORDS("调解 纠纷 "),
    NONE("未发生行政复议、行政诉讼案件,"),
    NEVER_SAID("无"),
    TITLES("《2022年调解计划》"),
    TOWNSHIPS("白沙镇调解委员会、"),
    TRADITIONAL("鎮(zhèn)調(diào)解糾紛36件"),
    DATES("2023年3月5日"),
    SAME_WORD("调解");

    private final IntFunction<String> unit;

    Extreme(String unit) {
        this(i -> unit);
    }

    Extreme(IntFunction<String> unit) {
        this.unit = unit;
    }

    /** At least {@code characters} of it. */
    public String text(int characters) {
        StringBuilder text = new StringBuilder(characters + 64);
        for (int i = 0; text.length() < characters; i++) {
            text.append(unit.apply(i));
        }
        return text.toString();
    }
}
