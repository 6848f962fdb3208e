package org.fazhi.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What can speak against a figure having been read rightly, and how much of it there is. */
public enum Doubt implements Coded {
    /** The share, by rarity, of the wording around the number that no example of its indicator holds; 0 to 1. */
    UNFAMILIAR,
    /** How poorly the words of the indicator fit the number, or how near another indicator's come; 0 to 1. */
    NAMING,
    /** That few other figures are read in its sentence; 1 for none, 0 for three or more. */
    ALONE,
    /** How many numbers its sentence holds, as a logarithm. */
    CROWDED,
    /** How far its size is from what examples of its indicator state; 0 to 1. */
    SIZE,
    /** That it is counted in a unit its indicator is not usually counted in. */
    UNIT,
    /** That another figure of the report claims to be the same headline. */
    RIVALS,
    /** That its sentence speaks of a level above or of another body. */
    OTHERS,
    /** That words before it speak of other years or of a longer time. */
    OTHER_TIME,
    /** That no key word of its indicator stands in its evidence. */
    KEY_WORD,
    /** That the label of the part is so long that it may be no label. */
    LONG_LABEL;

    /** As the store keeps them. */
    public static String codes(List<Doubt> doubts) {
        return doubts.stream().map(Doubt::code).collect(Collectors.joining(","));
    }

    /** The reverse of {@link #codes}. */
    public static List<Doubt> of(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(","))
                        .map(code -> Coded.of(Doubt.class, code))
                        .toList();
    }
}
