package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.chart.Gallery;
import org.fazhi.figure.FigureKind;
import org.fazhi.indicator.Language;
import org.fazhi.ingest.Workspace;
import org.fazhi.journal.Damage;
import org.fazhi.query.BriefingList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    private static final Briefing BRIEFING = new Briefing(
            "b1",
            Language.ZH,
            "调解工作情况",
            "王芳",
            Instant.parse("2026-03-31T08:00:00Z"),
            List.of("结论。"),
            List.of(new Briefing.Item(FigureKind.TREND, "", "题目", List.of("备注"), Gallery.chart("line-one"), List.of())),
            List.of());

    @TempDir
    Path home;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(home);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Shelf shelf() {
        return new Shelf(
                workspace.archive(),
                (by, act) -> workspace.register().record(by, act),
                new BriefingList(workspace.store()::read));
    }

    @Test
    void a_briefing_put_there_is_found_and_listed() {
        shelf().put(BRIEFING);

        assertThat(shelf().find("b1")).contains(BRIEFING);
        assertThat(shelf().latest(10)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("调解工作情况");
            assertThat(row.by()).isEqualTo("王芳");
        });
        assertThat(shelf().find("b2")).isEmpty();
    }

    @Test
    void a_store_made_anew_from_archive_and_journal_has_it_again() throws IOException {
        shelf().put(BRIEFING);
        workspace.close();
        try (Stream<Path> store = Files.walk(workspace.home().store())) {
            for (Path file : store.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        workspace = Workspace.open(home);

        assertThat(shelf().find("b1")).contains(BRIEFING);
    }

    @Test
    void a_document_changed_afterwards_is_not_shown_and_verification_names_it() throws IOException {
        shelf().put(BRIEFING);
        String hash = shelf().latest(1).getFirst().hash();
        Files.writeString(
                workspace
                        .home()
                        .archive()
                        .resolve(hash.substring(0, 2))
                        .resolve(hash)
                        .resolve("original"),
                "{}");

        assertThat(shelf().find("b1")).isEmpty();
        assertThat(workspace.verify().damages()).extracting(Damage::what).contains(Damage.Kind.ORIGINAL_CHANGED);
    }
}
