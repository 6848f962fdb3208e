package org.fazhi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.KNOWN_CELL;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.fazhi.store.schema.Tables.REPORT_CHECK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;

/** Everything one township states: every indicator over its years, and where it stands in county and province. */
public final class TownshipProfile {
    private final Lease lease;

    public TownshipProfile(Lease lease) {
        this.lease = lease;
    }

    /**
     * @param county the county, or the city where there is none; null when the division is not known
     * @param rows one for each indicator, in the order of the catalogue, also where nothing is stated
     * @param reports all it has, also those not current, by year
     * @param checks failed ones of its current reports
     * @param predecessors names and codes it had before
     */
    public record Answer(
            PlaceName town,
            @Nullable PlaceName county,
            @Nullable PlaceName province,
            boolean fictional,
            List<Row> rows,
            List<ReportLine> reports,
            List<CheckLine> checks,
            List<Former> predecessors) {}

    /**
     * @param points every year between its first and its last report
     * @param latest the last comparable year, else the last year with a value; null when there is none
     * @param county its place among the county's townships in that year; null when it cannot be placed
     * @param province likewise among the province's
     */
    public record Row(
            String indicator,
            List<TownTrend.Point> points,
            TownTrend.@Nullable Point latest,
            TrendTag trend,
            @Nullable Position county,
            @Nullable Position province) {}

    /** @param until the last year it was so called; null when not known */
    public record Former(String code, String name, @Nullable Integer until) {}

    /** @return nothing when neither the division nor a report of it is known */
    public Optional<Answer> row(String township, Selection selection) {
        Selection chosen = selection.ofTowns(List.of(township)).by(By.TOWNSHIP);
        return lease.read(jooq -> {
            List<ReportLine> reports = ReportLine.of(jooq, REPORT.TOWNSHIP.eq(township));
            Optional<String> parent = jooq.select(coalesce(DIVISION.PARENT, inline("")))
                    .from(DIVISION)
                    .where(DIVISION.CODE.eq(township))
                    .fetchOptional()
                    .map(Record1::value1);
            return reports.isEmpty() && parent.isEmpty()
                    ? Optional.empty()
                    : Optional.of(answer(jooq, township, chosen, reports, parent.orElse("")));
        });
    }

    private static Answer answer(
            DSLContext jooq, String township, Selection selection, List<ReportLine> reports, String parent) {
        String county = parent.isEmpty() ? township.substring(0, Math.min(6, township.length())) : parent;
        String province = township.substring(0, 2);
        Map<String, PlaceName> names = PlaceNames.of(jooq, List.of(township, county, province));
        return new Answer(
                PlaceNames.named(names, township),
                names.get(county),
                names.get(province),
                township.startsWith("99"),
                rows(jooq, township, selection, county, province),
                reports.stream()
                        .sorted(Comparator.comparing(ReportLine::year, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                failed(jooq, reports),
                jooq.select(DIVISION.CODE, DIVISION.NAME, DIVISION.UNTIL)
                        .from(DIVISION)
                        .where(DIVISION.SUCCESSOR.eq(township))
                        .orderBy(DIVISION.UNTIL, DIVISION.CODE, DIVISION.NAME)
                        .fetch(mapping(Former::new)));
    }

    private static List<CheckLine> failed(DSLContext jooq, List<ReportLine> reports) {
        Set<String> current = reports.stream()
                .filter(ReportLine::current)
                .map(ReportLine::hash)
                .collect(toSet());
        return CheckLine.where(jooq, REPORT_CHECK.REPORT.in(current).and(REPORT_CHECK.VERDICT.eq("fails")));
    }

    private static List<Row> rows(
            DSLContext jooq, String township, Selection selection, String county, String province) {
        List<Integer> years =
                KnownYears.asked(jooq, selection).map(Years.Range::each).orElse(List.of());
        Map<CellKey, List<KnownCell>> cells = Cells.where(jooq, selection, KNOWN_CELL.TOWNSHIP.eq(township)).stream()
                .collect(groupingBy(cell -> new CellKey(township, cell.year(), cell.indicator(), selection.scope())));
        Set<Integer> reported = TownTrend.reportedYears(jooq, township);
        List<String> indicators = jooq.select(INDICATOR.CODE)
                .from(INDICATOR)
                .orderBy(INDICATOR.POSITION)
                .fetch(INDICATOR.CODE);
        List<Draft> drafts = new ArrayList<>();
        for (String indicator : indicators) {
            List<TownTrend.Point> points = years.stream()
                    .map(year -> TownTrend.point(
                            new CellKey(township, year, indicator, selection.scope()), cells, reported.contains(year)))
                    .toList();
            drafts.add(new Draft(indicator, points, latest(points, selection)));
        }
        List<TownTrend.Point> placed = drafts.stream()
                .flatMap(draft -> Optional.ofNullable(draft.latest()).stream())
                .filter(point -> comparable(point, selection))
                .toList();
        Map<String, Position> inCounty = Position.of(jooq, selection, placed, county);
        Map<String, Position> inProvince = Position.of(jooq, selection, placed, province);
        return drafts.stream()
                .map(draft -> new Row(
                        draft.indicator(),
                        draft.points(),
                        draft.latest(),
                        trend(draft.points(), selection),
                        inCounty.get(draft.indicator()),
                        inProvince.get(draft.indicator())))
                .toList();
    }

    private record Draft(String indicator, List<TownTrend.Point> points, TownTrend.@Nullable Point latest) {}

    private static TownTrend.@Nullable Point latest(List<TownTrend.Point> points, Selection selection) {
        List<TownTrend.Point> back = points.reversed();
        return back.stream()
                .filter(point -> comparable(point, selection))
                .findFirst()
                .or(() -> back.stream()
                        .filter(point -> point.cell() != null && point.cell().value() != null)
                        .findFirst())
                .orElse(null);
    }

    private static boolean comparable(TownTrend.Point point, Selection selection) {
        KnownCell cell = point.cell();
        return cell != null && cell.comparableAs(selection.scope());
    }

    private static TrendTag trend(List<TownTrend.Point> points, Selection selection) {
        return TrendTag.of(points.stream()
                .filter(point -> comparable(point, selection))
                .flatMap(point -> Optional.ofNullable(point.cell()).stream())
                .flatMap(cell -> cell.interval().stream())
                .toList());
    }
}
