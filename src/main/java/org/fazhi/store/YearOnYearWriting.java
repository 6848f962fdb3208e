package org.fazhi.store;

import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.fazhi.store.schema.Tables.REPORT_CHECK;
import static org.fazhi.store.schema.Tables.REPORT_COMPARISON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.check.Check.Kind;
import org.fazhi.check.YearOnYear;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Comparison;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.store.Touched.TownshipYear;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Checks what reports say of the year before against the reports of that year, wherever one of the two was touched. */
final class YearOnYearWriting {
    private static final int YEARS_AT_ONCE = 500;
    private static final Field<String> NAME = coalesce(INDICATOR.ZH, REPORT_COMPARISON.INDICATOR);

    private final DSLContext jooq;
    private final Touched touched;

    /** What two figures have in common that can be compared. */
    private record Key(String township, int year, String indicator, String scope, String facet, String unitClass) {
        Key before() {
            return new Key(township, year - 1, indicator, scope, facet, unitClass);
        }
    }

    private record Figure(String report, YearOnYear.Stated stated) {}

    private record Said(String report, Key key, Comparison comparison, String name) {}

    /** Evidence in a report other than the one checked. */
    private record Elsewhere(int start, int end, String text, String report) {}

    YearOnYearWriting(DSLContext jooq, Touched touched) {
        this.jooq = jooq;
        this.touched = touched;
    }

    void refresh() {
        Set<TownshipYear> years = new LinkedHashSet<>();
        for (TownshipYear key : touched.years()) {
            years.add(key);
            years.add(new TownshipYear(key.township(), key.year() + 1));
        }
        List<TownshipYear> all = List.copyOf(years);
        for (int from = 0; from < all.size(); from += YEARS_AT_ONCE) {
            refresh(all.subList(from, Math.min(all.size(), from + YEARS_AT_ONCE)));
        }
    }

    private void refresh(List<TownshipYear> years) {
        Condition reported = in(years);
        jooq.deleteFrom(REPORT_CHECK)
                .where(REPORT_CHECK.KIND.eq(Kind.YEAR_ON_YEAR.code()))
                .and(REPORT_CHECK.REPORT.in(select(REPORT.HASH).from(REPORT).where(reported)))
                .execute();
        List<Said> said = said(reported);
        if (said.isEmpty()) {
            return;
        }
        Map<Key, List<Figure>> figures = figures(said);
        List<Object[]> checks = new ArrayList<>();
        for (Said one : said) {
            touched.year(one.key().township(), one.key().year());
            check(one, only(figures.get(one.key())), only(figures.get(one.key().before())), checks);
        }
        Rows.insert(jooq, REPORT_CHECK, checks);
    }

    private static void check(Said said, @Nullable Figure now, @Nullable Figure last, List<Object[]> checks) {
        if (last != null) {
            YearOnYear.of(said.comparison(), said.name(), now == null ? null : now.stated(), last.stated())
                    .ifPresent(check ->
                            checks.add(CheckRow.of(said.report(), check, evidence(check.evidence(), last.report()))));
        }
    }

    private static List<Object> evidence(List<Evidence> evidence, String lastYears) {
        List<Object> sides = new ArrayList<>(evidence);
        Evidence last = evidence.getLast();
        sides.set(sides.size() - 1, new Elsewhere(last.start(), last.end(), last.text(), lastYears));
        return sides;
    }

    /** The figure when there is one; two different ones are no ground to judge from. */
    private static @Nullable Figure only(@Nullable List<Figure> figures) {
        return figures != null
                        && figures.stream()
                                        .map(figure -> figure.stated().value())
                                        .distinct()
                                        .count()
                                == 1
                ? figures.getFirst()
                : null;
    }

