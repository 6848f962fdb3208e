package org.fazhi.report;

/** Finds the reading some mirror pages put in brackets behind a character: {@code 鎮(zhèn)}. */
final class Pinyin {
    private static final int LONGEST = 6;
    private static final String MARKED = "üāáǎăàēéěĕèīíǐĭìōóǒŏòūúǔŭùǖǘǚǜńňǹḿê";

    private Pinyin() {}

    /** @return the length of the bracket that opens at {@code open} of {@code text}, or 0 when it holds no reading */
    static int length(String text, int open) {
        int i = open + 1;
        boolean marked = false;
        boolean vowel = false;
        while (i < text.length() && i - open <= LONGEST) {
            char c = text.charAt(i);
            boolean toned = c > 'z' && MARKED.indexOf(c) >= 0;
            if (!toned && (c < 'a' || c > 'z')) {
                break;
            }
            marked |= toned;
            vowel |= toned || "aeiou".indexOf(c) >= 0;
            i++;
        }
        int letters = i - open - 1;
        if (i < text.length() && letters > 0 && Characters.space(text.charAt(i))) {
            i++;
        }
        boolean closed = i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == '\uff09');
        return closed && vowel && (marked || letters > 1) ? i + 1 - open : 0;
    }
}
