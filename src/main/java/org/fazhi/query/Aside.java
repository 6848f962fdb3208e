package org.fazhi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.KNOWN_CELL;
import static org.fazhi.store.schema.Tables.REPORT_YEAR;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A township left out of a ranking, and why.
 *
 * @param cell what it states that cannot be compared; null where it states nothing
 */
public record Aside(
        PlaceName place,
        CellKey key,
        Incomparable why,
        @Nullable KnownCell cell) {
    /** More are counted but not listed. */
    static final int MOST = 500;

    /** Those that state something first, then those with a silent report, then those without one. */
    static List<Aside> rows(DSLContext jooq, Selection selection, int year) {
        List<Aside> rows = new ArrayList<>(stated(jooq, selection, year));
        Condition reported = exists(selectOne()
                .from(REPORT_YEAR)
                .where(REPORT_YEAR.TOWNSHIP.eq(DIVISION.CODE))
                .and(REPORT_YEAR.YEAR.eq(year)));
        rows.addAll(silent(jooq, selection, year, reported, Incomparable.NOT_REPORTED));
        rows.addAll(silent(jooq, selection, year, reported.not(), Incomparable.NO_REPORT));
        return rows;
    }

    private static List<Aside> stated(DSLContext jooq, Selection selection, int year) {
        var c = CELL_BY_INDICATOR;
        Map<String, List<KnownCell>> cells = Cells.where(
                        jooq,
                        KNOWN_CELL
                                .INDICATOR
                                .eq(selection.indicator())
                                .and(KNOWN_CELL.YEAR.eq(year))
                                .and(Ground.of(selection, KNOWN_CELL))
                                .and(KNOWN_CELL.TOWNSHIP.notIn(
                                        select(c.TOWNSHIP).from(c).where(MatchedPanel.comparable(c, selection, year)))))
                .stream()
                .collect(groupingBy(KnownCell::township, TreeMap::new, toList()));
        Map<String, PlaceName> names = PlaceNames.of(jooq, cells.keySet());
        return cells.values().stream()
                .flatMap(rivals -> Cells.shown(rivals, selection.scope()).stream())
                .map(cell -> new Aside(
                        PlaceNames.named(names, cell.township()),
                        new CellKey(cell.township(), year, cell.indicator(), selection.scope()),
                        Incomparable.why(cell, selection.scope()),
                        cell))
                .sorted(Comparator.comparing(Aside::why)
                        .thenComparing(aside -> aside.place().code()))
                .toList();
    }

    private static List<Aside> silent(
            DSLContext jooq, Selection selection, int year, Condition reported, Incomparable why) {
        var c = CELL_BY_INDICATOR;
        Condition stated = exists(selectOne()
                .from(c)
                .where(c.TOWNSHIP.eq(DIVISION.CODE))
                .and(c.INDICATOR.eq(selection.indicator()))
                .and(c.YEAR.eq(year)));
        return PlaceNames.where(
                        jooq,
                        Ground.ofTownships(selection)
                                .and(Ground.existed(year))
                                .and(reported)
                                .and(stated.not()))
                .stream()
                .limit(MOST)
                .map(place -> new Aside(
                        place, new CellKey(place.code(), year, selection.indicator(), selection.scope()), why, null))
                .toList();
    }
}
