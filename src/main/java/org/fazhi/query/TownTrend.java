package org.fazhi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.fazhi.store.schema.Tables.KNOWN_CELL;
import static org.fazhi.store.schema.Tables.REPORT_YEAR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.indicator.CellState;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What chosen townships state of an indicator, year by year. */
public final class TownTrend {
    private final Lease lease;

    public TownTrend(Lease lease) {
        this.lease = lease;
    }

    /** One township's years, in order and without holes: a year nobody reported on says so. */
    public record Row(PlaceName town, List<Point> points) {}

    /**
     * One year of one township.
     *
     * @param cell null where nothing is stated; the state says why
     */
    public record Point(
            CellKey key, CellState state, @Nullable KnownCell cell) {
        public int year() {
            return key.year();
        }
    }

    /** @return a row for each chosen township, in the order chosen; points without years when nothing is known */
    public List<Row> rows(Selection selection) {
        return lease.answer(Asked.of(TownTrend.class, selection), jooq -> rows(jooq, selection));
    }

    static List<Row> rows(DSLContext jooq, Selection selection) {
        Optional<Years.Range> years = KnownYears.asked(jooq, selection);
        Map<String, PlaceName> names = PlaceNames.of(jooq, selection.towns());
        Map<CellKey, List<KnownCell>> cells = cells(jooq, selection);
        Set<String> reported = jooq
                .select(REPORT_YEAR.TOWNSHIP, REPORT_YEAR.YEAR)
                .from(REPORT_YEAR)
                .where(REPORT_YEAR.TOWNSHIP.in(selection.towns()))
                .fetch(found -> found.value1() + "." + found.value2())
                .stream()
                .collect(toSet());
        return selection.towns().stream()
                .map(town -> new Row(
                        PlaceNames.named(names, town),
                        years.map(Years.Range::each).orElse(List.of()).stream()
                                .map(year -> point(
                                        new CellKey(town, year, selection.indicator(), selection.scope()),
                                        cells,
                                        reported.contains(town + "." + year)))
                                .toList()))
                .toList();
    }

    private static Map<CellKey, List<KnownCell>> cells(DSLContext jooq, Selection selection) {
        return Cells.ofTowns(jooq, selection, KNOWN_CELL.INDICATOR.eq(selection.indicator())).stream()
                .collect(groupingBy(
                        cell -> new CellKey(cell.township(), cell.year(), cell.indicator(), selection.scope())));
    }

    static Set<Integer> reportedYears(DSLContext jooq, String township) {
        return jooq.select(REPORT_YEAR.YEAR)
                .from(REPORT_YEAR)
                .where(REPORT_YEAR.TOWNSHIP.eq(township))
                .fetchSet(REPORT_YEAR.YEAR);
    }

    static Point point(CellKey key, Map<CellKey, List<KnownCell>> cells, boolean reported) {
        Optional<KnownCell> shown = Cells.shown(cells.getOrDefault(key, List.of()), key.scope());
        CellState state = shown.map(KnownCell::state).orElse(reported ? CellState.NOT_REPORTED : CellState.NO_REPORT);
        return new Point(key, state, shown.orElse(null));
    }
}
