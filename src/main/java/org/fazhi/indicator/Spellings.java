package org.fazhi.indicator;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The constants of closed lists by their spellings, kept because stores hand them over by the thousand. */
final class Spellings {
    private static final ClassValue<Map<String, Object>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> kind) {
            return Arrays.stream(kind.getEnumConstants())
                    .collect(Collectors.toMap(constant -> ((Coded) constant).code(), Function.identity()));
        }
    };

    private Spellings() {}

    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> kind, String code) {
        return Optional.ofNullable(KNOWN.get(kind).get(code)).map(kind::cast);
    }
}
