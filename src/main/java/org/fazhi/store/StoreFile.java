package org.fazhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** One numbered DuckDB file, open until its last lease is given back. */
final class StoreFile {
    private static final Settings SETTINGS =
            new Settings().withRenderCatalog(false).withRenderSchema(false).withExecuteLogging(false);

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final Path path;
    private final DuckDBConnection root;
    private int leases = 1;
    private boolean discarded;

    private StoreFile(Path path, DuckDBConnection root) {
        this.path = path;
        this.root = root;
    }

    static StoreFile open(Path path, boolean readOnly) throws SQLException {
        Properties properties = new Properties();
        if (readOnly) {
            properties.setProperty("duckdb.read_only", "true");
        }
        Connection root = DriverManager.getConnection("jdbc:duckdb:" + path, properties);
        return new StoreFile(path, (DuckDBConnection) root);
    }

    Path path() {
        return path;
    }

    /** A connection of its own for one question or one act. */
    Connection connect() {
        try {
            return root.duplicate();
        } catch (SQLException e) {
            throw new DataAccessException("cannot open another connection to " + path, e);
        }
    }

    static DSLContext jooq(Connection connection) {
        return DSL.using(connection, SQLDialect.DUCKDB, SETTINGS);
    }

    /** @return false when the file is closed already; then ask for the current one again */
    synchronized boolean lease() {
        if (leases == 0) {
            return false;
        }
        leases++;
        return true;
    }

    synchronized void release() {
        leases--;
        if (leases == 0) {
            close();
        }
    }

    /** Gives the first lease back and has the file deleted with its last one. */
    void discard() {
        synchronized (this) {
            discarded = true;
        }
        release();
    }

    private void close() {
        try {
            root.close();
            if (discarded) {
                delete(path);
            }
        } catch (SQLException e) {
            throw new DataAccessException("cannot close " + path, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
        Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".wal"));
    }
}
