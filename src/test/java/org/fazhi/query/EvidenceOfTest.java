package org.fazhi.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceOfTest {
    private static final String TOWN = "440781103";

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void fill() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "103");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void a_number_leads_to_its_sentence() {
        store.cell(TOWN, 2020, "disputes_settled", "155")
                .saying("党建引领。各村受理165件，结案155件，成功率94%。下一步继续。")
                .put();

        EvidenceOf.Answer answer = evidence(2020);

        assertThat(answer.state()).isEqualTo(CellState.REPORTED);
        assertThat(answer.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.quote()).isEqualTo("155件");
            assertThat(statement.before()).isEqualTo("各村受理165件，结案");
            assertThat(statement.after()).isEqualTo("，成功率94%。");
        });
    }

    @Test
    void other_years_of_the_same_township_stand_beside_it() {
        store.states(TOWN, 2019, "disputes_settled", "90");
        store.states(TOWN, 2020, "disputes_settled", "155");
        store.states(TOWN, 2021, "disputes_accepted", "200");

        assertThat(evidence(2020).neighbours())
                .extracting(EvidenceOf.Neighbour::year)
                .containsExactly(2019);
    }

    @Test
    void a_blank_says_whether_there_is_a_report() {
        String hash = store.report(TOWN, 2022, "本年工作");
        store.report(TOWN, 2023, "两份互相矛盾", "in_doubt");

        assertThat(evidence(2021).state()).isEqualTo(CellState.NO_REPORT);
        assertThat(evidence(2022).state()).isEqualTo(CellState.NOT_REPORTED);
        assertThat(requireNonNull(evidence(2022).report()).hash()).isEqualTo(hash);
        assertThat(evidence(2023).state()).isEqualTo(CellState.IN_DOUBT);
    }

    @Test
    void failed_checks_of_the_indicator_come_with_it() {
        String hash = store.cell(TOWN, 2020, "info_disclosed", "205").put();
        store.fails(hash, "info_disclosed", "214 > 205");
        store.fails(hash, "disputes_settled", "elsewhere");

        CellKey key = new CellKey(TOWN, 2020, "info_disclosed", Scope.WHOLE);
        assertThat(new EvidenceOf(store).row(key).checks())
                .extracting(CheckLine::says)
                .containsExactly("214 > 205");
        assertThat(CellKey.of(key.code())).isEqualTo(key);
    }

    @Test
    void a_report_page_holds_text_statements_and_rivals() {
        String hash = store.cell(TOWN, 2020, "disputes_settled", "155").put();
        store.report(TOWN, 2020, "转载", "duplicate");

        ReportPage.Answer page = new ReportPage(store).row(hash).orElseThrow();

        assertThat(page.text()).isEqualTo("全年155件。");
        assertThat(page.statements())
                .allSatisfy(statement -> assertThat(page.text().substring(statement.start(), statement.end()))
                        .isEqualTo(statement.quote()));
        assertThat(page.rivals()).extracting(ReportLine::status).containsExactly("duplicate");
        assertThat(new ReportPage(store).row("none")).isEmpty();
    }

    private EvidenceOf.Answer evidence(int year) {
        return new EvidenceOf(store).row(new CellKey(TOWN, year, "disputes_settled", Scope.WHOLE));
    }
}
