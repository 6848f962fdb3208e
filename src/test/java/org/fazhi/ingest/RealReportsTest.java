package org.fazhi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.OBSERVATION;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealReportsTest {
    private static final Path REPORTS = Path.of("..", "..", "shared", "reports");

    @TempDir
    Path folder;

    private Path reports = REPORTS;

    @BeforeEach
    void lookForTheReports() {
        reports = List.of(Path.of("..", "shared", "reports"), REPORTS).stream()
                .filter(path -> path.toFile().isDirectory())
                .findFirst()
                .orElse(REPORTS);
        assumeThat(reports).as("real reports: skipped, ../shared is not there").isDirectory();
    }

    @Test
    void theFiveRealReportsAreStoredOnceAndLeftUnchangedTheSecondTime() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            IngestRun first = workspace.ingest().run(List.of(reports), "clerk", null, progress -> {});
            assertThat(first.failed()).isEmpty();
            assertThat(first.stored()).isEqualTo(5);
            assertThat(workspace
                            .ingest()
                            .run(List.of(reports), "clerk", null, progress -> {})
                            .unchanged())
                    .isEqualTo(5);
            assertThat(workspace.verify().sound()).isTrue();
            int divisions = workspace.store().read(jooq -> jooq.fetchCount(DIVISION));
            assertThat(divisions).isGreaterThan(40_000);
            int figures = workspace.store().read(jooq -> jooq.fetchCount(OBSERVATION));
            assertThat(figures).isGreaterThan(50);
        }
    }

    @Test
    void theFactsThatComeWithTheProgramLoadOnRequest() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(workspace.tables().run(List.of(Path.of("data", "observations")), "clerk", null))
                    .singleElement()
                    .isInstanceOf(Outcome.Loaded.class);
        }
    }
}
