package org.fazhi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.UnitClass;

/** Fills a store with made-up townships of a whole country: skewed values, gaps, qualifiers and grades, always the same. */
final class Nation {
    static final int YEARS = 20;
    static final int FIRST_YEAR = 2006;
    static final int INDICATORS = 40;

    private static final int PROVINCES = 31;
    private static final int PROVINCE = 1291;
    private static final int CITY = 108;
    private static final int COUNTY = 13;

    private final Connection connection;
    private final int townships;
    private final int years;

    Nation(Connection connection, int townships) {
        this(connection, townships, YEARS);
    }

    /** @param years up to the last one of {@link #YEARS} */
    Nation(Connection connection, int townships, int years) {
        this.connection = connection;
        this.townships = townships;
        this.years = years;
    }

    void fill() throws Exception {
        for (String file : List.of("1-tables.sql", "2-views.sql")) {
            execute(Files.readString(Path.of("src/main/resources/database", file)));
        }
        rows();
    }

    /** Fills a store whose tables are there. */
    void rows() throws SQLException {
        indicators();
        divisions();
        reports();
        cells();
        execute("checkpoint");
    }

    private void indicators() throws SQLException {
        List<Indicator> indicators = Catalogue.read().indicators();
        for (int at = 0; at < indicators.size(); at++) {
            Indicator indicator = indicators.get(at);
            String unit = indicator.units().getFirst();
            execute("insert into indicator values ('%s', '%s', %d, '%s', '%s', '%s', '%s', '%s', %s, '%s', %d)"
                    .formatted(
                            indicator.code(),
                            indicator.theme().code(),
                            indicator.tier(),
                            indicator.zh(),
                            indicator.en().replace("'", "''"),
                            unit,
                            UnitClass.of(unit).code(),
                            indicator.kind().code(),
                            indicator.summable(),
                            indicator.judged().code(),
                            at));
        }
    }

    /** Townships spread evenly over provinces, cities and counties; codes ascend with their number. */
    private void divisions() throws SQLException {
        execute("""
                create temp table town as
                select t,
                  printf('%%02d%%02d%%02d%%03d', 11 + p, 1 + c, 1 + n, 1 + r) as code,
                  printf('%%02d', 11 + p) as province,
                  printf('%%02d%%02d', 11 + p, 1 + c) as city,
                  printf('%%02d%%02d%%02d', 11 + p, 1 + c, 1 + n) as county,
                  case hash(t) %% 3 when 0 then '镇' when 1 then '乡' else '街道' end as kind,
                  exp(0.6 * sqrt(-2 * ln((hash(t, 1) %% 99991 + 1) / 99992.0)) * cos(6.2832 * (hash(t, 2) %% 99991) / 99991.0)) as size
                from (
                  select t, t // %1$d as p, (t %% %1$d) // %2$d as c, ((t %% %1$d) %% %2$d) // %3$d as n,
                    ((t %% %1$d) %% %2$d) %% %3$d as r
                  from (select (range * %4$d) // %5$d as t from range(%5$d)))
                """.formatted(PROVINCE, CITY, COUNTY, PROVINCES * PROVINCE, townships));
        execute(
                "insert into division by name select distinct province as code, 'province' as level, '省' || province as name, province, false as fictional from town");
        execute(
                "insert into division by name select distinct city as code, 'city' as level, '市' || city as name, province as parent, province, city, false as fictional from town");
        execute(
                "insert into division by name select distinct county as code, 'county' as level, '县' || county as name, city as parent, province, city, county, false as fictional from town");
        execute(
                "insert into division by name select code, 'township' as level, '乡镇' || code as name, county as parent, province, city, county, kind, false as fictional from town");
    }

    private void reports() throws SQLException {
        execute("""
                insert into report by name
                select code || '-' || year as hash, 1 as sequence, code || '.txt' as name, 'txt' as format,
                  20 as characters, '全年共办理一百二十三件。' as source_text, code || year as text_fingerprint,
                  timestamp '2026-03-01' as imported_at, 'bench' as imported_by, code as township,
                  'title' as place_basis, 1.0 as place_confidence, '' as place_candidates, year,
                  'stated' as year_basis, year::varchar as year_candidates, true as identified, false as decided,
                  false as preferred, 'current' as status, false as fictional
                from town, (select %d + range as year from range(%d))
                where hash(t, year) %% 100 >= 5
                order by code, year
                """.formatted(FIRST_YEAR + YEARS - years, years));
    }

    /** A tenth of the cells is missing: one report in twenty, and one indicator in twenty of the others. */
    private void cells() throws SQLException {
        execute("""
                create temp table stated as
                select t.code as township, year, i.code as indicator, i.unit, i.unit_class,
                  t.t * 1000000 + (year - %1$d) * 1000 + i.position as id,
                  t.province, t.city, t.county,
                  round(case i.kind when 'rate' then least(100, 90 + (h %% 110) / 10.0)
                    else exp(2 + (i.position %% 5) + 0.03 * (year - %1$d) + 0.5 * z) * size - 1 end) as number,
                  h
                from town t, (select %1$d + range as year from range(%2$d)),
                  (select * from indicator where position < %3$d) i,
                  lateral (select hash(t.t, year, i.position) as h),
                  lateral (select sqrt(-2 * ln((h %% 99991 + 1) / 99992.0)) * cos(6.2832 * ((h // 99991) %% 99991) / 99991.0) as z)
                where hash(t.t, year) %% 100 >= 5 and h %% 20 > 0
                """.formatted(FIRST_YEAR + YEARS - years, years, INDICATORS));
        execute("""
                insert into cell by name
                select township, year, indicator, 'whole' as scope, unit_class,
                  case when number <= 0 then 'reported_zero' else 'reported' end as state,
                  greatest(number, 0)::decimal(24, 6) as value, unit,
                  case when h % 13 = 0 then 'at_least' when h % 41 = 0 then 'about' else 'exact' end as qualifier,
                  case when h % 10 < 6 then 'A' when h % 10 < 8 then 'B' when h % 10 < 9 then 'C' else 'D' end as grade,
                  0.8 + (h % 200) / 1000.0 as confidence, false as decided, id as observation,
                  township || '-' || year as report, province, city, county, false as fictional
                from stated
                order by township, indicator, year
                """);
        execute("""
                insert into observation by name
                select id, township || '-' || year as report, township, year, indicator,
                  greatest(number, 0)::decimal(24, 6) as value, unit, unit_class,
                  case when h % 13 = 0 then 'at_least' when h % 41 = 0 then 'about' else 'exact' end as qualifier,
                  'whole' as scope, true as scope_said, '' as facet, 'reported' as state, 'full_year' as period,
                  2 as evidence_start, 4 as evidence_end, '共办' as evidence_text, 'bench' as rule,
                  0.8 + (h % 200) / 1000.0 as confidence, false as decided, true as charted
                from stated
                order by id
                """);
        execute("drop table stated");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
