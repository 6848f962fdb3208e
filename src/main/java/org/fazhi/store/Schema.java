package org.fazhi.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.fazhi.journal.Hash;

/** The tables and views a new store file starts with. */
final class Schema {
    private static final String SQL = text("database/1-tables.sql") + text("database/2-views.sql");

    /** Changes with every change of the two files: a store of another version is built anew. */
    static final String VERSION = Hash.of(SQL.getBytes(UTF_8)).substring(0, 16);

    private Schema() {}

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SQL);
        }
    }

    private static String text(String name) {
        try (InputStream in = Schema.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
