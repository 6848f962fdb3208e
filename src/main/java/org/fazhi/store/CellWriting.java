package org.fazhi.store;

import static org.fazhi.store.schema.Tables.CELL;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.fazhi.store.schema.Tables.REPORT_CHECK;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.YearBasis;
import org.fazhi.store.Touched.TownshipYear;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Row2;

/** Makes the cells of townships and years anew from what stands in the base tables. */
final class CellWriting {
    private static final int YEARS_AT_ONCE = 500;

    private final DSLContext jooq;

    /** An indicator and scope of a report a failed check is about. */
    private record Failure(String report, String indicator, String scope) {}

    CellWriting(DSLContext jooq) {
        this.jooq = jooq;
    }

    void refresh(Set<TownshipYear> years) {
        List<TownshipYear> all = List.copyOf(years);
        for (int from = 0; from < all.size(); from += YEARS_AT_ONCE) {
            refresh(all.subList(from, Math.min(all.size(), from + YEARS_AT_ONCE)));
        }
    }

    private void refresh(List<TownshipYear> years) {
        List<Row2<String, Integer>> keys =
                years.stream().map(key -> row(key.township(), key.year())).toList();
        jooq.deleteFrom(CELL).where(row(CELL.TOWNSHIP, CELL.YEAR).in(keys)).execute();
        Map<Stated.Key, List<Stated>> stated = stated(keys).stream()
                .collect(
                        Collectors.groupingBy(Stated::key, () -> new TreeMap<>(Stated.Key.ORDER), Collectors.toList()));
        Map<String, Record> divisions = divisions(years);
        List<Object[]> rows = new ArrayList<>();
        stated.forEach((key, ones) -> {
            Record division = divisions.get(key.township());
            if (division != null) {
                rows.add(cell(CellRule.cell(ones), division));
            }
        });
        Rows.appendPlain(jooq, CELL, rows);
    }

    private List<Stated> stated(Collection<Row2<String, Integer>> keys) {
        Set<Failure> failures = failures(keys);
        return jooq.select(OBSERVATION.fields())
                .select(REPORT.YEAR_BASIS, REPORT.STATUS, REPORT.PERIOD_END)
                .from(OBSERVATION)
                .leftJoin(REPORT)
                .on(REPORT.HASH.eq(OBSERVATION.REPORT))
                .where(row(OBSERVATION.TOWNSHIP, OBSERVATION.YEAR).in(keys))
                .and(OBSERVATION.CHARTED)
                .and(OBSERVATION
                        .REPORT
                        .isNull()
                        .or(condition(REPORT.IDENTIFIED).and(REPORT.STATUS.in(Standing.CURRENT, Standing.IN_DOUBT))))
                .orderBy(OBSERVATION.ID)
                .fetch(found -> stated(found, failures));
    }

    private static Stated stated(Record found, Set<Failure> failures) {
        String report = found.get(OBSERVATION.REPORT);
        Stated.Key key = new Stated.Key(
                found.get(OBSERVATION.TOWNSHIP),
                found.get(OBSERVATION.YEAR),
                found.get(OBSERVATION.INDICATOR),
                Coded.of(Scope.class, found.get(OBSERVATION.SCOPE)),
                found.get(OBSERVATION.UNIT_CLASS));
        return new Stated(
                found.get(OBSERVATION.ID),
                key,
                report,
                found.get(OBSERVATION.VALUE),
                found.get(OBSERVATION.UNIT),
                Coded.of(Qualifier.class, found.get(OBSERVATION.QUALIFIER)),
                found.get(OBSERVATION.SCOPE_SAID),
                found.get(OBSERVATION.FACET),
                Coded.of(ObservationState.class, found.get(OBSERVATION.STATE)),
                Coded.of(Period.class, found.get(OBSERVATION.PERIOD)),
                found.get(OBSERVATION.CONFIDENCE),
                found.get(OBSERVATION.DECIDED),
                report == null || YearBasis.STATED.code().equals(found.get(REPORT.YEAR_BASIS)),
                report != null
                        && failures.contains(
                                new Failure(report, key.indicator(), key.scope().code())),
                Standing.IN_DOUBT.equals(found.get(REPORT.STATUS)),
                found.get(REPORT.PERIOD_END));
    }

    private Set<Failure> failures(Collection<Row2<String, Integer>> keys) {
        return jooq
                .select(REPORT_CHECK.REPORT, REPORT_CHECK.INDICATORS, REPORT_CHECK.SCOPE)
                .from(REPORT_CHECK)
                .join(REPORT)
                .on(REPORT.HASH.eq(REPORT_CHECK.REPORT))
                .where(REPORT_CHECK.VERDICT.eq("fails"))
                .and(row(REPORT.TOWNSHIP, REPORT.YEAR).in(keys))
                .stream()
                .flatMap(found -> List.of(found.value2().split(",")).stream()
                        .map(indicator -> new Failure(found.value1(), indicator, found.value3())))
                .collect(Collectors.toSet());
    }

    private Map<String, Record> divisions(List<TownshipYear> years) {
        return jooq
                .selectFrom(DIVISION)
                .where(DIVISION.CODE.in(
                        years.stream().map(TownshipYear::township).collect(Collectors.toSet())))
                .stream()
                .collect(Collectors.toMap(found -> found.get(DIVISION.CODE), Function.identity()));
    }

    private static Object[] cell(Cell cell, Record division) {
        Stated shown = cell.shown();
        return new Object[] {
            shown.key().township(),
            shown.key().year(),
            shown.key().indicator(),
            shown.key().scope().code(),
            shown.key().unitClass(),
            cell.state().code(),
            cell.value(),
            shown.unit(),
            shown.qualifier().code(),
            cell.grade().name(),
            cell.confidence(),
            shown.decided(),
            shown.id(),
            shown.report(),
            shown.periodEnd(),
            division.get(DIVISION.PROVINCE),
            division.get(DIVISION.CITY),
            division.get(DIVISION.COUNTY),
            division.get(DIVISION.FICTIONAL)
        };
    }
}
