package org.fazhi.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Example;
import org.fazhi.report.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EvidenceTest {
    private static final List<String> TEXTS = Catalogue.read().entries().stream()
            .flatMap(entry -> entry.examples().stream().map(Example::text))
            .toList();
    private static final String DIRT = "。,、;:()“”《》|\n0123456789万余百%多年月件(zhèn)  \t";

    @Test
    void evidenceStandsInTheSourceWhereItSays() {
        for (String text : TEXTS) {
            ReportText report = Passages.text(text);
            assertThat(Passages.extraction(text).findings())
                    .allSatisfy(finding -> assertThat(finding.evidence().standsIn(report.source()))
                            .isTrue());
        }
    }

    @Test
    void everyReasonIsTheOneAClerkWouldGive() {
        Extraction extraction = Passages.extraction("""
                某镇2024年法治政府建设工作报告
                1、进一步学习二十大精神，开展3公里巡河。
                （2）宣传12345热线和“8.31”工程。全镇总人口3.2万人。
                3.全镇调解纠纷36件，其中派出所调解9件。
                某镇人民政府
                2025年1月8日
                """);
        assertThat(extraction.findings())
                .filteredOn(Finding.Rejected.class::isInstance)
                .extracting(finding -> finding.evidence().text() + " "
                        + ((Finding.Rejected) finding).reason().code())
                .contains(
                        "2024 outside",
                        "1 ordinal",
                        "一步 word",
                        "二十大 word",
                        "3公里 other_unit",
                        "2 ordinal",
                        "12345 name",
                        "8.31 name",
                        "3.2万人 context",
                        "3 ordinal",
                        "2025 date");
    }

    @Test
    void aNumberInTheWordsOfAZeroIsExplainedOnce() {
        assertThat(Passages.extraction("全年未产生过一起行政复议案件。").findings())
                .singleElement()
                .isInstanceOf(Finding.Found.class);
    }

    @Test
    void everyNumberOfATextBecomesSomethingOrNothingWithAReason() {
        Extraction extraction = Passages.extraction("2024年,全镇调解纠纷36件,同比下降5%,计划明年举办讲座30场。");
        assertThat(extraction.findings())
                .extracting(finding -> switch (finding) {
                    case Finding.Found found -> found.observation().indicator();
                    case Finding.Rejected rejected -> rejected.reason().code();
                })
                .containsExactly("date", "disputes_mediated", "compared", "plan");
    }

    @Test
    @Timeout(120)
    void mutilatedTextsAreReadWithoutTrouble() {
        Random random = new Random(7);
        for (int i = 0; i < 1500; i++) {
            StringBuilder text = new StringBuilder(TEXTS.get(random.nextInt(TEXTS.size())));
            text.append(TEXTS.get(random.nextInt(TEXTS.size())));
            for (int j = random.nextInt(12); j >= 0; j--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, DIRT.charAt(random.nextInt(DIRT.length())));
                    default -> text.setCharAt(at, DIRT.charAt(random.nextInt(DIRT.length())));
                }
            }
            String told = text.toString();
            ReportText report = Passages.text(told);
            assertThatCode(() -> assertThat(Passages.extraction(told).findings())
                            .allSatisfy(finding -> assertThat(finding.evidence().standsIn(report.source()))
                                    .isTrue()))
                    .as(told)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aTextWithoutEndOrPunctuationIsReadInTimeInProportion() {
        String unit = "全镇受理矛盾纠纷36件调解成功30件发放资料200份";
        Passages.extraction(unit.repeat(200));
        long small = nanos(unit.repeat(400));
        long large = nanos(unit.repeat(3200));
        assertThat(Duration.ofNanos(large)).isLessThan(Duration.ofNanos(Math.max(small, 20_000_000) * 8 * 12));
    }

    private static long nanos(String text) {
        long start = System.nanoTime();
        Passages.extraction(text);
        return System.nanoTime() - start;
    }
}
