package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fazhi.chart.Renderer;
import org.fazhi.export.Paper;
import org.fazhi.export.PaperFile;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Language;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.SelectionCodec;
import org.fazhi.query.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T08:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    private final Catalogue catalogue = Catalogue.read();
    private final SelectionCodec codec = new SelectionCodec(catalogue);
    private TestStore store;
    private Figures figures;
    private Briefing briefing;

    @BeforeEach
    void begin() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "101", "102");
        store.states("440781101", 2020, "disputes_settled", "155");
        store.report("440781101", 2021, "未写明");
        store.states("440781101", 2022, "disputes_settled", "160");
        figures = new Figures(store, catalogue);
        briefing = new Briefings(figures, new EvidenceOf(store), codec, CLOCK)
                .make(
                        "调解工作情况",
                        Language.ZH,
                        "王芳",
                        List.of(new Wish(
                                FigureKind.TREND,
                                "indicator=disputes_settled&towns=440781101",
                                "",
                                List.of("备注：请关注2021年。人大立言见比高长食龙"))));
    }

    @AfterEach
    void end() throws Exception {
        store.close();
    }

    @Test
    void each_number_says_which_report_of_which_year_states_it_in_which_words() {
        Briefing.Number first = briefing.items().getFirst().numbers().getFirst();

        assertThat(first.note()).contains("440781101-2020.txt", "2020", "155");
    }

    @Test
    void what_is_left_out_is_named_with_the_reason() {
        assertThat(briefing.leftOut()).anySatisfy(line -> assertThat(line).contains("2021", "有报告，未写明"));
    }

    @Test
    void a_frozen_briefing_comes_back_the_same() {
        assertThat(BriefingFile.read(BriefingFile.write(briefing))).isEqualTo(briefing);
    }

    @Test
    void a_number_corrected_later_is_told_with_old_and_new() {
        assertThat(Difference.of(briefing, figures, codec)).isEmpty();

        store.states("440781101", 2021, "disputes_settled", "158");

        assertThat(Difference.of(briefing, figures, codec)).singleElement().satisfies(difference -> {
            assertThat(difference.then().value()).isNull();
            assertThat(difference.now()).isNotNull();
        });
        assertThat(briefing.items().getFirst().numbers().get(1).datum().value()).isNull();
    }

    @Test
    void a_document_has_headings_a_chart_and_a_footnote_to_each_number() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(PaperFile.DOCX)))) {
            assertThat(document.getParagraphs().stream().map(p -> p.getText()))
                    .anyMatch(text -> text.contains("调解工作情况"))
                    .anyMatch(text -> text.contains("请关注2021年"))
                    .anyMatch(text -> text.contains("王芳"));
            assertThat(document.getCharts()).hasSize(1);
            assertThat(document.getFootnotes().stream()
                            .flatMap(note -> note.getParagraphs().stream())
                            .map(p -> p.getText()))
                    .anyMatch(text -> text.contains("440781101-2020.txt"));
        }
    }

    @Test
    void slides_have_a_cover_a_chart_and_the_sources() throws Exception {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(written(PaperFile.PPTX)))) {
            assertThat(show.getSlides()).hasSize(4);
        }
    }

    @Test
    void a_pdf_has_text_that_can_be_selected_and_carries_its_font() throws Exception {
        try (PDDocument document = Loader.loadPDF(written(PaperFile.PDF))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("调解工作情况", "440781101-2020.txt", "请关注2021年", "1 / ");
            // the font has one glyph for a character and for the radical of the same look
            assertThat(text).contains("人大立言见比高长食龙").doesNotContainPattern("[\\u2E80-\\u2FDF\\uF900-\\uFAFF]");
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    private byte[] written(PaperFile kind) throws Exception {
        assumeTrue(Renderer.built(), "drawing/ is not on the class path: build the frontend once (./fazhi build)");
        Paper paper = BriefingPaper.of(briefing, List.of(), ZONE);
        try (Renderer renderer = new Renderer()) {
            byte[] file = kind.write(paper, renderer, drawn -> {});
            Path kept = Files.createDirectories(Path.of("target/pictures"));
            Files.write(kept.resolve("briefing." + kind.code()), file);
            return file;
        }
    }
}
