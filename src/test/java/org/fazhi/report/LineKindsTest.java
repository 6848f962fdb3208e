package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.report.LineKind.BODY;
import static org.fazhi.report.LineKind.FURNITURE;
import static org.fazhi.report.LineKind.HEADER;
import static org.fazhi.report.LineKind.SIGNATURE;
import static org.fazhi.report.LineKind.TITLE;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineKindsTest {
    private static final String TEXT = "全年召开法治专题会议3次,研究解决问题7个,化解矛盾纠纷96件,开展普法宣传22场。".repeat(4) + "\n";

    @Test
    void partsAPageIntoHeaderTextSignatureAndFurniture() {
        assertThat(kinds("设为首页 | 收藏本站\n您现在的位置:首页 > 公开 > 年度报告\n"
                        + "云溪镇2023年法治政府建设情况报告\n索引号:1100/2024-3 发布日期:2024-01-09 浏览次数:57\n县委、县政府:\n"
                        + TEXT
                        + "云溪镇人民政府\n2024年1月5日\n扫一扫在手机打开当前页\n上一篇:调解纠纷300件受表彰\n版权所有:县政府"))
                .containsExactly(
                        FURNITURE, HEADER, TITLE, HEADER, HEADER, BODY, SIGNATURE, SIGNATURE, FURNITURE, FURNITURE,
                        FURNITURE);
    }

    @Test
    void leavesOutNewsCopiedUnderTheReport() {
        assertThat(kinds(TEXT + TEXT + "相关新闻\n石桥镇开展法律明白人培训,培训120人次。\n全县调解纠纷2600件"))
                .containsExactly(BODY, BODY, FURNITURE, FURNITURE, FURNITURE);
    }

    @Test
    void keepsReadingBehindTheSignatureOfACoveringLetter() {
        assertThat(kinds(TEXT + "云溪镇人民政府\n2024年1月5日\n" + TEXT + TEXT)).endsWith(BODY, BODY);
    }

    @Test
    void readsAShortPassageWhole() {
        assertThat(kinds("(二)严格执法。全年立案查处案件19件,罚款2.4万元。")).containsExactly(BODY);
        assertThat(kinds("全年化解纠纷96件")).containsExactly(BODY);
        assertThat(kinds("登录平台1200人次,全年公开信息86条。\n地址公示牌12块。")).containsExactly(BODY, BODY);
    }

    @Test
    void readsATableWithoutSentences() {
        assertThat(kinds("附件:2024年度执法统计表\n单位 | 处罚合计(件) | 罚没金额(万元)\n云溪镇 | 25 | 4.86"))
                .containsExactly(BODY, BODY, BODY);
    }

    @Test
    void partsATitleFromTheLabelsBehindIt() {
        assertThat(kinds("云溪镇2025年法治政府建设情况 日期:2026-01-26 字号:大\n" + TEXT)).containsExactly(TITLE, HEADER, BODY);
    }

    private static List<LineKind> kinds(String source) {
        return CleanText.of(source).lines().stream().map(Line::kind).toList();
    }
}
