package org.fazhi.store;

import java.sql.SQLException;
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
     * The same for tens of thousands of rows of text, whole numbers and truth values, within the same transaction. They
     * go through a table without constraints: DuckDB's appender fails at those with IN (1.5.6).
     */
    static void append(DSLContext jooq, Table<?> table, List<Object[]> rows) {
        jooq.execute("create or replace temp table appended as select * from {0} limit 0", table);
        jooq.connection(connection -> {
            DuckDBConnection duckdb = connection.unwrap(DuckDBConnection.class);
            try (DuckDBAppender appender = duckdb.createAppender("temp", "main", "appended")) {
                for (Object[] row : rows) {
                    appender.beginRow();
                    for (Object value : row) {
                        append(appender, value);
                    }
                    appender.endRow();
                }
            }
        });
        jooq.execute("insert into {0} select * from appended", table);
        jooq.execute("drop table appended");
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text -> appender.append(text);
            case Integer number -> appender.append(number.intValue());
            case Boolean truth -> appender.append(truth.booleanValue());
            default -> throw new IllegalArgumentException("cannot append a " + value.getClass());
        }
    }
}
