package org.fazhi.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a transaction changed so far, and what therefore has to be settled anew. */
final class Touched {
    private final Set<String> fingerprints = new LinkedHashSet<>();
    private final Set<TownshipYear> years = new LinkedHashSet<>();

    record TownshipYear(String township, int year) {}

    void fingerprint(String fingerprint) {
        if (!fingerprint.isEmpty()) {
            fingerprints.add(fingerprint);
        }
    }

    void year(@Nullable String township, @Nullable Integer year) {
        if (township != null && year != null) {
            years.add(new TownshipYear(township, year));
        }
    }

    Set<String> fingerprints() {
        return fingerprints;
    }

    Set<TownshipYear> years() {
        return years;
    }

    void clear() {
        fingerprints.clear();
        years.clear();
    }
}
