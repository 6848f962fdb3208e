package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
    void readsADocumentWithItsTables() throws IOException {
        ReportText text = text("a.docx", docx());

        assertThat(text.source()).isEqualTo(SENTENCE + "\n处罚 | 12\n检查 | 30");
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

    /** A page that writes each line with a font every reader of Chinese PDFs knows by name. */
    private static byte[] pdf(List<String> lines, String password) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F", song());
            page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
            StringBuilder content = new StringBuilder("BT /F 10 Tf 40 700 Td ");
            for (String line : lines) {
                content.append('<');
                for (byte b : line.getBytes(StandardCharsets.UTF_16BE)) {
                    content.append("%02x".formatted(b));
                }
                content.append("> Tj 0 -16 Td ");
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
