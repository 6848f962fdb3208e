package org.fazhi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.KNOWN_CELL;
import static org.fazhi.store.schema.Tables.REPORT_YEAR;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.store.schema.tables.Division;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
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
    private static final Division PARENT = DIVISION.as("parent");

    /** More are counted but not listed. */
    static final int MOST = 500;

    /** Those that state something first, then those with a silent report, then those without one. */
    static List<Aside> rows(DSLContext jooq, Selection selection, int year) {
        List<Aside> rows = new ArrayList<>(stated(jooq, selection, year));
        rows.addAll(silent(jooq, selection, year));
        return rows;
    }

    private static List<Aside> stated(DSLContext jooq, Selection selection, int year) {
        var c = CELL_BY_INDICATOR;
        Condition incomparable = KNOWN_CELL
                .INDICATOR
                .eq(selection.indicator())
                .and(KNOWN_CELL.YEAR.eq(year))
                .and(Ground.of(selection, KNOWN_CELL))
                .and(KNOWN_CELL.TOWNSHIP.notIn(select(c.TOWNSHIP)
                        .from(PerPeople.cells(selection, c))
                        .where(MatchedPanel.comparable(c, selection, year))));
        Map<String, List<KnownCell>> cells = Cells.ofIndicator(jooq, selection, incomparable).stream()
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

    /** The first of those without a figure, with a report and without one. */
    private static List<Aside> silent(DSLContext jooq, Selection selection, int year) {
        var c = CELL_BY_INDICATOR;
        Condition stated = DIVISION.CODE.in(select(c.TOWNSHIP)
                .from(c)
                .where(c.INDICATOR.eq(selection.indicator()))
                .and(c.YEAR.eq(year))
                .and(Ground.of(selection, c)));
        Field<Boolean> reported = field(DIVISION.CODE.in(select(REPORT_YEAR.TOWNSHIP)
                        .from(REPORT_YEAR)
                        .where(REPORT_YEAR.YEAR.eq(year))
                        .and(Ground.ofReports(selection))))
                .as("reported");
        return jooq.select(
                        DIVISION.CODE,
                        DIVISION.NAME,
                        coalesce(DIVISION.KIND, inline("")),
                        coalesce(PARENT.NAME, inline("")),
                        reported)
                .from(DIVISION)
                .leftJoin(PARENT)
                .on(PARENT.CODE.eq(DIVISION.PARENT))
                .where(Ground.ofTownships(selection))
                .and(Ground.existed(year))
                .and(stated.not())
                .qualify(rowNumber()
                        .over(partitionBy(reported).orderBy(DIVISION.CODE))
                        .le(MOST))
                .orderBy(reported.desc(), DIVISION.CODE)
                .fetch(mapping((code, name, kind, inside, has) -> new Aside(
                        new PlaceName(code, name, kind, inside),
                        new CellKey(code, year, selection.indicator(), selection.scope()),
                        has ? Incomparable.NOT_REPORTED : Incomparable.NO_REPORT,
                        null)));
    }
}
