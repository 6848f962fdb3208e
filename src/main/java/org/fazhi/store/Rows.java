package org.fazhi.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Puts many rows into a table with few statements: several times faster than a batch of single ones. */
final class Rows {
    private static final int VALUES_A_STATEMENT = 10_000;
    private static final int DECIMALS = 6;

    private Rows() {}

    /** @param rows the values of each row in the order of the table's columns */
    static <R extends Record> void insert(DSLContext jooq, Table<R> table, List<Object[]> rows) {
        int width = table.fields().length;
        int atOnce = Math.max(1, VALUES_A_STATEMENT / width);
        for (int from = 0; from < rows.size(); from += atOnce) {
            InsertValuesStepN<R> insert = jooq.insertInto(table).columns(table.fields());
            for (Object[] row : rows.subList(from, Math.min(rows.size(), from + atOnce))) {
                if (row.length != width) {
                    throw new IllegalArgumentException(
                            "%d values for the %d columns of %s".formatted(row.length, width, table.getName()));
                }
                insert = insert.values(row);
            }
            insert.execute();
        }
    }

    /**
     * The same for tens of thousands of rows, within the same transaction. They go through a table without constraints:
     * DuckDB's appender fails at those with IN (1.5.6).
     */
    static void append(DSLContext jooq, Table<?> table, List<Object[]> rows) {
        jooq.execute("create or replace temp table appended as select * from {0} limit 0", table);
        append(jooq, "temp", "appended", rows);
        jooq.execute("insert into {0} select * from appended", table);
        jooq.execute("drop table appended");
    }

    /** The same for a table without CHECK constraints: spares the statement that has to be read and planned each time. */
    static void appendPlain(DSLContext jooq, Table<?> table, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            append(jooq, null, table.getName(), rows);
        }
    }

    private static void append(DSLContext jooq, @Nullable String catalog, String table, List<Object[]> rows) {
        jooq.connection(connection -> {
            DuckDBConnection duckdb = connection.unwrap(DuckDBConnection.class);
            try (DuckDBAppender appender = duckdb.createAppender(catalog, "main", table)) {
                for (Object[] row : rows) {
                    appender.beginRow();
                    for (Object value : row) {
                        append(appender, value);
                    }
                    appender.endRow();
                }
            }
        });
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text -> appender.append(text);
            case Integer number -> appender.append(number.intValue());
            case Long number -> appender.append(number.longValue());
            case Double number -> appender.append(number.doubleValue());
            case BigDecimal number -> appender.append(number.setScale(DECIMALS, RoundingMode.HALF_UP));
            case LocalDate date -> appender.append(date);
            case Boolean truth -> appender.append(truth.booleanValue());
            default -> throw new IllegalArgumentException("cannot append a " + value.getClass());
        }
    }
}
