package org.fazhi.query;

import static java.util.stream.Collectors.groupingBy;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.KNOWN_CELL;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.fazhi.store.schema.Tables.REPORT_TOWN;
import static org.fazhi.store.schema.Tables.REPORT_YEAR;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Grade;
import org.fazhi.indicator.Theme;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Who reported what: townships by years, and townships by indicators of one year. */
public final class CoverageMatrix {
    private final Lease lease;

    public CoverageMatrix(Lease lease) {
        this.lease = lease;
    }

    /** One township's years. */
    public record TownYears(PlaceName town, List<YearField> fields) {}

    /**
     * @param report hash of its report; null when there is none, or when a table states the figures
     * @param stated how many indicators it states
     * @param late whether no report was there after the deadline, 1 April of the next year
     */
    public record YearField(
            int year, Reported reported, @Nullable String report, int stated, boolean late) {}

    /** Whether a township has a report of a year. */
    public enum Reported implements Coded {
        FULL_YEAR,
        PART_OF_YEAR,
        IN_DOUBT,
        NO_REPORT
    }

    /** One township's indicators in one year. */
    public record TownIndicators(PlaceName town, int year, List<Field> fields) {}

    /**
     * @param state why there is nothing, or what there is
     * @param grade null where nothing is stated
     */
    public record Field(
            CellKey key, CellState state, @Nullable Grade grade) {}

    /** @return how many townships the two matrices have rows for */
    public int townships(Selection selection) {
        return lease.read(jooq -> jooq.fetchCount(DIVISION, towns(selection)));
    }

    /** Township by year, in the order of the codes. */
    public List<TownYears> years(Selection selection, LocalDate today, int offset, int limit) {
        return lease.read(jooq -> {
            List<PlaceName> towns = page(jooq, selection, offset, limit);
            List<String> codes = towns.stream().map(PlaceName::code).toList();
            List<Integer> years = KnownYears.asked(jooq, selection.ofTowns(List.of()))
                    .map(Years.Range::each)
                    .orElse(List.of());
            Map<String, List<ReportLine>> reports = ReportLine.of(
                            jooq, Codes.between(REPORT.TOWNSHIP, codes).and(REPORT.STATUS.in("current", "in_doubt")))
                    .stream()
                    .collect(groupingBy(report -> report.township() + "." + report.year()));
            Set<String> loaded = reported(jooq, Codes.between(REPORT_YEAR.TOWNSHIP, codes));
            Map<String, Integer> stated = stated(jooq, codes);
            return towns.stream()
                    .map(town -> new TownYears(
                            town,
                            years.stream()
                                    .map(year -> {
                                        String at = town.code() + "." + year;
                                        return field(
                                                year,
                                                reports.getOrDefault(at, List.of()),
                                                loaded.contains(at),
                                                stated.getOrDefault(at, 0),
                                                today);
                                    })
                                    .toList()))
                    .toList();
        });
    }

    private static YearField field(int year, List<ReportLine> reports, boolean loaded, int stated, LocalDate today) {
        LocalDate deadline = LocalDate.of(year + 1, 4, 1);
        return reports.stream()
                .findFirst()
                .map(report -> new YearField(
                        year,
                        report.inDoubt()
                                ? Reported.IN_DOUBT
                                : report.periodEnd() == null ? Reported.FULL_YEAR : Reported.PART_OF_YEAR,
                        report.hash(),
                        stated,
                        false))
                .orElseGet(() -> loaded
                        ? new YearField(year, Reported.FULL_YEAR, null, stated, false)
                        : new YearField(year, Reported.NO_REPORT, null, 0, !today.isBefore(deadline)));
    }

    /** Township by indicator in the selection's last year, in the order of the codes. */
    public List<TownIndicators> indicators(Selection selection, int offset, int limit) {
        return lease.read(jooq -> KnownYears.asked(jooq, selection.ofTowns(List.of()))
                .map(years -> indicators(jooq, selection, years.last(), page(jooq, selection, offset, limit)))
                .orElse(List.of()));
    }

