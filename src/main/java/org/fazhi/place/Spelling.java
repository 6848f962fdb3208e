package org.fazhi.place;

import net.sourceforge.pinyin4j.PinyinHelper;

/** Names as host names spell them, in Latin letters without tones. */
final class Spelling {
    private Spelling() {}

    /** @return whether {@code host} is {@code name} spelled out, such as xinghua for 兴化 */
    static boolean spells(String host, String name) {
        return !name.isEmpty() && spells(host, 0, name, 0);
    }

    private static boolean spells(String host, int at, String name, int character) {
        if (character == name.length()) {
            return at == host.length();
        }
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(name.charAt(character));
        if (readings != null) {
            for (String reading : readings) {
                String letters = reading.substring(0, reading.length() - 1).replace("u:", "v");
                if (host.startsWith(letters, at) && spells(host, at + letters.length(), name, character + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
