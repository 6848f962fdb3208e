package org.fazhi.extraction;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern over prose that is tried only where the two characters it can begin with stand; finds what {@link Pattern} finds. */
final class Cue {
    private static final int HASHES = 1 << 13;

    private final Pattern pattern;
    /** Hashes of the pairs of characters a match can begin with; null when it can begin with any. */
    private final @Nullable BitSet pairs;
    /** Characters a match can begin with, whatever follows. */
    private final BitSet alone = new BitSet();

    private Cue(String regex) {
        this.pattern = Pattern.compile(regex);
        Set<String> beginnings = Beginnings.of(regex);
        this.pairs = beginnings.stream().allMatch(Cue::isTelling) ? new BitSet(HASHES) : null;
        for (String beginning : beginnings) {
            if (pairs == null || beginning.length() < 2 || beginning.charAt(1) == Beginnings.ANY) {
                alone.set(beginning.isEmpty() ? Beginnings.ANY : beginning.charAt(0));
            } else {
                pairs.set(hash(beginning.charAt(0), beginning.charAt(1)));
            }
        }
    }

    /** @param regex may name word lists, see {@link Lexicon#filled} */
    static Cue of(String regex) {
        return new Cue(Lexicon.filled(regex));
    }

    static Cue ofAny(List<String> words) {
        return new Cue(Lexicon.any(words));
    }

    private static boolean isTelling(String beginning) {
        return !beginning.isEmpty() && beginning.charAt(0) != Beginnings.ANY;
    }

    private static int hash(char first, char second) {
        return (first * 31 + second * 7 ^ second >>> 5) & HASHES - 1;
    }

    /** The regular expression. */
    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** End of the last match in {@code text}, -1 when there is none. */
    int lastEnd(String text) {
        Search search = matcher(text);
        int end = -1;
        while (search.find()) {
            end = search.end();
        }
        return end;
    }

    Search matcher(String text) {
        return new Search(text);
    }

    /** The matches in one text, one after the other. */
    final class Search {
        private final String text;
        private @Nullable Matcher matcher;
        private int next;

        private Search(String text) {
            this.text = text;
        }

        boolean find() {
            if (pairs == null) {
                return matched().find();
            }
            for (int i = next; i < text.length(); i++) {
                if (canBegin(pairs, i) && matched().region(i, text.length()).lookingAt()) {
                    next = matched().end();
                    return true;
                }
            }
            next = text.length();
            return false;
        }

        private boolean canBegin(BitSet known, int i) {
            char first = text.charAt(i);
            return alone.get(first) || i + 1 < text.length() && known.get(hash(first, text.charAt(i + 1)));
        }

        private Matcher matched() {
            if (matcher == null) {
                matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            }
            return matcher;
        }

        int start() {
            return matched().start();
        }

        int end() {
            return matched().end();
        }

        String group() {
            return matched().group();
        }

        @Nullable
        String group(int group) {
            return matched().group(group);
        }

        @Nullable
        String group(String name) {
            return matched().group(name);
        }
    }
}
