package org.fazhi.sample;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** Soils a page as web pages and copying do, without touching what it says. */
final class Dirt {
    private static final int WIDTH = 42;
    private static final HanyuPinyinOutputFormat READING = reading();

    private Dirt() {}

    /** Commas and brackets as on an English keyboard, in the whole page. */
    static Page halfWidth(Page page) {
        return page.changed((text, at) -> switch (text.charAt(at)) {
            case '，' -> ",";
            case '；' -> ";";
            case '：' -> ":";
            case '（' -> "(";
            case '）' -> ")";
            default -> text.substring(at, at + 1);
        });
    }

    static Page doubledMarks(Page page, Dice dice) {
        return page.changed((text, at) -> {
            String c = text.substring(at, at + 1);
            return "。，；".contains(c) && dice.chance(0.04) ? c + c : c;
        });
    }

    static Page spacedDigits(Page page, Dice dice) {
        return page.changed((text, at) -> {
            String c = text.substring(at, at + 1);
            boolean starts = Character.isDigit(c.charAt(0)) && at > 0 && han(text.charAt(at - 1));
            boolean ends = at > 0 && Character.isDigit(text.charAt(at - 1)) && han(c.charAt(0));
            return (starts || ends) && dice.chance(0.5) ? " " + c : c;
        });
    }

    static Page lostStops(Page page, Dice dice) {
        return page.changed((text, at) -> {
            boolean inLine = at + 1 < text.length() && text.charAt(at + 1) != '\n';
            return text.charAt(at) == '。' && inLine && dice.chance(0.35) ? "" : text.substring(at, at + 1);
        });
    }

    static Page indented(Page page, String indent) {
        return page.changed((text, at) ->
                at > 0 && text.charAt(at - 1) == '\n' ? indent + text.charAt(at) : text.substring(at, at + 1));
    }

    /** Lines broken at a fixed width, as in text copied from a PDF. */
    static Page wrapped(Page page) {
        int[] column = {0};
        return page.changed((text, at) -> {
            char c = text.charAt(at);
            column[0] = c == '\n' ? 0 : column[0] + 1;
            boolean breaks = column[0] > WIDTH && han(c) && at > 0 && han(text.charAt(at - 1));
            column[0] = breaks ? 1 : column[0];
            return breaks ? "\n" + c : String.valueOf(c);
        });
    }

    static Page traditional(Page page) {
        return page.changed((text, at) -> traditional(text.substring(at, at + 1)));
    }

    /** The common form: the dictionary's 爲 is not even in Big5. */
    private static String traditional(String simple) {
        return ZhConverterUtil.toTraditional(simple).replace('爲', '為');
    }

    /** Traditional characters, some followed by their reading in brackets, now and then with a stray space. */
    static Page polluted(Page page, Dice dice) {
        return page.changed((text, at) -> {
            String simple = text.substring(at, at + 1);
            String traditional = traditional(simple);
            boolean pollute = !traditional.equals(simple) && dice.chance(0.3);
            return pollute ? traditional + reading(simple.charAt(0), dice) : traditional;
        });
    }

    private static String reading(char c, Dice dice) {
        try {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(c, READING);
            String reading = readings == null || readings.length == 0 ? "" : readings[0];
            return reading.isEmpty() ? "" : "(" + reading + (dice.chance(0.06) ? " " : "") + ")";
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
    }

    private static HanyuPinyinOutputFormat reading() {
        HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITH_TONE_MARK);
        format.setVCharType(HanyuPinyinVCharType.WITH_U_UNICODE);
        return format;
    }

    private static boolean han(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
