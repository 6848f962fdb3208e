package org.fazhi.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The numbers of a text by where they begin. */
final class NumberedAmounts {
    private final TreeMap<Integer, Amount> byStart = new TreeMap<>();

    NumberedAmounts(List<Amount> amounts) {
        amounts.forEach(amount -> byStart.put(amount.start(), amount));
    }

    /** @return the number that begins at {@code position}, any word of approximation included */
    Optional<Amount> at(int position) {
        return Optional.ofNullable(byStart.get(position));
    }

    /** @return the last number that ends at {@code position} or before */
    Optional<Amount> before(int position) {
        Map.Entry<Integer, Amount> last = byStart.lowerEntry(position);
        if (last != null && last.getValue().end() > position) {
            last = byStart.lowerEntry(last.getKey());
        }
        return Optional.ofNullable(last).map(Map.Entry::getValue);
    }
}
