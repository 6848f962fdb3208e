package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
    @Test
    void readsAWebPageBlockByBlock() {
        String page = """
                <html><head><meta charset="gb2312"><title>云溪镇2023年法治政府建设报告</title>
                <meta name="ContentSource" content="云溪镇"><script>var a = "调解9件";</script></head>
                <body><div style="display:none">隐藏1件</div><p>全年化解<span>矛盾纠纷
                96</span>件。<br>开展普法22场。</p><table><tr><td><p>处罚</p></td><td>12</td></tr></table></body></html>
                """;

        ReportText text = ReadFiles.text("a.html", page.getBytes(Charset.forName("GBK")));

        assertThat(text.format()).isEqualTo("html");
        assertThat(text.source().lines())
                .containsExactly("云溪镇2023年法治政府建设报告", "来源:云溪镇", "全年化解矛盾纠纷 96件。", "开展普法22场。", "处罚 | 12");
        assertThat(text.clean().text()).contains("全年化解矛盾纠纷96件。");
    }

    @Test
    void leavesThePageAndTheNewsAroundAReport() {
        String news = "<li><a href='/1'>黄渡镇2022年法治政府建设工作报告</a><span>2023-01-05</span></li>";
        String page =
                """
                <!DOCTYPE html><html><head><title>云溪镇2023年法治政府建设工作报告-示例区人民政府</title></head><body>
                <ul><li>首页</li><li>政务公开</li><li>信息公开指南</li></ul>
                <p>您当前的位置：首页 > 政务公开 > 法治政府建设年度报告</p>
                <h1>云溪镇2023年法治政府建设工作报告</h1>
                <p>发布日期：2024-01-12 浏览次数：1860次 字号：[大 中 小]</p>
                <div><p>%s</p>%s</div>
                <p>云溪镇人民政府</p><p>2024年1月10日</p>
                <h3>相关新闻</h3><ul>%s</ul><p>黄渡镇调解纠纷210件获表彰</p>
                <p>版权所有：示例区人民政府 网站标识码：9900000001 您是第1206553位访客</p></body></html>
                """.formatted(ReadFiles.SENTENCE, "<p>全年召开专题会议3次，各项工作取得新的成效，群众满意度不断提高。</p>".repeat(6), news.repeat(4));

        CleanText clean = ReadFiles.text("a.html", page.getBytes(Charset.forName("GB18030")))
                .clean();
        String body = clean.lines().stream()
                .filter(line -> line.kind() == LineKind.BODY)
                .map(line -> clean.text().substring(line.start(), line.end()))
                .collect(Collectors.joining("\n"));

        assertThat(body)
                .contains(ReadFiles.SENTENCE)
                .contains("召开专题会议3次")
                .doesNotContain("1860", "黄渡镇", "210件", "1206553");
    }
}
