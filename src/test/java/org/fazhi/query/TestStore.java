package org.fazhi.query;

import static org.fazhi.store.schema.Tables.CELL;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.EXTRACTED_ROW;
import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.POPULATION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.fazhi.store.schema.Tables.REPORT_CHECK;

import java.math.BigDecimal;
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
    private long observations;

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

    public Draft cell(String town, int year, String indicator, @Nullable String value) {
        return new Draft(town, year, indicator, value, "exact", "whole", "A", "reported", 0.95, null, "");
    }

    /** A report that says nothing but this number, with the cell it fills. */
    public void states(String town, int year, String indicator, String value) {
        cell(town, year, indicator, value).put();
    }

    /** A row of a loaded table: how many people a township has, resident or registered. */
    public void people(String town, int year, String kind, long people) {
        long id = ++observations;
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

    /** A cell about to be put in; what is not said is usual. */
    public final class Draft {
        private final String town;
        private final int year;
        private final String indicator;
        private final @Nullable String value;
        private final String qualifier;
        private final String scope;
        private final String grade;
        private final String state;
        private final double confidence;
        private final @Nullable String text;
        private final String facet;

        private Draft(
                String town,
                int year,
                String indicator,
                @Nullable String value,
                String qualifier,
                String scope,
                String grade,
                String state,
                double confidence,
                @Nullable String text,
                String facet) {
            this.town = town;
            this.year = year;
            this.indicator = indicator;
            this.value = value;
            this.qualifier = qualifier;
            this.scope = scope;
            this.grade = grade;
            this.state = state;
            this.confidence = confidence;
            this.text = text;
            this.facet = facet;
        }

        public Draft qualified(String newQualifier) {
            return new Draft(town, year, indicator, value, newQualifier, scope, grade, state, confidence, text, facet);
        }

        public Draft scoped(String newScope) {
            return new Draft(town, year, indicator, value, qualifier, newScope, "C", state, confidence, text, facet);
        }

        public Draft graded(String newGrade) {
            return new Draft(town, year, indicator, value, qualifier, scope, newGrade, state, confidence, text, facet);
        }

        public Draft in(String newState) {
            return new Draft(town, year, indicator, value, qualifier, scope, grade, newState, confidence, text, facet);
        }

        public Draft sure(double newConfidence) {
            return new Draft(town, year, indicator, value, qualifier, scope, grade, state, newConfidence, text, facet);
        }

        public Draft saying(String newText) {
            return new Draft(town, year, indicator, value, qualifier, scope, grade, state, confidence, newText, facet);
        }

        public Draft part(String newFacet) {
            return new Draft(town, year, indicator, value, qualifier, scope, grade, state, confidence, text, newFacet);
        }

        /** Puts report, observation and, for a headline, the cell in; says the report's hash. */
        public String put() {
            String unit = jooq.select(INDICATOR.UNIT)
                    .from(INDICATOR)
                    .where(INDICATOR.CODE.eq(indicator))
                    .fetchSingle()
                    .value1();
            String quote = (value == null ? "若干" : value) + unit;
            String sentence = text == null ? "全年" + quote + "。" : text;
            List<String> existing = jooq.select(REPORT.HASH)
                    .from(REPORT)
                    .where(REPORT.TOWNSHIP.eq(town), REPORT.YEAR.eq(year))
                    .fetch(REPORT.HASH);
            String report = existing.isEmpty() ? report(town, year, sentence) : existing.getFirst();
            int start = Math.max(sentence.indexOf(quote), 0);
            long id = ++observations;
            jooq.insertInto(OBSERVATION)
                    .set(OBSERVATION.ID, id)
                    .set(OBSERVATION.REPORT, report)
                    .set(OBSERVATION.TOWNSHIP, town)
                    .set(OBSERVATION.YEAR, year)
                    .set(OBSERVATION.INDICATOR, indicator)
                    .set(OBSERVATION.VALUE, value == null ? BigDecimal.ZERO : new BigDecimal(value))
                    .set(OBSERVATION.UNIT, unit)
                    .set(OBSERVATION.UNIT_CLASS, UnitClass.of(unit).code())
                    .set(OBSERVATION.QUALIFIER, qualifier)
                    .set(OBSERVATION.SCOPE, scope)
                    .set(OBSERVATION.SCOPE_SAID, true)
                    .set(OBSERVATION.FACET, facet)
                    .set(OBSERVATION.STATE, value == null ? "reported" : state)
                    .set(OBSERVATION.PERIOD, "full_year")
                    .set(OBSERVATION.EVIDENCE_START, start)
                    .set(OBSERVATION.EVIDENCE_END, start + quote.length())
                    .set(OBSERVATION.EVIDENCE_TEXT, quote)
                    .set(OBSERVATION.RULE, "test")
                    .set(OBSERVATION.CONFIDENCE, confidence)
                    .set(OBSERVATION.DECIDED, false)
                    .set(OBSERVATION.CHARTED, true)
                    .execute();
            if (facet.isEmpty()) {
                jooq.insertInto(CELL)
                        .set(CELL.TOWNSHIP, town)
                        .set(CELL.YEAR, year)
                        .set(CELL.INDICATOR, indicator)
                        .set(CELL.SCOPE, scope)
                        .set(CELL.UNIT_CLASS, UnitClass.of(unit).code())
                        .set(CELL.STATE, state)
                        .set(CELL.VALUE, value == null ? null : new BigDecimal(value))
                        .set(CELL.UNIT, unit)
                        .set(CELL.QUALIFIER, qualifier)
                        .set(CELL.GRADE, grade)
                        .set(CELL.CONFIDENCE, confidence)
                        .set(CELL.DECIDED, false)
                        .set(CELL.OBSERVATION, id)
                        .set(CELL.REPORT, report)
                        .set(CELL.PROVINCE, town.substring(0, 2))
                        .set(CELL.CITY, town.substring(0, 4))
                        .set(CELL.COUNTY, town.substring(0, 6))
                        .set(CELL.FICTIONAL, town.startsWith("99"))
                        .execute();
            }
            return report;
        }
    }

    @Override
    public void close() throws SQLException {
        root.close();
    }

    private static DSLContext jooq(Connection connection) {
        return DSL.using(connection, SQLDialect.DUCKDB, SETTINGS);
    }
}
