package org.fazhi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.fazhi.store.schema.Tables.KNOWN_CELL;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.REPORT;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.indicator.CellState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Where a number of a chart comes from, or why there is none. */
public final class EvidenceOf {
    private final Lease lease;

    public EvidenceOf(Lease lease) {
        this.lease = lease;
    }

    /**
     * What is known of one cell.
     *
     * @param state also says why there is nothing: not reported, no report
     * @param cell null when nothing is stated
     * @param statements everything stated of it, the one shown first; parts and other scopes follow
     * @param report the report of that township and year when it states nothing of the indicator; else null
     * @param neighbours what the township states of the indicator in other years, by year
     * @param checks of the report that concern the indicator, failed ones first
     * @param people how many the township has that year, as far as a table of it is loaded
     */
    public record Answer(
            CellKey key,
            PlaceName town,
            CellState state,
            @Nullable KnownCell cell,
            List<Statement> statements,
            @Nullable ReportLine report,
            List<Neighbour> neighbours,
            List<CheckLine> checks,
            List<Populations.Row> people) {}

    public record Neighbour(int year, Statement statement) {}

    public Answer row(CellKey key) {
        return lease.read(jooq -> row(jooq, key));
    }

    private static Answer row(DSLContext jooq, CellKey key) {
        List<KnownCell> cells =
                Cells.where(jooq, KNOWN_CELL.TOWNSHIP.eq(key.township()).and(KNOWN_CELL.INDICATOR.eq(key.indicator())));
        Optional<KnownCell> shown = Cells.shown(
                cells.stream().filter(cell -> cell.year() == key.year()).toList(), key.scope());
        List<ReportLine> reports =
                ReportLine.of(jooq, REPORT.TOWNSHIP.eq(key.township()).and(REPORT.YEAR.eq(key.year())));
        CellState silent = reports.stream().anyMatch(ReportLine::current) || Statement.loaded(jooq, key)
                ? CellState.NOT_REPORTED
                : reports.stream().anyMatch(ReportLine::inDoubt) ? CellState.IN_DOUBT : CellState.NO_REPORT;
        List<Statement> statements =
                Statement.of(jooq, key, shown.map(KnownCell::observation).orElse(-1L));
        return new Answer(
                key,
                PlaceNames.named(PlaceNames.of(jooq, List.of(key.township())), key.township()),
                shown.map(KnownCell::state).orElse(silent),
                shown.orElse(null),
                statements,
                reports.isEmpty() ? null : reports.getFirst(),
                neighbours(jooq, key, cells),
                shown.map(KnownCell::report)
                        .map(report -> CheckLine.of(jooq, report).stream()
                                .filter(check -> check.indicators().contains(key.indicator()))
                                .toList())
                        .orElse(List.of()),
                Populations.of(jooq, key.township(), key.year()));
    }

    private static List<Neighbour> neighbours(DSLContext jooq, CellKey key, List<KnownCell> cells) {
        Map<Integer, List<KnownCell>> others = cells.stream()
                .filter(cell -> cell.year() != key.year())
                .collect(groupingBy(KnownCell::year, TreeMap::new, toList()));
        Map<Long, Integer> years = others.values().stream()
                .flatMap(rivals -> Cells.shown(rivals, key.scope()).stream())
                .collect(toMap(KnownCell::observation, KnownCell::year));
        if (years.isEmpty()) {
            return List.of();
        }
        // the bounds let the store skip what it keeps in the order in which reports came in
        Condition shown = OBSERVATION
                .ID
                .in(years.keySet())
                .and(OBSERVATION.ID.between(Collections.min(years.keySet()), Collections.max(years.keySet())))
                .and(OBSERVATION.TOWNSHIP.eq(key.township()));
        return Statement.where(jooq, shown).stream()
                .map(statement -> new Neighbour(years.getOrDefault(statement.observation(), 0), statement))
                .sorted(Comparator.comparing(Neighbour::year))
                .toList();
    }
}
