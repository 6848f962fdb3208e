package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.fazhi.report.Unreadable.Reason;
import org.junit.jupiter.api.Test;

class WordTextTest {
    @Test
    void readsADocumentWithItsTables() throws IOException {
        ReportText text = ReadFiles.text("a.docx", WordFiles.docx());

        assertThat(text.source()).isEqualTo(ReadFiles.SENTENCE + "\n处罚 | 12\n检查 | 30");
    }

    @Test
    void readsTablesInsideTheCellsOfAPageLaidOutByATable() throws IOException {
        assertThat(ReadFiles.text("a.docx", WordFiles.nested()).source().lines().filter(line -> !line.isBlank()))
                .containsExactly("法治政府建设年度报告", "处罚 | 12", "检查 | 30", ReadFiles.SENTENCE);
    }

    @Test
    void leavesADocumentThatGrowsBeyondReasonWhenUnpacked() throws IOException {
        assertThat(ReadFiles.reason("a.docx", WordFiles.swollen(64 << 20))).isEqualTo(Reason.DAMAGED);
        assertThat(ReadFiles.text("a.docx", WordFiles.swollen(1)).source()).contains(ReadFiles.SENTENCE);
    }

    @Test
    void readsADocumentByItsContentWhateverItsOfficeName() throws IOException {
        assertThat(ReadFiles.text("a.doc", WordFiles.docx()).format()).isEqualTo("docx");
    }
}
