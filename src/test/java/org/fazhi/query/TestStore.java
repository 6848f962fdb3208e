package org.fazhi.query;

import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.EXTRACTED_ROW;
import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.POPULATION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.fazhi.store.schema.Tables.REPORT_CHECK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.UnitClass;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A real store file filled row by row, as small as a question needs it. */
public final class TestStore implements Lease, AutoCloseable {
    private static final Settings SETTINGS =
            new Settings().withRenderCatalog(false).withRenderSchema(false).withExecuteLogging(false);
    private static final LocalDateTime NOON = LocalDateTime.of(2025, 3, 1, 12, 0);

    private final DuckDBConnection root;
    private final DSLContext jooq;
    private long ids;

    public TestStore(Path folder) throws Exception {
        root = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("test.duckdb"));
        try (Statement statement = root.createStatement()) {
            for (String file : List.of("1-tables.sql", "2-views.sql")) {
                statement.execute(Files.readString(Path.of("src/main/resources/database", file)));
            }
        }
        jooq = jooq(root);
        List<Indicator> indicators = Catalogue.read().indicators();
        for (Indicator indicator : indicators) {
            String unit = indicator.units().getFirst();
            jooq.insertInto(INDICATOR)
                    .values(
                            indicator.code(),
                            indicator.theme().code(),
                            indicator.tier(),
                            indicator.zh(),
                            indicator.en(),
                            unit,
                            UnitClass.of(unit).code(),
                            indicator.kind().code(),
                            indicator.summable(),
                            indicator.judged().code(),
                            indicators.indexOf(indicator))
                    .execute();
        }
    }

    @Override
    public <T extends @Nullable Object> T read(Function<DSLContext, T> question) {
        try (Connection connection = root.duplicate()) {
            return question.apply(jooq(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    DSLContext jooq() {
        return jooq;
    }

    long nextId() {
        return ++ids;
    }

    /** A county 示例县 in 示例市 in 示例省, with townships named by their last digits. */
    public void county(String county, String... townships) {
        division(county.substring(0, 2), "province", "省" + county.substring(0, 2), null, null);
        division(county.substring(0, 4), "city", "市" + county.substring(0, 4), county.substring(0, 2), null);
        division(county, "county", "县" + county, county.substring(0, 4), null);
        for (String town : townships) {
            division(county + town, "township", town + "镇", county, "镇");
        }
    }

    public void division(String code, String level, String name, @Nullable String parent, @Nullable String kind) {
        if (jooq.fetchExists(DIVISION, DIVISION.CODE.eq(code))) {
            return;
        }
        jooq.insertInto(DIVISION)
                .set(DIVISION.CODE, code)
                .set(DIVISION.LEVEL, level)
                .set(DIVISION.NAME, name)
                .set(DIVISION.PARENT, parent)
                .set(DIVISION.PROVINCE, code.substring(0, 2))
                .set(DIVISION.CITY, code.length() < 4 ? null : code.substring(0, 4))
                .set(DIVISION.COUNTY, code.length() < 6 ? null : code.substring(0, 6))
                .set(DIVISION.KIND, kind)
                .set(DIVISION.FICTIONAL, code.startsWith("99"))
                .execute();
    }

    public void former(String code, String name, int until, String successor) {
        division(code, "township", name, successor.substring(0, 6), "镇");
        jooq.update(DIVISION)
                .set(DIVISION.UNTIL, until)
                .set(DIVISION.SUCCESSOR, successor)
                .where(DIVISION.CODE.eq(code))
                .execute();
    }

    /** A current report whose text is {@code text}. */
    public String report(String town, int year, String text) {
        return report(town, year, text, "current");
    }

    public String report(String town, int year, String text, String status) {
        String hash = "%s-%d-%d".formatted(town, year, text.hashCode() & 0xffff);
        jooq.insertInto(REPORT)
                .set(REPORT.HASH, hash)
                .set(REPORT.SEQUENCE, 1L)
                .set(REPORT.NAME, town + "-" + year + ".txt")
                .set(REPORT.FORMAT, "txt")
                .set(REPORT.CHARACTERS, text.length())
                .set(REPORT.SOURCE_TEXT, text)
                .set(REPORT.TEXT_FINGERPRINT, hash)
                .set(REPORT.IMPORTED_AT, NOON)
                .set(REPORT.IMPORTED_BY, "clerk")
                .set(REPORT.TOWNSHIP, town)
                .set(REPORT.PLACE_BASIS, "title")
                .set(REPORT.PLACE_CONFIDENCE, 1.0)
                .set(REPORT.PLACE_CANDIDATES, "")
                .set(REPORT.YEAR, year)
                .set(REPORT.YEAR_BASIS, "stated")
                .set(REPORT.YEAR_CANDIDATES, String.valueOf(year))
                .set(REPORT.IDENTIFIED, true)
                .set(REPORT.DECIDED, false)
                .set(REPORT.PREFERRED, false)
                .set(REPORT.STATUS, status)
                .set(REPORT.FICTIONAL, town.startsWith("99"))
                .execute();
        return hash;
    }

    public CellDraft cell(String town, int year, String indicator, @Nullable String value) {
        return new CellDraft(this, town, year, indicator, value);
    }

    /** A report that says nothing but this number, with the cell it fills. */
    public void states(String town, int year, String indicator, String value) {
        cell(town, year, indicator, value).put();
    }

    /** A row of a loaded table: how many people a township has, resident or registered. */
    public void people(String town, int year, String kind, long people) {
        long id = nextId();
        jooq.insertInto(EXTRACTED_ROW)
                .values(id, "", "", "people.csv", Math.toIntExact(id), NOON)
                .execute();
        jooq.insertInto(POPULATION).values(town, year, people, kind, id).execute();
    }

    public void fails(String report, String indicator, String says) {
        jooq.insertInto(REPORT_CHECK)
                .set(REPORT_CHECK.REPORT, report)
                .set(REPORT_CHECK.KIND, "sum")
                .set(REPORT_CHECK.VERDICT, "fails")
                .set(REPORT_CHECK.SAYS, says)
                .set(REPORT_CHECK.INDICATORS, indicator)
                .set(REPORT_CHECK.SCOPE, "whole")
                .set(REPORT_CHECK.EVIDENCE, "[{\"start\":0,\"end\":2,\"text\":\"合计\"}]")
                .execute();
    }

    @Override
    public void close() throws SQLException {
        root.close();
    }

    private static DSLContext jooq(Connection connection) {
        return DSL.using(connection, SQLDialect.DUCKDB, SETTINGS);
    }
}