    private List<Said> said(Condition reported) {
        return jooq.select(REPORT_COMPARISON.fields())
                .select(REPORT.TOWNSHIP, REPORT.YEAR, NAME)
                .from(REPORT_COMPARISON)
                .join(REPORT)
                .on(REPORT.HASH.eq(REPORT_COMPARISON.REPORT))
                .leftJoin(INDICATOR)
                .on(INDICATOR.CODE.eq(REPORT_COMPARISON.INDICATOR))
                .where(reported)
                .and(standing())
                .orderBy(REPORT.HASH, REPORT_COMPARISON.EVIDENCE_START, REPORT_COMPARISON.EVIDENCE_END)
                .fetch(found -> new Said(
                        found.get(REPORT_COMPARISON.REPORT),
                        new Key(
                                found.get(REPORT.TOWNSHIP),
                                found.get(REPORT.YEAR),
                                found.get(REPORT_COMPARISON.INDICATOR),
                                found.get(REPORT_COMPARISON.SCOPE),
                                found.get(REPORT_COMPARISON.FACET),
                                found.get(REPORT_COMPARISON.UNIT_CLASS)),
                        comparison(found),
                        found.get(NAME)));
    }

    private static Comparison comparison(Record found) {
        return new Comparison(
                found.get(REPORT_COMPARISON.INDICATOR),
                Coded.of(Scope.class, found.get(REPORT_COMPARISON.SCOPE)),
                found.get(REPORT_COMPARISON.FACET),
                found.get(REPORT_COMPARISON.UNIT),
                Coded.of(Comparison.Kind.class, found.get(REPORT_COMPARISON.KIND)),
                found.get(REPORT_COMPARISON.VALUE),
                found.get(REPORT_COMPARISON.STEP),
                Coded.of(Qualifier.class, found.get(REPORT_COMPARISON.QUALIFIER)),
                new Evidence(
                        found.get(REPORT_COMPARISON.EVIDENCE_START),
                        found.get(REPORT_COMPARISON.EVIDENCE_END),
                        found.get(REPORT_COMPARISON.EVIDENCE_TEXT)));
    }

    /** Exact figures of the years spoken of and the years before, in reports that count and cover their whole year. */
    private Map<Key, List<Figure>> figures(List<Said> said) {
        Set<TownshipYear> years = new LinkedHashSet<>();
        said.forEach(one -> {
            years.add(new TownshipYear(one.key().township(), one.key().year()));
            years.add(new TownshipYear(one.key().township(), one.key().year() - 1));
        });
        return jooq
                .select(OBSERVATION.fields())
                .select(REPORT.TOWNSHIP, REPORT.YEAR)
                .from(OBSERVATION)
                .join(REPORT)
                .on(REPORT.HASH.eq(OBSERVATION.REPORT))
                .where(in(years))
                .and(standing())
                .and(OBSERVATION.CHARTED)
                .and(OBSERVATION.QUALIFIER.eq(Qualifier.EXACT.code()))
                .orderBy(OBSERVATION.ID)
                .stream()
                .collect(Collectors.groupingBy(
                        found -> new Key(
                                found.get(REPORT.TOWNSHIP),
                                found.get(REPORT.YEAR),
                                found.get(OBSERVATION.INDICATOR),
                                found.get(OBSERVATION.SCOPE),
                                found.get(OBSERVATION.FACET),
                                found.get(OBSERVATION.UNIT_CLASS)),
                        Collectors.mapping(YearOnYearWriting::figure, Collectors.toList())));
    }

    private static Figure figure(Record found) {
        return new Figure(
                found.get(OBSERVATION.REPORT),
                new YearOnYear.Stated(
                        found.get(OBSERVATION.VALUE).stripTrailingZeros(),
                        new Evidence(
                                found.get(OBSERVATION.EVIDENCE_START),
                                found.get(OBSERVATION.EVIDENCE_END),
                                found.get(OBSERVATION.EVIDENCE_TEXT))));
    }

    private static Condition standing() {
        return REPORT.STATUS
                .eq(Standing.CURRENT)
                .and(condition(REPORT.IDENTIFIED))
                .and(REPORT.PERIOD_END.isNull());
    }

    private static Condition in(Collection<TownshipYear> years) {
        return row(REPORT.TOWNSHIP, REPORT.YEAR)
                .in(years.stream().map(key -> row(key.township(), key.year())).toList());
    }
}
