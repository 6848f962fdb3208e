package org.fazhi.query;

import java.util.List;

/** A question and what it is about: equal ones have the same answer while the store holds the same. */
record Asked(Class<?> question, Selection selection, List<Integer> numbers) {

    /** @param numbers what else it is about, such as two years */
    static Asked of(Class<?> question, Selection selection, Integer... numbers) {
        Selection usual = Selection.DEFAULT;
        return new Asked(
                question,
                selection.said(usual.lang()).drawn(usual.look(), usual.width(), usual.scale()),
                List.of(numbers));
    }

    /** A question about a place, whatever is asked of it. */
    static Asked place(Class<?> question, Selection selection) {
        return new Asked(
                question,
                Selection.DEFAULT
                        .inside(selection.within())
                        .by(selection.by())
                        .ofTowns(selection.towns())
                        .ofKinds(selection.kinds()),
                List.of());
    }
}
