package org.fazhi.query;

import java.util.List;

/** A word or value of a selection that is not known, with those that are. */
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String word;
    private final String value;
    private final transient List<String> allowed;

    /**
     * @param word the word of the selection; an unknown one when {@code value} is empty
     * @param allowed the known words, the known values, or one description of them
     */
    public Refused(String word, String value, List<String> allowed) {
        super("%s%s: allowed are %s".formatted(word, value.isEmpty() ? "" : "=" + value, String.join(", ", allowed)));
        this.word = word;
        this.value = value;
        this.allowed = List.copyOf(allowed);
    }

    public String word() {
        return word;
    }

    public String value() {
        return value;
    }

    public List<String> allowed() {
        return allowed;
    }
}
