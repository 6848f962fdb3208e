package org.fazhi.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.fazhi.store.schema.Tables.STORE_VERSION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fazhi.journal.OwnerOnly;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** The DuckDB file everything is asked of: many readers, one writer, and another file swapped in while they go on. */
public final class Store implements AutoCloseable {
    private static final String NAME = "fazhi-";
    private static final String ENDING = ".duckdb";
    private static final String POINTER = "current";

    private final Path folder;
    private final ReentrantLock writer = new ReentrantLock();
    private volatile StoreFile current;
    private volatile Freshness freshness;
    private final AtomicLong changes = new AtomicLong();

    private Store(Path folder, StoreFile current, Freshness freshness) {
        this.folder = folder;
        this.current = current;
        this.freshness = freshness;
    }

    /**
     * Opens the store of a home. One that cannot be used is replaced by an empty one, to be filled by a rebuild.
     *
     * @param rules version of the reading that fills it
     */
    public static Store open(Path folder, String rules) throws IOException {
        OwnerOnly.folder(folder);
        Optional<StoreFile> found = pointed(folder).flatMap(path -> opened(path, false));
        if (found.isPresent()) {
            StoreFile file = found.get();
            Freshness freshness = freshness(file, rules);
            if (freshness != Freshness.UNUSABLE) {
                sweep(folder, file.path());
                return new Store(folder, file, freshness);
            }
            file.release();
        }
        Store empty = new Store(folder, fresh(next(folder), rules), Freshness.UNUSABLE);
        empty.point();
        sweep(folder, empty.current.path());
        return empty;
    }

    /** Opens the store of a home nobody writes, beside others that only read it; nothing when there is none to read. */
    public static Optional<Store> openReadOnly(Path folder, String rules) throws IOException {
        return pointed(folder).flatMap(path -> opened(path, true)).flatMap(file -> {
            Freshness freshness = freshness(file, rules);
            if (freshness == Freshness.UNUSABLE) {
                file.release();
                return Optional.empty();
            }
            return Optional.of(new Store(folder, file, freshness));
        });
    }

    public Freshness freshness() {
        return freshness;
    }

    /** @return how often what is answered may have changed since this store was opened */
    public long changes() {
        return changes.get();
    }

    /** Asks a question on a connection of its own; the file stays until the answer is there. */
    public <T extends @Nullable Object> T read(Function<DSLContext, T> question) {
        StoreFile file = lease();
        try (Connection connection = file.connect()) {
            return question.apply(StoreFile.jooq(connection));
        } catch (SQLException e) {
            throw new DataAccessException("cannot close a connection to " + file.path(), e);
        } finally {
            file.release();
        }
    }

    /** Writes in one transaction: all of it stands in the store afterwards, or nothing. */
    public void write(Consumer<Writing> act) {
        writer.lock();
        try (Connection connection = current.connect()) {
            connection.setAutoCommit(false);
            try {
                Writing writing = new Writing(StoreFile.jooq(connection));
                act.accept(writing);
                writing.settle();
                connection.commit();
                changes.incrementAndGet();
            } catch (RuntimeException | SQLException | Error e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessException("the store was not changed", e);
        } finally {
            writer.unlock();
        }
    }

    private static void rollBack(Connection connection, Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** @return the last line of the journal that stands in the store */
    public long applied() {
        return read(jooq -> jooq.select(STORE_VERSION.APPLIED)
                .from(STORE_VERSION)
                .fetchSingle()
                .value1());
    }

    /** An empty store in the next numbered file, to be filled and then {@linkplain #adopt adopted}. */
    public Store draft(String rules) throws IOException {
        return new Store(folder, fresh(next(folder), rules), Freshness.CURRENT);
    }

    /** Puts a filled draft in this store's place; questions under way finish on the old file. */
    public void adopt(Store draft) throws IOException {
        writer.lock();
        try {
            StoreFile old = current;
            current = draft.current;
            point();
            freshness = Freshness.CURRENT;
            changes.incrementAndGet();
            old.discard();
        } finally {
            writer.unlock();
        }
    }

    /** Throws a draft away. */
    public void discard() {
        current.discard();
    }

    @Override
    public void close() {
        current.release();
    }

    private StoreFile lease() {
        StoreFile file = current;
        while (!file.lease()) {
            if (file == current) {
                throw new IllegalStateException("the store is closed");
            }
            file = current;
        }
        return file;
    }

    private void point() throws IOException {
        OwnerOnly.write(
                folder.resolve(POINTER),
                String.valueOf(current.path().getFileName()).getBytes(UTF_8));
    }

    private static Optional<Path> pointed(Path folder) throws IOException {
        Path pointer = folder.resolve(POINTER);
        if (!Files.isRegularFile(pointer)) {
            return Optional.empty();
        }
        String name = Files.readString(pointer, UTF_8).strip();
        return Optional.of(folder.resolve(name)).filter(file -> number(file) > 0 && Files.isRegularFile(file));
    }

    private static Optional<StoreFile> opened(Path path, boolean readOnly) {
        try {
            return Optional.of(StoreFile.open(path, readOnly));
        } catch (SQLException damaged) {
            return Optional.empty();
        }
    }

    private static Freshness freshness(StoreFile file, String rules) {
        try (Connection connection = file.connect()) {
            return StoreFile.jooq(connection)
                    .selectFrom(STORE_VERSION)
                    .fetchOptional(
                            found -> !found.get(STORE_VERSION.SCHEMA_VERSION).equals(Schema.VERSION)
                                    ? Freshness.UNUSABLE
                                    : found.get(STORE_VERSION.RULE_VERSION).equals(rules)
                                            ? Freshness.CURRENT
                                            : Freshness.OTHER_RULES)
                    .orElse(Freshness.UNUSABLE);
        } catch (SQLException | DataAccessException otherSchema) {
            return Freshness.UNUSABLE;
        }
    }

    private static StoreFile fresh(Path path, String rules) throws IOException {
        StoreFile.delete(path);
        try {
            StoreFile file = StoreFile.open(path, false);
            try (Connection connection = file.connect()) {
                Schema.create(connection);
                StoreFile.jooq(connection)
                        .insertInto(STORE_VERSION)
                        .values(Schema.VERSION, rules, LocalDateTime.now(ZoneOffset.UTC), 0L)
                        .execute();
            }
            return file;
        } catch (SQLException e) {
            throw new IOException("cannot make " + path, e);
        }
    }

    private static Path next(Path folder) throws IOException {
        return folder.resolve(
                NAME + (numbered(folder).mapToInt(Store::number).max().orElse(0) + 1) + ENDING);
    }

    /** Deletes what a killed rebuild or swap left behind. */
    private static void sweep(Path folder, Path keep) throws IOException {
        for (Path file : numbered(folder).toList()) {
            if (!file.equals(keep)) {
                StoreFile.delete(file);
            }
        }
    }

    private static Stream<Path> numbered(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file) > 0).toList().stream();
        }
    }

    /** @return the number of a store file, 0 for any other file */
    private static int number(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(NAME) || !name.endsWith(ENDING) || name.length() > NAME.length() + ENDING.length() + 9) {
            return 0;
        }
        String digits = name.substring(NAME.length(), name.length() - ENDING.length());
        return !digits.isEmpty() && digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
    }
}
