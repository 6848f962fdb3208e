package org.fazhi.ingest;

import static org.fazhi.store.schema.Tables.CELL;
import static org.fazhi.store.schema.Tables.STORE_VERSION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.fazhi.indicator.Catalogue;
import org.fazhi.store.Division;
import org.fazhi.store.schema.DefaultSchema;
import org.jooq.Record;
import org.jooq.Table;

/** A workspace in a folder, with files to feed it and its whole store as text. */
final class Desk implements AutoCloseable {
    static final List<Division> DIVISIONS = List.of(
            new Division("99", "province", "示例省", null, "99", null, null, null, null, null),
            new Division("9901", "city", "一市", "99", "99", "9901", null, null, null, null),
            new Division("990101", "county", "甲县", "9901", "99", "9901", "990101", null, null, null),
            new Division("990101001", "township", "示例镇", "990101", "99", "9901", "990101", "镇", null, null),
            new Division("990101002", "township", "样本乡", "990101", "99", "9901", "990101", "乡", null, null));

    static final Catalogue CATALOGUE = Catalogue.read();

    private final Path folder;
    private final String rules;
    private Workspace workspace;

    Desk(Path folder, String rules) {
        this.folder = folder;
        this.rules = rules;
        this.workspace = open();
    }

    Desk(Path folder) {
        this(folder, "1");
    }

    Workspace workspace() {
        return workspace;
    }

    Path home() {
        return folder.resolve("home");
    }

    void reopen() {
        workspace.close();
        workspace = open();
    }

    private Workspace open() {
        return Workspace.open(home(), new PlainSteps(rules), DIVISIONS, CATALOGUE, Clock.systemUTC());
    }

    Path file(String name, String... lines) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        return Files.writeString(in.resolve(name), String.join("\n", lines));
    }

    IngestRun ingest(Path... paths) throws IOException {
        return workspace.ingest().run(List.of(paths), "clerk", null, progress -> {});
    }

    List<? extends Record> cells() {
        return workspace.store().read(jooq -> jooq.selectFrom(CELL).fetch());
    }

    /** Every row of every table in a fixed order, but for the time the store was built. */
    List<String> everything() {
        return workspace
                .store()
                .read(jooq -> DefaultSchema.DEFAULT_SCHEMA
                        .tableStream()
                        .filter(table -> !table.getName().startsWith("duckdb"))
                        .map(table -> table.getName() + "\n"
                                + rows(jooq.selectFrom(table).fetch(), table))
                        .toList());
    }

    private static String rows(org.jooq.Result<? extends Record> rows, Table<?> table) {
        String[] lines = rows.formatCSV().split("\n", -1);
        Arrays.sort(lines, 1, lines.length);
        return table.equals(STORE_VERSION) ? "" + rows.getFirst().get(STORE_VERSION.APPLIED) : String.join("\n", lines);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
