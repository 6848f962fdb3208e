package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Observation;
import org.fazhi.ingest.Examiner;
import org.junit.jupiter.api.Test;

/** Binary Word files of before 2007, made by an office suite and filled anew by POI. */
class OldWordTest {
    private static final Path MADE_BY_AN_OFFICE = Path.of("data/sample/990121/sl-0001.doc");
    private static final String REPORT = "全年调解矛盾纠纷36件，成功35件。开展普法宣传12场次，发放宣传资料2000余份。";

    @Test
    void figures_are_read_with_the_sentences_that_state_them() throws IOException {
        ReportText text = ReadFiles.text("a.doc", written(REPORT));

        List<Observation> read =
                new Examiner(Catalogue.read()).examine(text).extraction().observations();

        assertThat(text.format()).isEqualTo("doc");
        assertThat(text.source()).contains(REPORT);
        assertThat(read)
                .extracting(figure -> figure.indicator() + " "
                        + figure.quantity().value() + " " + figure.evidence().text())
                .contains(
                        "disputes_mediated 36 调解矛盾纠纷36件",
                        "disputes_settled 35 成功35件",
                        "publicity_events 12 普法宣传12场次",
                        "publicity_materials 2000 发放宣传资料2000余份");
        assertThat(read).allMatch(figure -> figure.evidence().standsIn(text.source()));
    }

    /** The office suite's file with its first paragraph written anew. */
    private static byte[] written(String sentence) throws IOException {
        try (InputStream in = Files.newInputStream(MADE_BY_AN_OFFICE);
                HWPFDocument document = new HWPFDocument(in)) {
            Range all = document.getRange();
            all.getParagraph(0).insertBefore(sentence);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }
}
