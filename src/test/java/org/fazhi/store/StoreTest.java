package org.fazhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.store.schema.Tables.CELL;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.REPORT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.YearBasis;
import org.fazhi.journal.Decision;
import org.jooq.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final List<Division> DIVISIONS = List.of(
            new Division("99", "province", "示例省", null, "99", null, null, null, null, null),
            new Division("9901", "city", "一市", "99", "99", "9901", null, null, null, null),
            new Division("990101", "county", "甲县", "9901", "99", "9901", "990101", null, null, null),
            new Division("990101001", "township", "示例镇", "990101", "99", "9901", "990101", "镇", null, null));

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder, "1");
        fill(store);
    }

    private static void fill(Store store) {
        store.write(writing -> {
            writing.divisions(DIVISIONS);
            writing.indicators(CATALOGUE);
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aStatedFigureBecomesACellThatLeadsToItsSentence() {
        load(Reports.report(1).says("disputes_settled", 155, "件"));
        Record cell = cells().getFirst();
        assertThat(cell.get(CELL.STATE)).isEqualTo("reported");
        assertThat(cell.get(CELL.VALUE)).isEqualByComparingTo("155");
        assertThat(cell.get(CELL.GRADE)).isEqualTo("A");
        assertThat(cell.get(CELL.FICTIONAL)).isTrue();
        assertThat(cell.get(CELL.COUNTY)).isEqualTo("990101");
        String sentence = store.read(jooq -> jooq.select(OBSERVATION.EVIDENCE_TEXT)
                .from(OBSERVATION)
                .where(OBSERVATION.ID.eq(cell.get(CELL.OBSERVATION)))
                .fetchSingle()
                .value1());
        assertThat(sentence).isEqualTo("disputes_settled155件");
    }

    @Test
    void aReportWithRivalYearsStaysOutOfTheCellsUntilSomebodyDecides() {
        Reports report = Reports.report(1).says("disputes_settled", 155, "件").year(YearBasis.INFERRED, 2023, 2020);
        load(report);
        assertThat(cells()).isEmpty();
        assertThat(status(report)).isEqualTo("in_doubt");
        load(report.decided(2, new Decision.YearDecided(report.hash(), 2020)));
        assertThat(cells()).singleElement().satisfies(cell -> {
            assertThat(cell.get(CELL.YEAR)).isEqualTo(2020);
            assertThat(cell.get(CELL.GRADE)).isEqualTo("A");
        });
        assertThat(status(report)).isEqualTo("current");
    }

    @Test
    void anInferredYearWithoutRivalsIsChartedAtGradeB() {
        load(Reports.report(1).says("disputes_settled", 155, "件").year(YearBasis.INFERRED, 2023));
        assertThat(cells()).extracting(cell -> cell.get(CELL.GRADE)).containsExactly("B");
    }

    @Test
    void aMirrorIsLinkedAndNotCountedTwice() {
        Reports first = Reports.report(1).says("disputes_settled", 155, "件");
        Reports mirror = Reports.report(2).says("disputes_settled", 155, "件").sameTextAs(first.facts());
        load(first);
        load(mirror);
        assertThat(status(mirror)).isEqualTo("duplicate");
        assertThat(cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.get(CELL.REPORT)).isEqualTo(first.hash()));
    }

    @Test
    void theOfficesOwnPageStandsBeforeAMirrorThatCameEarlier() {
        Reports mirror = Reports.report(1).says("disputes_settled", 155, "件").from("https://mirror.example.com/1");
        Reports own = Reports.report(2)
                .says("disputes_settled", 155, "件")
                .from("https://www.town.gov.cn/1")
                .sameTextAs(mirror.facts());
        load(mirror);
        load(own);
        assertThat(status(mirror)).isEqualTo("duplicate");
        assertThat(status(own)).isEqualTo("current");
    }

    @Test
    void aCorrectedReportOfLaterDateSupersedes() {
        String body = "全镇上下坚持党的领导，扎实推进依法行政各项工作，取得了明显的成效。";
        Reports old = Reports.report(1)
                .writes(body)
                .says("disputes_settled", 155, "件")
                .dated(LocalDate.of(2024, 1, 10));
        Reports corrected = Reports.report(2)
                .writes(body)
                .says("disputes_settled", 165, "件")
                .dated(LocalDate.of(2024, 2, 10));
        load(old);
        load(corrected);
        assertThat(status(old)).isEqualTo("superseded");
        assertThat(cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.get(CELL.VALUE)).isEqualByComparingTo("165"));
    }

    @Test
    void twoReportsOfOneYearWithoutDatesAreBothInDoubtUntilOneIsPreferred() {
        Reports one = Reports.report(1).says("disputes_settled", 155, "件");
        Reports other = Reports.report(2).writes("完全不同的文字。").says("disputes_settled", 99, "件");
        load(one);
        load(other);
        assertThat(List.of(status(one), status(other))).containsOnly("in_doubt");
        assertThat(cells()).singleElement().satisfies(cell -> {
            assertThat(cell.get(CELL.STATE)).isEqualTo("in_doubt");
            assertThat(cell.get(CELL.VALUE)).isNull();
        });
        load(other.decided(3, new Decision.Preferred(other.hash())));
        assertThat(cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.get(CELL.VALUE)).isEqualByComparingTo("99"));
        assertThat(status(one)).isEqualTo("superseded");
    }

    @Test
    void scopesAndUnitClassesKeepTheirOwnCells() {
        load(Reports.report(1)
                .says("entities_inspected", 466, "家次")
                .says("entities_inspected", 120, "家")
                .says(
                        "entities_inspected",
                        30,
                        "家",
                        Qualifier.EXACT,
                        Scope.VILLAGE,
                        "",
                        ObservationState.REPORTED,
                        true));
        assertThat(cells())
                .extracting(cell -> cell.get(CELL.SCOPE) + " " + cell.get(CELL.UNIT_CLASS) + " " + cell.get(CELL.GRADE))
                .containsExactlyInAnyOrder("whole place_visit A", "whole place A", "village place C");
    }

    @Test
    void loadingAReportAgainChangesNothing() {
        Reports report = Reports.report(1).says("disputes_settled", 155, "件").fails("disputes_settled");
        load(report);
        List<String> before = dump();
        load(report);
        assertThat(dump()).isEqualTo(before);
        assertThat(cells()).extracting(cell -> cell.get(CELL.GRADE)).containsExactly("D");
    }

    @Test
    void aFailedActLeavesNothingBehind() {
        ReportFacts facts = Reports.report(1).says("disputes_settled", 155, "件").facts();
        assertThatThrownBy(() -> store.write(writing -> {
                    writing.report(facts, CATALOGUE);
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");
        assertThat(store.<Integer>read(jooq -> jooq.fetchCount(REPORT))).isZero();
    }

    @Test
    void aDraftTakesThePlaceOfTheStoreWhileAReaderFinishesOnTheOldOne() throws IOException {
        load(Reports.report(1).says("disputes_settled", 155, "件"));
        Store draft = store.draft("2");
        fill(draft);
        int seen = store.read(jooq -> {
            adopt(draft);
            return jooq.fetchCount(CELL);
        });
        assertThat(seen).isOne();
        assertThat(store.<Integer>read(jooq -> jooq.fetchCount(CELL))).isZero();
        assertThat(duckdbFiles()).containsExactly("fazhi-2.duckdb");
    }

    @Test
    void whoeverRemembersAnswersIsToldOfEveryChange() throws IOException {
        long before = store.changes();
        load(Reports.report(1).says("disputes_settled", 155, "件"));
        long written = store.changes();
        store.adopt(store.draft("1"));

        assertThat(written).isGreaterThan(before);
        assertThat(store.changes()).isGreaterThan(written);
    }

    @Test
    void aStoreOfOtherRulesIsSaidToBeSo() throws IOException {
        store.close();
        store = Store.open(folder, "2");
        assertThat(store.freshness()).isEqualTo(Freshness.OTHER_RULES);
    }

    @Test
    void aDamagedStoreIsReplacedByAnEmptyOne() throws IOException {
        store.close();
        Files.writeString(folder.resolve("fazhi-1.duckdb"), "not a database");
        store = Store.open(folder, "1");
        assertThat(store.freshness()).isEqualTo(Freshness.UNUSABLE);
        assertThat(cells()).isEmpty();
    }

    private void adopt(Store draft) {
        try {
            store.adopt(draft);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void load(Reports report) {
        store.write(writing -> writing.report(report.facts(), CATALOGUE));
    }

    private List<? extends Record> cells() {
        return store.read(jooq -> jooq.selectFrom(CELL).fetch());
    }

    private List<String> dump() {
        return store.read(jooq -> Stream.of(CELL, OBSERVATION, REPORT)
                .map(table -> jooq.selectFrom(table).fetch().sortAsc(0).formatCSV())
                .toList());
    }

    private String status(Reports report) {
        return store.read(jooq -> jooq.select(REPORT.STATUS)
                .from(REPORT)
                .where(REPORT.HASH.eq(report.hash()))
                .fetchSingle()
                .value1());
    }

    private List<String> duckdbFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".duckdb"))
                    .toList();
        }
    }
}
