package org.fazhi.figure;

import java.nio.file.Path;
import java.util.List;
import org.fazhi.query.Selection;
import org.fazhi.query.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store with six townships of one county, for figures to be drawn of. */
abstract class OneCounty {
    static final Selection SETTLED = Selection.DEFAULT.of("disputes_settled");
    static final Selection ONE = SETTLED.ofTowns(List.of("440781101"));

    @TempDir
    Path folder;

    TestStore store;

    @BeforeEach
    void fill() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "101", "102", "103", "104", "105", "106");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }
}
