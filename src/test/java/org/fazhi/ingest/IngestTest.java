package org.fazhi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.store.schema.Tables.CELL;
import static org.fazhi.store.schema.Tables.INGEST_OUTCOME;
import static org.fazhi.store.schema.Tables.REPORT;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fazhi.journal.Act;
import org.fazhi.journal.Decision;
import org.fazhi.journal.HomeRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void eachFileGetsItsOutcomeAndTheRunGoesOn() throws IOException {
        desk.file("a.txt", "place 990101001", "year 2023", "figure disputes_settled 155 件");
        desk.file("b.txt", "nothing in here");
        desk.file("c.txt", "place 990101002", "year 2023", "figure disputes_settled 20 件");
        IngestRun run = desk.ingest(folder.resolve("in"));
        assertThat(run.stored()).isEqualTo(2);
        assertThat(run.failed()).singleElement().isEqualTo(new Outcome.Failed("b.txt", "unreadable.no_report", ""));
        assertThat(desk.cells()).hasSize(2);
        List<String> kept = desk.workspace()
                .store()
                .read(jooq -> jooq.selectFrom(INGEST_OUTCOME).fetch(INGEST_OUTCOME.NAME));
        assertThat(kept).containsExactlyInAnyOrder("a.txt", "b.txt", "c.txt");
    }

    @Test
    void aSecondIngestLeavesEverythingUnchanged() throws IOException {
        desk.file("a.txt", "place 990101001", "year 2023", "figure disputes_settled 155 件");
        desk.ingest(folder.resolve("in"));
        desk.reopen();
        IngestRun again = desk.ingest(folder.resolve("in"));
        assertThat(again.unchanged()).isOne();
        assertThat(again.stored()).isZero();
        assertThat(desk.cells()).hasSize(1);
    }

    @Test
    void theSameTextInAnotherFormatIsLinkedNotDoubled() throws IOException {
        Path first = desk.file("a.txt", "place 990101001", "year 2023", "figure disputes_settled 155 件");
        Path second = desk.file("a.html", "place 990101001", "", "year 2023", "figure disputes_settled 155 件");
        desk.ingest(first);
        IngestRun run = desk.ingest(second);
        assertThat(run.outcomes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Stored.class,
                        stored -> assertThat(stored.sameAs()).isNotNull());
        assertThat(desk.cells()).hasSize(1);
    }

    @Test
    void archivesAreOpenedAndTheirNamesReadInChineseWindowsEncoding() throws IOException {
        Path zip = folder.resolve("all.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out, java.nio.charset.Charset.forName("GB18030"))) {
            entries.putNextEntry(new ZipEntry("年报/示例镇.txt"));
            entries.write("place 990101001\nyear 2023\nfigure disputes_settled 155 件".getBytes(StandardCharsets.UTF_8));
            entries.putNextEntry(new ZipEntry("inner.zip"));
            entries.write(1);
        }
        IngestRun run = desk.ingest(zip);
        assertThat(run.outcomes()).extracting(Outcome::name).containsExactly("示例镇.txt", "inner.zip");
        assertThat(run.failed()).extracting(Outcome.Failed::reason).containsExactly("ingest.archive_in_archive");
    }

    @Test
    void anEntryThatExpandsBeyondReasonIsRefused() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("bomb.txt"));
            entries.write(new byte[8 << 20]);
        }
        assertThat(desk.ingest(zip).failed())
                .extracting(Outcome.Failed::reason)
                .containsExactly("ingest.expands_too_much");
    }

    @Test
    void tablesOfObservationsAreLeftWhereOnlyReportsWereAskedFor() throws IOException {
        Path table = desk.file("facts.csv", "code,year");
        assertThat(desk.ingest(table).left()).extracting(Outcome.Left::name).containsExactly("facts.csv");
    }

    @Test
    void progressTellsRateAndTimeLeft() throws IOException {
        desk.file("a.txt", "place 990101001", "year 2023", "figure disputes_settled 155 件");
        desk.file("b.txt", "place 990101002", "year 2023", "figure disputes_settled 155 件");
        List<Progress> seen = new ArrayList<>();
        desk.workspace().ingest().run(List.of(folder.resolve("in")), "clerk", null, seen::add);
        assertThat(seen).extracting(Progress::done).containsExactly(1, 2);
        assertThat(seen.getLast().left()).isZero();
        assertThat(seen).allSatisfy(progress -> assertThat(progress.perSecond()).isPositive());
    }

    @Test
    void aDecidedYearSurvivesRebuildAndNewRules() throws IOException {
        String hash = stored("place 990101001", "year? 2023 2020", "figure disputes_settled 155 件");
        assertThat(desk.cells()).isEmpty();
        desk.workspace().register().record("clerk", new Decision.YearDecided(hash, 2023));
        assertThat(desk.cells()).extracting(cell -> cell.get(CELL.YEAR)).containsExactly(2023);
        List<String> before = desk.everything();
        desk.workspace().rebuild(done -> {});
        assertThat(desk.everything()).isEqualTo(before);
        desk.close();
        desk = new Desk(folder, "2");
        desk.workspace().rebuild(done -> {});
        assertThat(desk.cells()).extracting(cell -> cell.get(CELL.YEAR)).containsExactly(2023);
    }

    @Test
    void anUndoneDecisionCountsNoMore() throws IOException {
        String hash = stored("place 990101001", "year? 2023 2020", "figure disputes_settled 155 件");
        long line = desk.workspace()
                .register()
                .record("clerk", new Decision.YearDecided(hash, 2023))
                .sequence();
        desk.workspace().register().record("clerk", new Act.Undone(line));
        assertThat(desk.cells()).isEmpty();
    }

    @Test
    void aWithdrawnReportDisappearsAndItsOriginalMayBeDeletedThen() throws IOException {
        String hash = stored("place 990101001", "year 2023", "figure disputes_settled 155 件");
        assertThatThrownBy(() -> desk.workspace().register().record("admin", new Act.OriginalDeleted(hash, "mistake")))
                .isInstanceOf(IllegalArgumentException.class);
        desk.workspace().register().record("clerk", new Act.Withdrawn(hash, "not ours"));
        assertThat(desk.cells()).isEmpty();
        desk.workspace().register().record("admin", new Act.OriginalDeleted(hash, "mistake"));
        assertThat(desk.workspace().archive().holds(hash)).isFalse();
        assertThat(desk.workspace().archive().readSidecar(hash)).isPresent();
        List<String> before = desk.everything();
        desk.workspace().rebuild(done -> {});
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void aRebuildFromArchiveAndJournalGivesTheSameContent() throws IOException {
        for (int i = 0; i < 30; i++) {
            desk.file(
                    i + ".txt",
                    "place 99010100" + (1 + i % 2),
                    "year " + (2010 + i / 2),
                    "dated " + (2011 + i / 2) + "-02-01",
                    "figure disputes_settled " + i + " 件",
                    "figure inspections " + 3 * i + " 次");
        }
        desk.file("rival.txt", "place 990101001", "year 2010", "figure disputes_settled 999 件");
        desk.file("mirror.html", "place 990101001", "", "year 2010", "figure disputes_settled 999 件");
        desk.file("none.txt", "no report");
        desk.ingest(folder.resolve("in"));
        List<String> before = desk.everything();
        desk.workspace().rebuild(done -> {});
        assertThat(desk.everything()).isEqualTo(before);
        assertThat(String.join("\n", before)).contains("in_doubt").contains("duplicate");
    }

    @Test
    void aLostStoreIsMadeAgainWhenTheHomeIsOpened() throws IOException {
        stored("place 990101001", "year 2023", "figure disputes_settled 155 件");
        List<String> before = desk.everything();
        desk.close();
        try (var files = Files.list(desk.home().resolve("store"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        desk = new Desk(folder);
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void aSecondOpeningOfOneHomeIsRefusedNamingTheHolder() {
        assertThatThrownBy(() -> new Desk(folder))
                .isInstanceOfSatisfying(
                        HomeRefused.class,
                        refused -> assertThat(refused.holder())
                                .hasValueSatisfying(holder -> assertThat(holder.process())
                                        .isEqualTo(ProcessHandle.current().pid())));
    }

    @Test
    void theArchivedTextOfAnotherFormatStandsBesideItsOriginal() throws IOException {
        Path html = desk.file("a.html", "place 990101001", "year 2023", "figure disputes_settled 155 件");
        desk.ingest(html);
        String hash = desk.workspace()
                .store()
                .read(jooq ->
                        jooq.select(REPORT.HASH).from(REPORT).fetchSingle().value1());
        assertThat(desk.workspace().archive().readText(hash, "plain-1")).contains(Files.readString(html));
    }

    private String stored(String... lines) throws IOException {
        IngestRun run = desk.ingest(desk.file("report.txt", lines));
        return ((Outcome.Stored) run.outcomes().getFirst()).hash();
    }
}
