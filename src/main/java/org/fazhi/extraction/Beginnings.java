package org.fazhi.extraction;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Works out with which one or two characters a match of a regular expression can begin; says too much rather than too little. */
final class Beginnings {
    /** Stands for any character. */
    static final char ANY = '\uffff';

    private static final Set<String> NOTHING = Set.of("");
    private static final Set<String> ANYTHING = Set.of(String.valueOf(ANY));

    private final String regex;
    private int at;

    private Beginnings(String regex) {
        this.regex = regex;
    }

    /** The beginnings, cut to two characters; a shorter one is a whole match. */
    static Set<String> of(String regex) {
        Beginnings beginnings = new Beginnings(regex);
        Set<String> all = beginnings.alternatives();
        if (beginnings.at < regex.length()) {
            throw new IllegalArgumentException("unbalanced bracket at " + beginnings.at + " of " + regex);
        }
        return all;
    }

    private Set<String> alternatives() {
        Set<String> all = new HashSet<>(sequence());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private Set<String> sequence() {
        Set<String> told = NOTHING;
        while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
            told = followed(told, repeated(piece()));
        }
        return told;
    }

    private Set<String> piece() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '^', '$' -> NOTHING;
            case '.' -> ANYTHING;
            case '[' -> characters();
            case '(' -> group();
            case '\\' -> escaped();
            default -> Set.of(String.valueOf(c));
        };
    }

    private Set<String> group() {
        boolean looksAround = false;
        if (regex.charAt(at) == '?') {
            at++;
            char kind = regex.charAt(at++);
            looksAround = kind == '=' || kind == '!';
            if (kind == '<') {
                looksAround = "=!".indexOf(regex.charAt(at)) >= 0;
                at = looksAround ? at + 1 : regex.indexOf('>', at) + 1;
            } else if (Character.isLetter(kind)) {
                at = regex.indexOf(')', at);
            }
        }
        Set<String> inside = alternatives();
        at++;
        return looksAround ? NOTHING : inside;
    }

    private Set<String> escaped() {
        char c = regex.charAt(at++);
        return switch (c) {
            case 'd' -> singles("0123456789");
            case 'n' -> Set.of("\n");
            case 'u' -> {
                at += 4;
                yield Set.of(String.valueOf((char) Integer.parseInt(regex.substring(at - 4, at), 16)));
            }
            case 'b', 'B', 'A', 'z' -> NOTHING;
            default -> Character.isLetterOrDigit(c) ? ANYTHING : Set.of(String.valueOf(c));
        };
    }

    /** The characters of a class; any, where it is one of exclusion or of ranges other than of digits. */
    private Set<String> characters() {
        StringBuilder all = new StringBuilder();
        boolean any = regex.charAt(at) == '^';
        do {
            char c = regex.charAt(at++);
            if (c == '\\') {
                Set<String> one = escaped();
                any |= one.equals(ANYTHING);
                one.forEach(all::append);
            } else {
                any |= c == '[' || c == '&';
                all.append(c);
            }
            if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                char last = regex.charAt(at + 1);
                any |= last == '\\' || last - c > 10;
                for (char each = c; each < last && !any; each++) {
                    all.append(each);
                }
            }
        } while (regex.charAt(at) != ']');
        at++;
        return any ? ANYTHING : singles(all.toString());
    }

    private static Set<String> singles(String characters) {
        Set<String> singles = new LinkedHashSet<>();
        characters.chars().forEach(c -> singles.add(String.valueOf((char) c)));
        return singles;
    }

    private Set<String> repeated(Set<String> once) {
        char mark = at < regex.length() ? regex.charAt(at) : ' ';
        if ("?*+{".indexOf(mark) < 0) {
            return once;
        }
        boolean none = mark == '?' || mark == '*';
        boolean twice = mark != '?';
        at++;
        if (mark == '{') {
            none = regex.charAt(at) == '0';
            at = regex.indexOf('}', at) + 1;
        }
        if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
            at++;
        }
        Set<String> all = new HashSet<>(once);
        if (twice) {
            all.addAll(followed(once, once));
        }
        if (none) {
            all.add("");
        }
        return all;
    }

    private static Set<String> followed(Set<String> told, Set<String> then) {
        Set<String> all = new HashSet<>();
        for (String first : told) {
            if (first.length() == 2) {
                all.add(first);
            } else {
                then.forEach(next -> all.add((first + next).substring(0, Math.min(2, first.length() + next.length()))));
            }
        }
        return all;
    }
}
