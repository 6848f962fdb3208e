package org.fazhi.query;

import java.util.List;

/** How many townships have a report and how many of those state the indicator, year by year. */
public final class CoverageCount {
    private final Lease lease;

    public CoverageCount(Lease lease) {
        this.lease = lease;
    }

    public record Row(int year, Count count) {}

    public List<Row> rows(Selection selection) {
        Selection whole = selection.by(By.TOWNSHIP).ofTowns(List.of());
        return lease.read(jooq -> PlaceTrend.rows(jooq, whole).stream()
                .flatMap(row -> row.points().stream())
                .map(point -> new Row(point.year(), point.count()))
                .toList());
    }
}
