package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.report.Unreadable.Reason;
import org.junit.jupiter.api.Test;

class PdfTextTest {
    @Test
    void readsTwoColumnsOfAPdfOneAfterTheOther() throws IOException {
        List<String> left = List.of(
                "本年度云溪镇坚持依法行政把", "法治工作列入重要议程抓实抓", "细全年化解矛盾纠纷九十六件", "开展普法宣传活动共二十二场", "次发放各类资料三千余份受到", "干部群众的普遍欢迎和肯定。");
        List<String> right = List.of(
                "镇综合行政执法办公室严格按", "照规定办理行政处罚案件十二", "件没有发生行政复议案件也没", "有发生行政诉讼案件执法人员", "全部持证上岗并参加了业务培", "训考试合格率达到百分之百。");
        List<PdfFiles.Line> set = new ArrayList<>();
        set.add(new PdfFiles.Line("云溪镇人民政府二〇二三年度法治政府建设工作情况报告全文", 120, 760));
        for (int i = 0; i < left.size(); i++) {
            set.add(new PdfFiles.Line(left.get(i), 40, 720 - 16 * i));
            set.add(new PdfFiles.Line(right.get(i), 320, 720 - 16 * i));
        }

        String clean = ReadFiles.text("a.pdf", PdfFiles.pdf(set, "")).clean().text();

        assertThat(clean).contains("化解矛盾纠纷九十六件开展普法宣传活动共二十二场次").contains("办理行政处罚案件十二件没有发生行政复议案件");
        assertThat(clean.indexOf("云溪镇人民政府")).isLessThan(clean.indexOf("本年度"));
    }

    @Test
    void readsTheRowsOfATableInAPdfAsRows() throws IOException {
        List<PdfFiles.Line> set = new ArrayList<>();
        List<String> counted = List.of("处罚案件", "检查次数", "普法活动", "调解纠纷", "信访事项", "公开信息");
        for (int i = 0; i < counted.size(); i++) {
            set.add(new PdfFiles.Line(counted.get(i), 40, 720 - 16 * i));
            set.add(new PdfFiles.Line(String.valueOf(11 * (i + 1)), 320, 720 - 16 * i));
        }

        assertThat(ReadFiles.text("a.pdf", PdfFiles.pdf(set, ""))
                        .source()
                        .lines()
                        .map(line -> line.replace(" ", "")))
                .contains("处罚案件11", "公开信息66");
    }

    @Test
    void readsTheTextLayerOfAPdfAndJoinsItsLines() throws IOException {
        ReportText text = ReadFiles.text("a.pdf", PdfFiles.lines(List.of(ReadFiles.SENTENCE, "全年召开法治会议", "- 1 -"), ""));

        assertThat(text.clean().text())
                .contains(ReadFiles.SENTENCE)
                .contains("全年召开法治会议")
                .doesNotContain("- 1 -");
    }

    @Test
    void tellsAScannedPdfFromOneWithText() throws IOException {
        assertThat(ReadFiles.reason("a.pdf", PdfFiles.lines(List.of(), ""))).isEqualTo(Reason.SCANNED);
    }

    @Test
    void leavesADocumentOfMorePagesThanAnybodyReportsOn() throws IOException {
        assertThat(ReadFiles.read("a.pdf", PdfFiles.pages(2001)))
                .isEqualTo(new Unreadable("a.pdf", Reason.TOO_LARGE, "2001 pages"));
        assertThat(ReadFiles.reason("a.pdf", PdfFiles.pages(2000))).isEqualTo(Reason.SCANNED);
    }
}
