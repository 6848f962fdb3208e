package org.fazhi.store;

import java.util.Collection;
import java.util.stream.Collectors;
import org.fazhi.store.Touched.TownshipYear;
import org.jooq.DSLContext;

/**
 * What a store beyond a province's size keeps beside its cells: the cells twice more, judged, in the order of townships
 * and in that of indicator and year, counts of reports as tables, and medians by province. A small store has none of it
 * and is asked through views of the same names. A copy never lags: what an act touches is replaced, or for medians thrown
 * away, in its own transaction.
 *
 * <p>Written as SQL text because these statements swap views for tables, which jOOQ's DDL does not cover for DuckDB.
 */
public final class Copies {
    /** Fewer cells are answered fast enough without. */
    static final long LARGE = 50_000;

    private static final String PLACES =
            "select province as place, year from cell union select '', year from cell where not fictional";

    private final DSLContext jooq;

    public Copies(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Makes the copies once there are enough cells, later only the medians that acts threw away. */
    public void build() {
        if (kept()) {
            String missing = jooq
                    .fetch("select distinct year from (" + PLACES + " except select place, year from place_spread)"
                            + " order by year")
                    .stream()
                    .map(year -> String.valueOf(year.get(0)))
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                jooq.execute("delete from place_spread where year in (" + missing + ")");
                spreads("year in (" + missing + ")");
            }
        } else if (jooq.fetchSingle("select count(*) from cell").get(0, long.class) >= LARGE) {
            make();
        }
    }

    void make() {
        swap("known_cell", "select * from judged_cell order by township, indicator, year");
        swap("cell_by_indicator", "select * from known_cell order by indicator, year, township");
        swap("report_year", "select * from known_report_year order by township, year");
        swap("report_town", "select * from known_report_town order by township");
        swap("province_year", "select * from known_province_year");
        spreads("true");
    }

    /** Brings the copies up to what stands in the base tables of these townships and years. */
    void refresh(Collection<TownshipYear> touched) {
        if (touched.isEmpty() || !kept()) {
            return;
        }
        String keys = touched.stream()
                .map(key -> "('%s', %d)".formatted(key.township().replace("'", "''"), key.year()))
                .collect(Collectors.joining(", "));
        jooq.execute("delete from known_cell where (township, year) in (" + keys + ")");
        jooq.execute("insert into known_cell select * from judged_cell where (township, year) in (" + keys + ")");
        jooq.execute("delete from cell_by_indicator where (township, year) in (" + keys + ")");
        jooq.execute(
                "insert into cell_by_indicator select * from judged_cell where (township, year) in (" + keys + ")");
        jooq.execute("delete from report_year where (township, year) in (" + keys + ")");
        jooq.execute(
                "insert into report_year select * from known_report_year where (township, year) in (" + keys + ")");
        String towns = touched.stream()
                .map(key -> "'%s'".formatted(key.township().replace("'", "''")))
                .distinct()
                .collect(Collectors.joining(", "));
        jooq.execute("delete from report_town where township in (" + towns + ")");
        jooq.execute("insert into report_town select * from known_report_town where township in (" + towns + ")");
        jooq.execute("delete from province_year where (province, year) in (" + provinces(keys) + ")");
        jooq.execute("insert into province_year select * from known_province_year where (province, year) in ("
                + provinces(keys) + ")");
        jooq.execute("delete from place_spread where (place, year) in" + " (" + provinces(keys)
                + " union all select '', k.year from (values " + keys + ") k(township, year))");
    }

    private static String provinces(String keys) {
        return "select substr(k.township, 1, 2), k.year from (values " + keys + ") k(township, year)";
    }

    private void spreads(String years) {
        spreads("''", "not fictional and " + years);
        spreads("province", years);
    }

    private void spreads(String place, String where) {
        jooq.execute("insert into place_spread with said as (select " + place + " as place, * from cell_by_indicator"
                + " where " + where + "),"
                + " told as (select place, indicator, year, count(distinct township) as stated from said group by all)"
                + " select place, indicator, scope, year, stated,"
                + " count(*) filter (comparable), count(*) filter (comparable and (decided or confidence >= 0.9)),"
                + " sum(value) filter (comparable), min(number) filter (comparable),"
                + " quantile_cont(number, 0.25) filter (comparable), quantile_cont(number, 0.5) filter (comparable),"
                + " quantile_cont(number, 0.75) filter (comparable), max(number) filter (comparable),"
                + " mad(number) filter (comparable)"
                + " from said join told using (place, indicator, year) group by all");
    }

    private void swap(String name, String select) {
        jooq.execute("create table ordered_copy as " + select);
        jooq.execute("drop view " + name);
        jooq.execute("alter table ordered_copy rename to " + name);
    }

    private boolean kept() {
        return jooq.fetchOptional("select 1 from duckdb_tables() where table_name = 'cell_by_indicator'")
                .isPresent();
    }
}
