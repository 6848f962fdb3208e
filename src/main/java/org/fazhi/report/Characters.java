package org.fazhi.report;

/** Kinds of characters, and the one form each mark is read in. */
final class Characters {
    private Characters() {}

    static boolean han(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean space(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00a0'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200a'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u000b'
                || c == '\u000c';
    }

    /** @return whether {@code c} carries nothing: controls, joiners, private use, lost characters */
    static boolean nothing(char c) {
        return c < ' ' && !space(c) && c != '\n' && c != '\r'
                || c >= '\u007f' && c < '\u00a0' && c != '\u0085'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || c >= '\ue000' && c <= '\uf8ff'
                || c >= '\ufe00' && c <= '\ufe0f'
                || c == '\u00ad'
                || c == '\ufeff'
                || c >= '\ufff0';
    }

    /** @return full-width letters, digits and marks as half-width ones, look-alikes as the usual one */
    static char plain(char c) {
        if (c < '\u00b7') {
            return c;
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - '\uff01' + '!');
        }
        return switch (c) {
            case '\uff61' -> '。';
            case '\uff64' -> '、';
            case '\ufe5d', '\ufe39', '\uff3b' -> '〔';
            case '\ufe5e', '\ufe3a', '\uff3d' -> '〕';
            case '\ufe6a' -> '%';
            case '\ufe50' -> ',';
            case '\ufe54' -> ';';
            case '\ufe55' -> ':';
            case '\ufe59' -> '(';
            case '\ufe5a' -> ')';
            case '\u2236' -> ':';
            case '\u2013', '\u2015', '\u2500' -> '—';
            case '\u301c', '\u223c' -> '~';
            case '\u2022', '\u30fb', '\u2027', '\u22c5' -> '·';
            case '\u3007', '\u25cb' -> '〇';
            default -> c;
        };
    }
}
