package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.fazhi.report.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
    private static final String TRADITIONAL = "2023年,雲溪鎮依法行政,全年化解矛盾糾紛96件,開展普法宣傳22場次。";

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "GBK", "UTF-16"})
    void readsTheEncodingsOfSimplifiedText(String charset) {
        ReportText text = ReadFiles.text("a.txt", ReadFiles.SENTENCE.getBytes(Charset.forName(charset)));

        assertThat(text.source()).isEqualTo(ReadFiles.SENTENCE);
        assertThat(text.format()).isEqualTo("txt");
        assertThat(text.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void readsBig5() {
        ReportText text = ReadFiles.text("a.txt", TRADITIONAL.getBytes(Charset.forName("Big5")));

        assertThat(text.source()).isEqualTo(TRADITIONAL);
        assertThat(text.clean().text()).isEqualTo(ReadFiles.SENTENCE);
    }

    @Test
    void doesNotCountTheByteOrderMarkAndKeepsLineEnds() {
        byte[] bytes = ("\ufeff" + ReadFiles.SENTENCE + "\r\n" + ReadFiles.SENTENCE).getBytes(StandardCharsets.UTF_8);

        assertThat(ReadFiles.text("a.md", bytes).source()).isEqualTo(ReadFiles.SENTENCE + "\r\n" + ReadFiles.SENTENCE);
    }

    @Test
    void readsUtf8ThatWasCutInsideACharacter() {
        byte[] bytes = ReadFiles.SENTENCE.getBytes(StandardCharsets.UTF_8);

        assertThat(ReadFiles.text("a.txt", Arrays.copyOf(bytes, bytes.length - 1))
                        .source())
                .startsWith(ReadFiles.SENTENCE.substring(0, 30));
    }

    @Test
    void readsDocumentsInPollutedTraditionalCharacters() {
        String polluted = "2023年,雲溪鎮(zhèn)依法行政,全年化解矛盾糾紛96件,開(kāi)展普法宣傳22場(chǎng)次。";

        assertThat(ReadFiles.text(
                                "a.html",
                                ("<html><body><p>" + polluted + "</p></body></html>").getBytes(StandardCharsets.UTF_8))
                        .clean()
                        .text())
                .contains(ReadFiles.SENTENCE);
        assertThat(ReadFiles.text("a.txt", polluted.getBytes(Charset.forName("GB18030")))
                        .clean()
                        .text())
                .isEqualTo(ReadFiles.SENTENCE);
    }

    @Test
    void tellsWhyAFileCannotBeRead() throws IOException {
        assertThat(ReadFiles.reason("a.txt", new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(ReadFiles.reason("a.txt", "  \n ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.EMPTY);
        assertThat(ReadFiles.reason("a.txt", new byte[] {1, 0, 2, 0, 3, 4, 5, 0}))
                .isEqualTo(Reason.BINARY);
        assertThat(ReadFiles.reason("a.txt", WordFiles.docx())).isEqualTo(Reason.BINARY);
        assertThat(ReadFiles.reason("a.txt", "404 Not Found".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NO_TEXT);
        assertThat(ReadFiles.reason("a.png", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(ReadFiles.reason("a.docx", Arrays.copyOf(WordFiles.docx(), 700)))
                .isEqualTo(Reason.DAMAGED);
        assertThat(ReadFiles.reason("a.pdf", PdfFiles.lines(List.of(ReadFiles.SENTENCE), "secret")))
                .isEqualTo(Reason.ENCRYPTED);
        assertThat(ReadFiles.reason("a.txt", new byte[51 * 1024 * 1024])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void tellsAReportFromAPageWithoutOne() {
        assertThat(ReadFiles.text("a.txt", (ReadFiles.SENTENCE + "\n").repeat(8).getBytes(StandardCharsets.UTF_8))
                        .looksLikeReport())
                .isTrue();
        assertThat(ReadFiles.text("a.txt", "首页\n政务公开\n依法申请公开\n您访问的页面不存在。\n执法公示\n普法园地".getBytes(StandardCharsets.UTF_8))
                        .looksLikeReport())
                .isFalse();
        assertThat(ReadFiles.text(
                                "a.txt",
                                "20XX年,X镇依法行政,开展普法x场,调解纠纷xx件,执法x次。".repeat(9).getBytes(StandardCharsets.UTF_8))
                        .looksLikeReport())
                .isFalse();
    }
}
