package org.fazhi.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Text in the making together with the facts stated in it; their stretches follow every change of the text. */
final class Page {
    private final StringBuilder text = new StringBuilder();
    private final List<Fact> facts = new ArrayList<>();

    Page add(String more) {
        text.append(more);
        return this;
    }

    Page add(Page more) {
        int shift = text.length();
        text.append(more.text);
        more.facts.forEach(fact -> facts.add(fact.moved(fact.start() + shift, fact.end() + shift)));
        return this;
    }

    void state(Fact fact) {
        facts.add(fact);
    }

    int length() {
        return text.length();
    }

    boolean endsWith(String end) {
        return text.toString().endsWith(end);
    }

    String text() {
        return text.toString();
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    String evidence(Fact fact) {
        return text.substring(fact.start(), fact.end());
    }

    /** @return this page with each character replaced by what {@code change} makes of it and its position */
    Page changed(BiFunction<String, Integer, String> change) {
        Page changed = new Page();
        int[] places = new int[text.length() + 1];
        String source = text.toString();
        for (int at = 0; at < source.length(); at++) {
            places[at] = changed.length();
            changed.add(change.apply(source, at));
        }
        places[source.length()] = changed.length();
        facts.forEach(fact -> changed.state(fact.moved(places[fact.start()], places[fact.end()])));
        return changed;
    }
}
