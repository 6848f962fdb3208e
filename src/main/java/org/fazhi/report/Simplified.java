package org.fazhi.report;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
import java.util.List;
import java.util.Map;

/** Traditional characters as simplified ones, one for one, with the few whose neighbours decide. */
final class Simplified {
    private static final char[] TABLE = table();

    private Simplified() {}

    /** @return the simplified form of {@code character}, which stands between {@code before} and {@code after} */
    static char of(char character, char before, char after) {
        if (character < '\u4e00') {
            return character;
        }
        return switch (character) {
            case '乾' -> "县縣安隆坤元".indexOf(after) >= 0 ? character : '干';
            case '瞭' -> after == '望' ? character : '了';
            case '覆' -> "回答批反".indexOf(before) >= 0 ? '复' : character;
            default -> TABLE[character];
        };
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        for (Map.Entry<String, List<String>> entry :
                OpenccDatas.tsChar().data().getDataMap().entrySet()) {
            String simplified = entry.getValue().getFirst();
            if (entry.getKey().length() == 1 && simplified.length() == 1) {
                table[entry.getKey().charAt(0)] = simplified.charAt(0);
            }
        }
        // words that lose their meaning by the dictionary's first choice
        for (char keep : "著藉么".toCharArray()) {
            table[keep] = keep;
        }
        table['鍾'] = '钟';
        return table;
    }
}
