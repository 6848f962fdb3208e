package org.fazhi.store;

import java.math.BigDecimal;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was extracted elsewhere and came in as a row of a table.
 *
 * @param line where it stands in the file
 * @param year null when the source has none that is sure; such a figure is kept and never charted
 */
public record ObservationRow(
        int line,
        String township,
        @Nullable Integer year,
        String indicator,
        BigDecimal value,
        String unit,
        Qualifier qualifier,
        Scope scope,
        String facet,
        ObservationState state,
        String sourceTitle,
        String sourceAddress) {}
