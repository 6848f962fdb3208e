package org.fazhi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.store.schema.Tables.CELL;
import static org.fazhi.store.schema.Tables.DECISION;
import static org.fazhi.store.schema.Tables.DECISION_DIFFERENCE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.UnitClass;
import org.fazhi.journal.Act;
import org.fazhi.journal.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionTest {
    private static final String SENTENCE = "figure disputes_settled 155 件";

    @TempDir
    Path folder;

    private Desk desk;
    private String report = "";

    @BeforeEach
    void ingestOneReport() throws IOException {
        desk = new Desk(folder);
        Path file = desk.file("a.txt", "place 990101001", "year 2023", SENTENCE);
        report = ((Outcome.Stored) desk.ingest(file).outcomes().getFirst()).hash();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aCorrectedFigureIsShownAndSurvivesRulesThatReadOtherwise() throws IOException {
        record(new Decision.FigureSet(report, spot("155"), figure("165")));
        assertThat(value()).isEqualByComparingTo("165");
        assertThat(differences()).isEmpty();
        useRules("doubling");
        assertThat(value()).isEqualByComparingTo("165");
        assertThat(differences()).containsExactly("165 310");
    }

    @Test
    void aConfirmedFigureStaysWhenNewRulesNoLongerReadIt() throws IOException {
        record(new Decision.Confirmed(report, spot("155"), figure("155")));
        useRules("blind");
        assertThat(value()).isEqualByComparingTo("155");
        assertThat(differences()).containsExactly("155 null");
    }

    @Test
    void aRejectedFigureIsNotShownAndUndoBringsItBack() throws IOException {
        long line = record(new Decision.Rejected(report, spot("155"), "of the county"));
        assertThat(desk.cells()).isEmpty();
        record(new Act.Undone(line));
        assertThat(value()).isEqualByComparingTo("155");
        List<Boolean> inForce = desk.workspace()
                .store()
                .read(jooq -> jooq.select(DECISION.IN_FORCE)
                        .from(DECISION)
                        .orderBy(DECISION.SEQUENCE)
                        .fetch(DECISION.IN_FORCE));
        assertThat(inForce).containsExactly(false, true);
    }

    @Test
    void aFigureNobodyReadIsAddedByHand() throws IOException {
        Decision.Spot spot =
                new Decision.Spot("inspections", Scope.WHOLE, "", UnitClass.EVENT, 0, "place 990101001", null);
        Decision.Figure figure = new Decision.Figure(
                new BigDecimal("7"), "次", Qualifier.EXACT, Scope.WHOLE, "", ObservationState.REPORTED, null);
        record(new Decision.FigureSet(report, spot, figure));
        assertThat(desk.cells())
                .extracting(cell -> cell.get(CELL.INDICATOR))
                .containsExactlyInAnyOrder("disputes_settled", "inspections");
        List<String> before = desk.everything();
        desk.workspace().rebuild(done -> {});
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void anOlderStoreIsServedUntilSomebodyTakesOverTheNewOneKnowingWhatChanges() throws IOException {
        desk.ingest(desk.file("b.txt", "place 990101002", "year 2023", "figure disputes_settled 20 件"));
        record(new Decision.Confirmed(report, spot("155"), figure("155")));
        desk.close();
        desk = new Desk(folder, "doubling");
        Successor successor = desk.workspace().prepare(done -> {});
        assertThat(desk.cells()).extracting(cell -> plain(cell.get(CELL.VALUE))).containsExactlyInAnyOrder("155", "20");
        assertThat(successor.changes()).singleElement().satisfies(change -> {
            assertThat(change.township()).isEqualTo("990101002");
            assertThat(change.valueAfter()).isEqualByComparingTo("40");
        });
        successor.takeOver();
        assertThat(desk.cells()).extracting(cell -> plain(cell.get(CELL.VALUE))).containsExactlyInAnyOrder("155", "40");
    }

    @Test
    void aDecidedPlaceMovesTheFigures() throws IOException {
        record(new Decision.PlaceDecided(report, "990101002"));
        assertThat(desk.cells()).extracting(cell -> cell.get(CELL.TOWNSHIP)).containsExactly("990101002");
    }

    @Test
    void aDecisionOnAReportThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> record(new Decision.YearDecided("f".repeat(64), 2023)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record(new Decision.PlaceDecided(report, "123456789")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void useRules(String rules) throws IOException {
        desk.close();
        desk = new Desk(folder, rules);
        assertThat(desk.workspace().outdated()).isTrue();
        desk.workspace().rebuild(done -> {});
        assertThat(desk.workspace().outdated()).isFalse();
    }

    private long record(Act act) throws IOException {
        return desk.workspace().register().record("clerk", act).sequence();
    }

    private BigDecimal value() {
        return desk.cells().getFirst().get(CELL.VALUE);
    }

    private List<String> differences() {
        return desk.workspace()
                .store()
                .read(jooq -> jooq.selectFrom(DECISION_DIFFERENCE)
                        .fetch(row -> plain(row.get(DECISION_DIFFERENCE.DECIDED_VALUE))
                                + " "
                                + plain(row.get(DECISION_DIFFERENCE.READ_VALUE))));
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "null" : value.stripTrailingZeros().toPlainString();
    }

    private Decision.Spot spot(String read) {
        int start = "place 990101001\nyear 2023\n".length();
        return new Decision.Spot(
                "disputes_settled", Scope.WHOLE, "", UnitClass.CASE, start, SENTENCE, new BigDecimal(read));
    }

    private static Decision.Figure figure(String value) {
        return new Decision.Figure(
                new BigDecimal(value), "件", Qualifier.EXACT, Scope.WHOLE, "", ObservationState.REPORTED, null);
    }
}
