package org.fazhi.extraction;

import java.util.List;
import org.fazhi.indicator.Qualifier;

/** Reads the words beside a number that say how exact it is. */
final class Approximation {
    private static final List<String> LEAST_BEFORE = Lexicon.named("at_least_before");
    private static final List<String> MOST_BEFORE = Lexicon.named("at_most_before");
    private static final List<String> ABOUT_BEFORE = Lexicon.named("about_before");
    private static final List<String> LEAST_BEHIND = Lexicon.named("at_least_behind");
    private static final List<String> ABOUT_BEHIND = Lexicon.named("about_behind");

    private final String text;

    /** Words of approximation before a number: where they begin, and what they say. */
    record Prefix(int start, Qualifier qualifier) {}

    /** Words of approximation behind a number: where they end, and what they say. */
    record Suffix(int end, Qualifier qualifier) {}

    Approximation(String text) {
        this.text = text;
    }

    Prefix prefix(int from) {
        for (String word : ABOUT_BEFORE) {
            if (text.startsWith(word, from - word.length()) && !isAgreement(from - 2)) {
                return new Prefix(from - word.length(), Qualifier.ABOUT);
            }
        }
        for (String word : LEAST_BEFORE) {
            if (text.startsWith(word, from - word.length()) && !(word.equals("上") && !isBareHundred(from))) {
                return new Prefix(from - word.length(), Qualifier.AT_LEAST);
            }
        }
        for (String word : MOST_BEFORE) {
            if (text.startsWith(word, from - word.length())) {
                return new Prefix(from - word.length(), Qualifier.AT_MOST);
            }
        }
        return new Prefix(from, Qualifier.EXACT);
    }

    /** 村规民约11份, 签约3份: 约 as the end of a word for an agreement. */
    private boolean isAgreement(int at) {
        return at >= 0 && "规民公合预违契条签".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isBareHundred(int from) {
        return "百千万".indexOf(text.charAt(from)) >= 0;
    }

    Suffix suffix(int after) {
        for (String word : LEAST_BEHIND) {
            if (text.startsWith(word, after)) {
                return new Suffix(after + word.length(), Qualifier.AT_LEAST);
            }
        }
        for (String word : ABOUT_BEHIND) {
            if (text.startsWith(word, after)) {
                return new Suffix(after + word.length(), Qualifier.ABOUT);
            }
        }
        return new Suffix(after, Qualifier.EXACT);
    }

    static Qualifier merge(Qualifier before, Qualifier behind) {
        if (before == Qualifier.EXACT) {
            return behind;
        }
        return behind == Qualifier.EXACT || behind == before ? before : Qualifier.ABOUT;
    }
}
