package org.fazhi.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How a name is typed in Latin letters: in full and by initials, every reading of each character. */
final class Pinyin {
    private Pinyin() {}

    /** @return whether {@code typed} (letters only) spells the beginning of {@code name}, in full, by initials or mixed */
    static boolean begins(String name, String typed) {
        return begins(name, 0, typed.toLowerCase(Locale.ROOT), 0);
    }

    private static boolean begins(String name, int at, String typed, int from) {
        if (from == typed.length()) {
            return true;
        }
        if (at == name.length()) {
            return false;
        }
        for (String reading : readings(name.charAt(at))) {
            int common = common(reading, typed, from);
            for (int taken = common; taken >= 1; taken--) {
                boolean whole = taken == reading.length();
                boolean initial = taken == 1;
                boolean last = from + taken == typed.length();
                if ((whole || initial || last) && begins(name, at + 1, typed, from + taken)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int common(String reading, String typed, int from) {
        int common = 0;
        while (common < reading.length()
                && from + common < typed.length()
                && reading.charAt(common) == typed.charAt(from + common)) {
            common++;
        }
        return common;
    }

    private static Set<String> readings(char character) {
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(character);
        return (readings == null ? List.of(String.valueOf(character)) : Arrays.asList(readings))
                .stream()
                        .map(reading -> reading.replace("u:", "v").toLowerCase(Locale.ROOT))
                        .map(reading -> reading.chars()
                                .filter(letter -> letter < '0' || letter > '9')
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString())
                        .collect(Collectors.toSet());
    }
}
