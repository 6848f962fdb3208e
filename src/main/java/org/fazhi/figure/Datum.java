package org.fazhi.figure;

import java.math.BigDecimal;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Grade;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.query.KnownCell;
import org.fazhi.query.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * One value of a figure's table, the same for the table beside the chart and for files.
 *
 * @param place what the value is of: a township, a county, or what a reference line is called
 * @param code its division code; empty for a reference line
 * @param series what tells several values of one place and year apart: an indicator, a facet; may be empty
 * @param value null where the state says why there is none
 * @param grade null for a figure taken over several townships
 * @param base how many townships it is taken over; 1 for a township's own
 * @param report hash of the report that states it; null where none does
 * @param key leads back to what it stands for
 */
public record Datum(
        String place,
        String code,
        String series,
        int year,
        Scope scope,
        CellState state,
        @Nullable BigDecimal value,
        Qualifier qualifier,
        String unit,
        @Nullable Grade grade,
        int base,
        @Nullable String report,
        String key) {

    static Datum of(PlaceName town, String series, String key, CellState state, KnownCell cell) {
        return new Datum(
                town.name(),
                town.code(),
                series,
                cell.year(),
                cell.scope(),
                state,
                cell.value(),
                cell.qualifier(),
                cell.unit(),
                cell.grade(),
                1,
                cell.report(),
                key);
    }

    static Datum blank(PlaceName town, String series, int year, Scope scope, CellState state, String key) {
        return new Datum(
                town.name(), town.code(), series, year, scope, state, null, Qualifier.EXACT, "", null, 1, null, key);
    }

    static Datum over(
            String place,
            String code,
            String series,
            int year,
            Scope scope,
            @Nullable BigDecimal value,
            String unit,
            int base,
            String key) {
        CellState state = value == null ? CellState.NOT_REPORTED : CellState.REPORTED;
        return new Datum(place, code, series, year, scope, state, value, Qualifier.EXACT, unit, null, base, null, key);
    }
}
