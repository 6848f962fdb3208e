package org.fazhi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.fazhi.store.Copies;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * A made-up nation in a file that is kept for the next run. Its name carries a hash of all that makes it: another schema,
 * generator or way to order and sum up makes another file and deletes the one before.
 */
final class KeptNation implements AutoCloseable {
    private static final Settings SETTINGS =
            new Settings().withRenderCatalog(false).withRenderSchema(false).withExecuteLogging(false);

    private final int townships;
    private final Path file;
    private final DuckDBConnection connection;

    private KeptNation(int townships, Path file) throws SQLException {
        this.townships = townships;
        this.file = file;
        this.connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file);
    }

    /** Opens the nation of this size, made first when it is not there; in FAZHI_BENCH or target/bench. */
    static KeptNation of(int townships) throws Exception {
        String named = System.getenv("FAZHI_BENCH");
        Path folder = named == null ? Path.of("target", "bench") : Path.of(named);
        Files.createDirectories(folder);
        Path file = folder.resolve("nation-%d-%s.duckdb".formatted(townships, version()));
        if (!Files.exists(file)) {
            deleteOthers(folder, "nation-%d-".formatted(townships));
            make(townships, file);
        }
        return new KeptNation(townships, file);
    }

    private static void make(int townships, Path file) throws Exception {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + draft);
                Statement statement = connection.createStatement()) {
            System.out.printf("making %,d townships in %s%n", townships, file);
            long start = System.nanoTime();
            new Nation(connection, townships).fill();
            double filled = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            new Copies(DSL.using(connection, SQLDialect.DUCKDB, SETTINGS)).build();
            statement.execute("checkpoint");
            double ordered = (System.nanoTime() - start) / 1e9;
            statement.execute("create table made as select %f as filled, %f as ordered".formatted(filled, ordered));
        }
        Files.move(draft, file);
    }

    private static void deleteOthers(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.filter(
                            found -> String.valueOf(found.getFileName()).startsWith(prefix))
                    .toList()) {
                Files.delete(old);
            }
        }
    }

    private static String version() throws NoSuchAlgorithmException {
        MessageDigest all = MessageDigest.getInstance("SHA-256");
        for (String part : List.of(
                "database/1-tables.sql",
                "database/2-views.sql",
                "org/fazhi/store/Copies.class",
                "org/fazhi/bench/Nation.class")) {
            try (InputStream in = KeptNation.class.getClassLoader().getResourceAsStream(part)) {
                if (in == null) {
                    throw new IllegalStateException(part + " is not on the class path");
                }
                all.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(part, e);
            }
        }
        return HexFormat.of().formatHex(all.digest(), 0, 4);
    }

    DuckDBConnection connection() {
        return connection;
    }

    int townships() {
        return townships;
    }

    long cells() {
        return (long) number("select count(*) from cell");
    }

    /** Seconds it took to fill base tables and cells. */
    double filled() {
        return number("select filled from made");
    }

    /** Seconds it took to order, copy and sum up. */
    double ordered() {
        return number("select ordered from made");
    }

    long megabytes() throws IOException {
        return Files.size(file) >> 20;
    }

    private double number(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getDouble(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