    private static List<TownIndicators> indicators(
            DSLContext jooq, Selection selection, int year, List<PlaceName> towns) {
        List<String> codes = towns.stream().map(PlaceName::code).toList();
        Set<String> reported =
                reported(jooq, Codes.between(REPORT_YEAR.TOWNSHIP, codes).and(REPORT_YEAR.YEAR.eq(year)));
        Map<CellKey, List<KnownCell>> cells =
                Cells.where(jooq, Codes.between(KNOWN_CELL.TOWNSHIP, codes).and(KNOWN_CELL.YEAR.eq(year))).stream()
                        .collect(groupingBy(
                                cell -> new CellKey(cell.township(), year, cell.indicator(), selection.scope())));
        List<String> indicators = indicators(jooq, selection);
        return towns.stream()
                .map(town -> new TownIndicators(
                        town,
                        year,
                        indicators.stream()
                                .map(indicator -> TownTrend.point(
                                        new CellKey(town.code(), year, indicator, selection.scope()),
                                        cells,
                                        reported.contains(town.code() + "." + year)))
                                .map(point -> new Field(
                                        point.key(),
                                        point.state(),
                                        point.cell() == null
                                                ? null
                                                : point.cell().grade()))
                                .toList()))
                .toList();
    }

    private static List<String> indicators(DSLContext jooq, Selection selection) {
        Theme theme = selection.theme();
        return jooq.select(INDICATOR.CODE)
                .from(INDICATOR)
                .where(theme == null ? noCondition() : INDICATOR.THEME.eq(theme.code()))
                .and(selection.indicators().isEmpty() ? noCondition() : INDICATOR.CODE.in(selection.indicators()))
                .orderBy(INDICATOR.POSITION)
                .fetch(INDICATOR.CODE);
    }

    /** Where no place is chosen, and of those merged since, only townships that report. */
    private static Condition towns(Selection selection) {
        if (!selection.towns().isEmpty() && selection.by() == By.TOWNSHIP) {
            return DIVISION.CODE.in(selection.towns());
        }
        Condition reporting = DIVISION.CODE.in(select(REPORT_TOWN.TOWNSHIP).from(REPORT_TOWN));
        return Ground.ofTownships(selection)
                .and(
                        selection.within().isEmpty()
                                ? reporting
                                : DIVISION.UNTIL.isNull().or(reporting));
    }

    private static List<PlaceName> page(DSLContext jooq, Selection selection, int offset, int limit) {
        List<String> codes = jooq.select(DIVISION.CODE)
                .from(DIVISION)
                .where(towns(selection))
                .orderBy(DIVISION.CODE)
                .limit(limit)
                .offset(offset)
                .fetch(DIVISION.CODE);
        Map<String, PlaceName> names = PlaceNames.of(jooq, codes);
        return codes.stream().map(code -> PlaceNames.named(names, code)).toList();
    }

    private static Set<String> reported(DSLContext jooq, Condition condition) {
        return new HashSet<>(jooq.select(REPORT_YEAR.TOWNSHIP, REPORT_YEAR.YEAR)
                .from(REPORT_YEAR)
                .where(condition)
                .fetch(found -> found.value1() + "." + found.value2()));
    }

    private static Map<String, Integer> stated(DSLContext jooq, List<String> codes) {
        Map<String, Integer> stated = new HashMap<>();
        jooq.select(KNOWN_CELL.TOWNSHIP, KNOWN_CELL.YEAR, countDistinct(KNOWN_CELL.INDICATOR))
                .from(KNOWN_CELL)
                .where(Codes.between(KNOWN_CELL.TOWNSHIP, codes))
                .groupBy(KNOWN_CELL.TOWNSHIP, KNOWN_CELL.YEAR)
                .forEach(found -> stated.put(found.value1() + "." + found.value2(), found.value3()));
        return stated;
    }
}
