package org.fazhi.extraction;

import org.fazhi.indicator.Catalogue;

/** Nothing but the search for all words of all rules: the time below which no reading by these words can come. */
public final class BareSearch {
    private final Terms terms = new RuleBook(Catalogue.read()).terms();

    /** @return how many words stand in {@code text} */
    public int words(String text) {
        int[] words = {0};
        terms.search(text, (start, end, found) -> words[0]++);
        return words[0];
    }
}
