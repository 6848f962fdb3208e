package org.fazhi.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A value of a closed list that has one spelling in code, schema, lines and addresses. */
public interface Coded {
    /** @return the name of the enum constant, as {@link Enum#name()} */
    String name();

    /** @return the spelling used outside the program: the constant's name in lower case */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds the constant spelled {@code code}.
     *
     * @throws IllegalArgumentException when there is none; the message lists the allowed spellings
     */
    static <E extends Enum<E> & Coded> E of(Class<E> kind, String code) {
        return Spellings.find(kind, code)
                .orElseThrow(() -> new IllegalArgumentException("%s is none of %s"
                        .formatted(
                                code,
                                Arrays.stream(kind.getEnumConstants())
                                        .map(Coded::code)
                                        .collect(Collectors.joining(", ")))));
    }
}
