package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.fazhi.report.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
    private static final String SENTENCE = "2023年,云溪镇依法行政,全年化解矛盾纠纷96件,开展普法宣传22场次。";
    private static final String TRADITIONAL = "2023年,雲溪鎮依法行政,全年化解矛盾糾紛96件,開展普法宣傳22場次。";

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "GBK", "UTF-16"})
    void readsTheEncodingsOfSimplifiedText(String charset) {
        ReportText text = text("a.txt", SENTENCE.getBytes(Charset.forName(charset)));

        assertThat(text.source()).isEqualTo(SENTENCE);
        assertThat(text.format()).isEqualTo("txt");
        assertThat(text.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void readsBig5() {
        ReportText text = text("a.txt", TRADITIONAL.getBytes(Charset.forName("Big5")));

        assertThat(text.source()).isEqualTo(TRADITIONAL);
        assertThat(text.clean().text()).isEqualTo(SENTENCE);
    }

    @Test
    void doesNotCountTheByteOrderMarkAndKeepsLineEnds() {
        byte[] bytes = ("\ufeff" + SENTENCE + "\r\n" + SENTENCE).getBytes(StandardCharsets.UTF_8);

        assertThat(text("a.md", bytes).source()).isEqualTo(SENTENCE + "\r\n" + SENTENCE);
    }

    @Test
    void readsUtf8ThatWasCutInsideACharacter() {
        byte[] bytes = SENTENCE.getBytes(StandardCharsets.UTF_8);

        assertThat(text("a.txt", Arrays.copyOf(bytes, bytes.length - 1)).source())
                .startsWith(SENTENCE.substring(0, 30));
    }

    @Test
    void readsAWebPageBlockByBlock() {
        String page = """
                <html><head><meta charset="gb2312"><title>云溪镇2023年法治政府建设报告</title>
                <meta name="ContentSource" content="云溪镇"><script>var a = "调解9件";</script></head>
                <body><div style="display:none">隐藏1件</div><p>全年化解<span>矛盾纠纷
                96</span>件。<br>开展普法22场。</p><table><tr><td><p>处罚</p></td><td>12</td></tr></table></body></html>
                """;

        ReportText text = text("a.html", page.getBytes(Charset.forName("GBK")));

        assertThat(text.format()).isEqualTo("html");
        assertThat(text.source().lines())
                .containsExactly("云溪镇2023年法治政府建设报告", "来源:云溪镇", "全年化解矛盾纠纷 96件。", "开展普法22场。", "处罚 | 12");
        assertThat(text.clean().text()).contains("全年化解矛盾纠纷96件。");
    }

    @Test
    void leavesThePageAndTheNewsAroundAReport() {
        String news = "<li><a href='/1'>黄渡镇2022年法治政府建设工作报告</a><span>2023-01-05</span></li>";
        String page = """
                <!DOCTYPE html><html><head><title>云溪镇2023年法治政府建设工作报告-示例区人民政府</title></head><body>
                <ul><li>首页</li><li>政务公开</li><li>信息公开指南</li></ul>
                <p>您当前的位置：首页 > 政务公开 > 法治政府建设年度报告</p>
                <h1>云溪镇2023年法治政府建设工作报告</h1>
                <p>发布日期：2024-01-12 浏览次数：1860次 字号：[大 中 小]</p>
                <div><p>%s</p>%s</div>
                <p>云溪镇人民政府</p><p>2024年1月10日</p>
                <h3>相关新闻</h3><ul>%s</ul><p>黄渡镇调解纠纷210件获表彰</p>
                <p>版权所有：示例区人民政府 网站标识码：9900000001 您是第1206553位访客</p></body></html>
                """.formatted(SENTENCE, "<p>全年召开专题会议3次，各项工作取得新的成效，群众满意度不断提高。</p>".repeat(6), news.repeat(4));

        CleanText clean =
                text("a.html", page.getBytes(Charset.forName("GB18030"))).clean();
        String body = clean.lines().stream()
                .filter(line -> line.kind() == LineKind.BODY)
                .map(line -> clean.text().substring(line.start(), line.end()))
                .collect(Collectors.joining("\n"));

        assertThat(body).contains(SENTENCE).contains("召开专题会议3次").doesNotContain("1860", "黄渡镇", "210件", "1206553");
    }

    @Test
    void readsDocumentsInPollutedTraditionalCharacters() {
        String polluted = "2023年,雲溪鎮(zhèn)依法行政,全年化解矛盾糾紛96件,開(kāi)展普法宣傳22場(chǎng)次。";

        assertThat(text(
                                "a.html",
                                ("<html><body><p>" + polluted + "</p></body></html>").getBytes(StandardCharsets.UTF_8))
                        .clean()
                        .text())
                .contains(SENTENCE);
        assertThat(text("a.txt", polluted.getBytes(Charset.forName("GB18030")))
                        .clean()
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void readsADocumentWithItsTables() throws IOException {
        ReportText text = text("a.docx", docx());

        assertThat(text.source()).isEqualTo(SENTENCE + "\n处罚 | 12\n检查 | 30");
    }

    @Test
    void readsTablesInsideTheCellsOfAPageLaidOutByATable() throws IOException {
        assertThat(text("a.docx", nested()).source().lines().filter(line -> !line.isBlank()))
                .containsExactly("法治政府建设年度报告", "处罚 | 12", "检查 | 30", SENTENCE);
    }

    @Test
    void readsTwoColumnsOfAPdfOneAfterTheOther() throws IOException {
        List<String> left = List.of(
                "本年度云溪镇坚持依法行政把", "法治工作列入重要议程抓实抓", "细全年化解矛盾纠纷九十六件", "开展普法宣传活动共二十二场", "次发放各类资料三千余份受到", "干部群众的普遍欢迎和肯定。");
        List<String> right = List.of(
                "镇综合行政执法办公室严格按", "照规定办理行政处罚案件十二", "件没有发生行政复议案件也没", "有发生行政诉讼案件执法人员", "全部持证上岗并参加了业务培", "训考试合格率达到百分之百。");
        List<Line> set = new ArrayList<>();
        set.add(new Line("云溪镇人民政府二〇二三年度法治政府建设工作情况报告全文", 120, 760));
        for (int i = 0; i < left.size(); i++) {
            set.add(new Line(left.get(i), 40, 720 - 16 * i));
            set.add(new Line(right.get(i), 320, 720 - 16 * i));
        }

        String clean = text("a.pdf", pdfOf(set, "")).clean().text();

        assertThat(clean).contains("化解矛盾纠纷九十六件开展普法宣传活动共二十二场次").contains("办理行政处罚案件十二件没有发生行政复议案件");
        assertThat(clean.indexOf("云溪镇人民政府")).isLessThan(clean.indexOf("本年度"));
    }

    @Test
    void readsTheRowsOfATableInAPdfAsRows() throws IOException {
        List<Line> set = new ArrayList<>();
        List<String> counted = List.of("处罚案件", "检查次数", "普法活动", "调解纠纷", "信访事项", "公开信息");
        for (int i = 0; i < counted.size(); i++) {
            set.add(new Line(counted.get(i), 40, 720 - 16 * i));
            set.add(new Line(String.valueOf(11 * (i + 1)), 320, 720 - 16 * i));
        }

        assertThat(text("a.pdf", pdfOf(set, "")).source().lines().map(line -> line.replace(" ", "")))
                .contains("处罚案件11", "公开信息66");
    }

    @Test
    void readsTheTextLayerOfAPdfAndJoinsItsLines() throws IOException {
        ReportText text = text("a.pdf", pdf(List.of(SENTENCE, "全年召开法治会议", "- 1 -"), ""));

        assertThat(text.clean().text()).contains(SENTENCE).contains("全年召开法治会议").doesNotContain("- 1 -");
    }

    @Test
    void tellsAScannedPdfFromOneWithText() throws IOException {
        assertThat(reason("a.pdf", pdf(List.of(), ""))).isEqualTo(Reason.SCANNED);
    }

    @Test
    void tellsWhyAFileCannotBeRead() throws IOException {
        assertThat(reason("a.txt", new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason("a.txt", "  \n ".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(reason("a.txt", new byte[] {1, 0, 2, 0, 3, 4, 5, 0})).isEqualTo(Reason.BINARY);
        assertThat(reason("a.txt", docx())).isEqualTo(Reason.BINARY);
        assertThat(reason("a.txt", "404 Not Found".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NO_TEXT);
        assertThat(reason("a.png", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(reason("a.docx", Arrays.copyOf(docx(), 700))).isEqualTo(Reason.DAMAGED);
        assertThat(reason("a.pdf", pdf(List.of(SENTENCE), "secret"))).isEqualTo(Reason.ENCRYPTED);
        assertThat(reason("a.txt", new byte[51 * 1024 * 1024])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void leavesADocumentOfMorePagesThanAnybodyReportsOn() throws IOException {
        assertThat(reader.read("a.pdf", pages(2001)))
                .isEqualTo(new Unreadable("a.pdf", Reason.TOO_LARGE, "2001 pages"));
        assertThat(reason("a.pdf", pages(2000))).isEqualTo(Reason.SCANNED);
    }

    @Test
    void leavesADocumentThatGrowsBeyondReasonWhenUnpacked() throws IOException {
        assertThat(reason("a.docx", swollen(64 << 20))).isEqualTo(Reason.DAMAGED);
        assertThat(text("a.docx", swollen(1)).source()).contains(SENTENCE);
    }

    @Test
    void readsADocumentByItsContentWhateverItsOfficeName() throws IOException {
        assertThat(text("a.doc", docx()).format()).isEqualTo("docx");
    }

    @Test
    void tellsAReportFromAPageWithoutOne() {
        assertThat(text("a.txt", (SENTENCE + "\n").repeat(8).getBytes(StandardCharsets.UTF_8))
                        .looksLikeReport())
                .isTrue();
        assertThat(text("a.txt", "首页\n政务公开\n依法申请公开\n您访问的页面不存在。\n执法公示\n普法园地".getBytes(StandardCharsets.UTF_8))
                        .looksLikeReport())
                .isFalse();
        assertThat(text("a.txt", "20XX年,X镇依法行政,开展普法x场,调解纠纷xx件,执法x次。".repeat(9).getBytes(StandardCharsets.UTF_8))
                        .looksLikeReport())
                .isFalse();
    }

    private ReportText text(String name, byte[] bytes) {
        Reading reading = reader.read(name, bytes);
        assertThat(reading).isInstanceOf(ReportText.class);
        return (ReportText) reading;
    }

    private Reason reason(String name, byte[] bytes) {
        Reading reading = reader.read(name, bytes);
        assertThat(reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).reason();
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(SENTENCE);
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("处罚");
            table.getRow(0).getCell(1).setText("12");
            table.getRow(1).getCell(0).setText("检查");
            table.getRow(1).getCell(1).setText("30");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pages(int count) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < count; page++) {
                document.addPage(new PDPage());
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A document with so many blanks between two of its tags. */
    private static byte[] swollen(int blanks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx()));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write((entry.getName().equals("word/document.xml")
                                ? content.replace("<w:body>", "<w:body>" + " ".repeat(blanks))
                                : content)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] nested() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTableCell cell = document.createTable(1, 1).getRow(0).getCell(0);
            cell.setText("法治政府建设年度报告");
            XWPFTable inner = cell.insertNewTbl(cell.addParagraph().getCTP().newCursor());
            for (String[] entry : new String[][] {{"处罚", "12"}, {"检查", "30"}}) {
                XWPFTableRow row = inner.createRow();
                for (int i = 0; i < entry.length; i++) {
                    XWPFTableCell inside = row.getCell(i);
                    (inside == null ? row.createCell() : inside).setText(entry[i]);
                }
            }
            cell.addParagraph().createRun().setText(SENTENCE);
            document.write(out);
            return out.toByteArray();
        }
    }

    /** A line and where on the page it is set. */
    private record Line(String words, int x, int y) {}

    private static byte[] pdf(List<String> lines, String password) throws IOException {
        List<Line> set = new ArrayList<>();
        for (String line : lines) {
            set.add(new Line(line, 40, 700 - 16 * set.size()));
        }
        return pdfOf(set, password);
    }

    /** A page that writes each line with a font every reader of Chinese PDFs knows by name. */
    private static byte[] pdfOf(List<Line> lines, String password) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F", song());
            page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
            StringBuilder content = new StringBuilder("BT /F 10 Tf ");
            for (Line line : lines) {
                content.append("1 0 0 1 %d %d Tm <".formatted(line.x(), line.y()));
                for (byte b : line.words().getBytes(StandardCharsets.UTF_16BE)) {
                    content.append("%02x".formatted(b));
                }
                content.append("> Tj ");
            }
            PDStream stream = new PDStream(document);
            try (var to = stream.createOutputStream()) {
                to.write(content.append("ET").toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            document.addPage(page);
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary song() {
        COSDictionary info = new COSDictionary();
        info.setItem("Registry", new COSString("Adobe"));
        info.setItem("Ordering", new COSString("GB1"));
        info.setItem("Supplement", COSInteger.get(4));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.getPDFName("FontDescriptor"));
        descriptor.setItem("FontName", COSName.getPDFName("STSong-Light"));
        descriptor.setItem("Flags", COSInteger.get(6));
        COSDictionary inner = new COSDictionary();
        inner.setItem(COSName.TYPE, COSName.FONT);
        inner.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0"));
        inner.setItem("BaseFont", COSName.getPDFName("STSong-Light"));
        inner.setItem("CIDSystemInfo", info);
        inner.setItem("FontDescriptor", descriptor);
        inner.setItem("DW", COSInteger.get(1000));
        COSArray descendants = new COSArray();
        descendants.add(inner);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.getPDFName("Type0"));
        font.setItem("BaseFont", COSName.getPDFName("STSong-Light"));
        font.setItem("Encoding", COSName.getPDFName("UniGB-UCS2-H"));
        font.setItem("DescendantFonts", descendants);
        return font;
    }
}
