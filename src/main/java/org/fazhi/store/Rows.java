package org.fazhi.store;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.Table;

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
}
