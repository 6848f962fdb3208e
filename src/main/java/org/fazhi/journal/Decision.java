package org.fazhi.journal;

import java.math.BigDecimal;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.UnitClass;
import org.jspecify.annotations.Nullable;

/** What a person settled about one report; it wins over every reading and outlives every new one. */
public sealed interface Decision extends Act {

    /** @return hash of the report it is about */
    String report();

    /** The report is of this year. */
    record YearDecided(String report, int year) implements Decision {}

    /** The report is of the township with this division code. */
    record PlaceDecided(String report, String code) implements Decision {}

    /** The report stands for its township and year against its rivals. */
    record Preferred(String report) implements Decision {}

    /** The reading is right as it is; the figure is kept so that it outlives a rule that stops reading it. */
    record Confirmed(String report, Spot spot, Figure figure) implements Decision {}

    /** The sentence says this figure, whatever was read or not read there. */
    record FigureSet(String report, Spot spot, Figure figure) implements Decision {}

    /** The sentence does not state this indicator. */
    record Rejected(String report, Spot spot, String reason) implements Decision {}

    /**
     * Which reading of a report is meant.
     *
     * @param facet empty for a headline figure
     * @param start first position of the evidence in the source text, in UTF-16 units
     * @param quote the evidence itself: finds the place again in a source text made by a better reader
     * @param read the value the rules read there when it was decided, null when they read none
     */
    record Spot(
            String indicator,
            Scope scope,
            String facet,
            UnitClass unitClass,
            int start,
            String quote,
            @Nullable BigDecimal read) {}

    /** A figure as a person states it; {@code scope} may differ from that of the reading it corrects. */
    record Figure(
            BigDecimal value,
            String unit,
            Qualifier qualifier,
            Scope scope,
            String facet,
            ObservationState state,
            @Nullable String remark) {}
}
