package org.fazhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.store.schema.Tables.CELL;
import static org.fazhi.store.schema.Tables.REPORT_CHECK;
import static org.fazhi.store.schema.Tables.REPORT_CONTEXT;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Comparison.Kind;
import org.fazhi.indicator.Context;
import org.fazhi.indicator.YearBasis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearOnYearWritingTest {
    private static final Catalogue CATALOGUE = Catalogue.read();

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder, "1");
        store.write(writing -> {
            writing.divisions(List.of(
                    new Division("99", "province", "示例省", null, "99", null, null, null, null, null),
                    new Division("9901", "city", "一市", "99", "99", "9901", null, null, null, null),
                    new Division("990101", "county", "甲县", "9901", "99", "9901", "990101", null, null, null),
                    new Division("990101001", "township", "示例镇", "990101", "99", "9901", "990101", "镇", null, null)));
            writing.indicators(CATALOGUE);
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Reports last(int value) {
        return Reports.report(1).year(YearBasis.STATED, 2022).says("disputes_settled", value, "件");
    }

    private static Reports now() {
        return Reports.report(2)
                .year(YearBasis.STATED, 2023)
                .says("disputes_settled", 96, "件")
                .saysOfLastYear("disputes_settled", Kind.DIFFERENCE, "10", "件");
    }

    @Test
    void findsThatTwoYearsDoNotAgreeWhicheverWasReadFirst() {
        load(last(92), now());
        List<String> inOrder = checks();
        assertThat(inOrder)
                .singleElement()
                .satisfies(check -> assertThat(check)
                        .startsWith(now().hash() + " fails 化解(调成)矛盾纠纷数96件,上年报告为92件,变化4件,不同于所称增加10件")
                        .endsWith("\"text\":\"disputes_settled92件\",\"report\":\"" + last(92).hash() + "\"}]"));

        load(last(92));
        assertThat(checks()).isEqualTo(inOrder);
        load(now(), last(92));
        assertThat(checks()).isEqualTo(inOrder);
    }

    @Test
    void marksTheFigureThatDoesNotAgreeAndClearsItWhenItDoes() {
        load(now());
        assertThat(checks()).isEmpty();
        assertThat(grade(2023)).isEqualTo("A");

        load(last(92));
        assertThat(grade(2023)).isEqualTo("D");
        assertThat(grade(2022)).isEqualTo("A");

        load(last(86));
        assertThat(checks())
                .singleElement()
                .satisfies(check -> assertThat(check).contains(" passes "));
        assertThat(grade(2023)).isEqualTo("A");
    }

    @Test
    void asksOnlyReportsThatCountAndCoverTheirYear() {
        Reports superseded = last(92).dated(LocalDate.of(2023, 1, 1)).writes("同样的话。".repeat(60));
        Reports successor = Reports.report(3)
                .year(YearBasis.STATED, 2022)
                .says("disputes_settled", 86, "件")
                .dated(LocalDate.of(2023, 2, 1))
                .writes("同样的话。".repeat(60));
        load(now(), superseded, successor);
        assertThat(checks())
                .singleElement()
                .satisfies(check -> assertThat(check).contains(" passes "));

        load(Reports.report(3).year(YearBasis.STATED, 2021), last(92).until(LocalDate.of(2022, 11, 30)));
        assertThat(checks()).isEmpty();
    }

    @Test
    void doesNotChooseBetweenTwoFiguresOfLastYear() {
        load(last(92).says("disputes_settled", 86, "件"), now());
        assertThat(checks()).isEmpty();
    }

    @Test
    void keepsHowLargeAReportSaysItsTownshipIs() {
        load(last(92).isLarge(Context.Kind.REGISTERED, 32_000, "人"));
        load(last(92).isLarge(Context.Kind.REGISTERED, 33_000, "人"));
        List<BigDecimal> people = store.read(
                jooq -> jooq.select(REPORT_CONTEXT.VALUE).from(REPORT_CONTEXT).fetch(REPORT_CONTEXT.VALUE));
        assertThat(people).singleElement().satisfies(value -> assertThat(value).isEqualByComparingTo("33000"));
    }

    private void load(Reports... reports) {
        for (Reports report : reports) {
            store.write(writing -> writing.report(report.facts(), CATALOGUE));
        }
    }

    private List<String> checks() {
        return store.read(jooq -> jooq.selectFrom(REPORT_CHECK)
                .where(REPORT_CHECK.KIND.eq("year_on_year"))
                .orderBy(REPORT_CHECK.REPORT)
                .fetch(found -> String.join(
                        " ",
                        found.get(REPORT_CHECK.REPORT),
                        found.get(REPORT_CHECK.VERDICT),
                        found.get(REPORT_CHECK.SAYS),
                        found.get(REPORT_CHECK.EVIDENCE))));
    }

    private String grade(int year) {
        return store.read(jooq -> jooq.select(CELL.GRADE)
                .from(CELL)
                .where(CELL.YEAR.eq(year))
                .fetchSingle()
                .value1());
    }
}
