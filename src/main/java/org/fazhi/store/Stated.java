package org.fazhi.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A charted observation with what decides how far it can be compared.
 *
 * @param report null when it came from a table
 * @param yearSure whether the year is stated or decided, not inferred
 * @param checkFailed whether a check of its report about this indicator and scope failed
 * @param rivalled whether another report claims the same township and year
 */
record Stated(
        long id,
        Key key,
        @Nullable String report,
        BigDecimal value,
        String unit,
        Qualifier qualifier,
        boolean scopeSaid,
        String facet,
        ObservationState state,
        Period period,
        double confidence,
        boolean decided,
        boolean yearSure,
        boolean checkFailed,
        boolean rivalled,
        @Nullable LocalDate periodEnd) {

    /** What a cell is of. */
    record Key(String township, int year, String indicator, Scope scope, String unitClass) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::township)
                .thenComparing(Key::year)
                .thenComparing(Key::indicator)
                .thenComparing(Key::scope)
                .thenComparing(Key::unitClass);
    }

    boolean headline() {
        return facet.isEmpty();
    }
}
