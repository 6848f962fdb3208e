package org.fazhi.query;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.indicator.Qualifier;
import org.fazhi.query.Comparables.Bounded;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Townships, or counties and cities by their medians, from the largest to the smallest, and what changed between two years. */
public final class Ranking {
    /** Of a larger crowd only the ends are listed. */
    static final int CROWD = 2000;

    static final int END = 50;

    private final Lease lease;

    public Ranking(Lease lease) {
        this.lease = lease;
    }

    /**
     * @param before the year changes are counted from
     * @param ranked empty when fewer than {@value Count#LEAST} can be compared
     * @param comparable how many are ranked, listed or not
     * @param panel how many of them can be compared in both years
     * @param aside those not ranked, each with the reason
     */
    public record Answer(int year, int before, List<Row> ranked, int comparable, int panel, List<Aside> aside) {}

    /**
     * @param key of the cell, or of the place when it is a county or city
     * @param base how many townships the value is taken over; 1 for a township
     * @param change null when it cannot be compared in the earlier year
     */
    public record Row(
            PlaceName place,
            String key,
            BigDecimal value,
            String unit,
            Qualifier qualifier,
            Ranks.Rank rank,
            int base,
            @Nullable Change change) {}

    /**
     * Change since the earlier year, with ranks among those that can be compared in both years.
     *
     * @param direction 1 surely risen, -1 surely fallen, 0 unchanged or not to be told
     */
    public record Change(double before, double by, int direction, Ranks.Rank rankBefore, Ranks.Rank rankNow) {

        /** @return places gained; negative for places lost */
        public int places() {
            return rankBefore.first() - rankNow.first();
        }
    }

    /** @return nothing when no report is there */
    public Optional<Answer> row(Selection selection) {
        return lease.answer(
                Asked.of(Ranking.class, selection),
                jooq -> KnownYears.known(jooq, selection.ofTowns(List.of())).map(known -> {
                    Years.Range years = selection.years().within(known);
                    boolean between = selection.years() instanceof Years.Span span
                            && span.from() != null
                            && years.first() < years.last();
                    int before = between ? years.first() : years.last() - 1;
                    return selection.by() == By.TOWNSHIP
                            ? townships(jooq, selection, years.last(), before)
                            : groups(jooq, selection, years.last(), before);
                }));
    }

    private static Answer townships(DSLContext jooq, Selection selection, int year, int before) {
        Standings standings = Comparables.standings(jooq, selection, year, before);
        int size = standings.size();
        List<Aside> aside = size > CROWD ? List.of() : Aside.rows(jooq, selection, year);
        if (size < Count.LEAST) {
            List<Aside> all = new ArrayList<>(tooFew(jooq, selection, year));
            all.addAll(aside);
            return new Answer(year, before, List.of(), size, 0, all);
        }
        List<Comparables.Row> listed = listed(jooq, selection, year, size);
        Map<String, Bounded> then = Comparables.numbers(jooq, selection, before, listed);
        List<Row> ranked = listed.stream()
                .map(row -> new Row(
                        row.place(),
                        new CellKey(row.place().code(), year, selection.indicator(), selection.scope()).code(),
                        row.value(),
                        row.unit(),
                        row.qualifier(),
                        standings.rank(row.now()),
                        1,
                        standings.change(row.now(), then.get(row.place().code()))))
                .toList();
        return new Answer(year, before, ranked, size, standings.panel(), aside);
    }

    /** All, or both ends of a crowd. */
    private static List<Comparables.Row> listed(DSLContext jooq, Selection selection, int year, int size) {
        return size > CROWD ? Comparables.ends(jooq, selection, year, END) : Comparables.rows(jooq, selection, year);
    }

    private static List<Aside> tooFew(DSLContext jooq, Selection selection, int year) {
        return Comparables.rows(jooq, selection, year).stream()
                .map(row -> new Aside(
                        row.place(),
                        new CellKey(row.place().code(), year, selection.indicator(), selection.scope()),
                        Incomparable.TOO_FEW,
                        null))
                .toList();
    }

    private static Answer groups(DSLContext jooq, Selection selection, int year, int before) {
        Map<String, Bounded> now = new HashMap<>();
        Map<String, Bounded> then = new HashMap<>();
        Map<String, PlaceTrend.Point> points = new HashMap<>();
        Map<String, PlaceName> names = new HashMap<>();
        List<Aside> aside = new ArrayList<>();
        Selection both = selection.in(new Years.Span(Math.min(before, year), year));
        for (PlaceTrend.Row row : PlaceTrend.rows(jooq, both)) {
            PlaceName place = row.place();
            if (place == null) {
                continue;
            }
            PlaceTrend.Point point = row.points().getLast();
            PlaceTrend.Point earlier = row.points().getFirst();
            Spread spread = point.spread();
            if (spread == null || !point.count().enough()) {
                aside.add(new Aside(
                        place,
                        new CellKey(place.code(), year, selection.indicator(), selection.scope()),
                        Incomparable.TOO_FEW,
                        null));
                continue;
            }
            names.put(place.code(), place);
            points.put(place.code(), point);
            now.put(place.code(), Bounded.exact(spread.median()));
            Spread was = earlier.spread();
            if (was != null && earlier.count().enough() && earlier.year() == before) {
                then.put(place.code(), Bounded.exact(was.median()));
            }
        }
        Standings standings = Standings.of(now.entrySet().stream()
                .map(place -> new Standings.Pair(place.getValue(), then.get(place.getKey())))
                .toList());
        List<Row> ranked = now.keySet().stream()
                .map(code -> {
                    PlaceTrend.Point point = requireNonNull(points.get(code));
                    Spread spread = requireNonNull(point.spread());
                    return new Row(
                            PlaceNames.named(names, code),
                            new PlaceKey(code, year, selection.indicator(), selection.scope()).code(),
                            Numbers.plain(BigDecimal.valueOf(spread.median())),
                            "",
                            Qualifier.EXACT,
                            standings.rank(requireNonNull(now.get(code))),
                            point.count().comparable(),
                            standings.change(requireNonNull(now.get(code)), then.get(code)));
                })
                .sorted(Comparator.comparing(Row::value)
                        .reversed()
                        .thenComparing(row -> row.place().code()))
                .toList();
        return new Answer(year, before, ranked, now.size(), standings.panel(), aside);
    }
}
