package org.fazhi.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.fazhi.chart.BarChart;
import org.fazhi.chart.Canvas;
import org.fazhi.chart.Caption;
import org.fazhi.chart.Chart;
import org.fazhi.chart.Renderer;
import org.fazhi.indicator.Look;
import org.fazhi.indicator.Messages;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A paper as a Word document: headings, charts that can be edited, tables whose numbers have footnotes. */
final class DocumentFile {
    private static final String INK = "1B2733";
    private static final String MUTED = "5C6873";
    private static final String FLAG = "8A6100";
    private static final int TEXT_WIDTH = 481;
    private static final int CHART_HEIGHT = 290;
    private static final int MOST_CHART_HEIGHT = 560;
    private static final int ROW_HEIGHT = 17;
    private static final String LINE = "C9D1D9";
    private static final int TWENTIETHS = 20;

    private final XWPFDocument document = new XWPFDocument();
    private final Paper paper;
    private final Renderer renderer;
    private final Messages messages;

    private DocumentFile(Paper paper, Renderer renderer) {
        this.paper = paper;
        this.renderer = renderer;
        messages = Messages.in(paper.language());
    }

    static byte[] write(Paper paper, Renderer renderer, IntConsumer progress) {
        DocumentFile file = new DocumentFile(paper, renderer);
        try (XWPFDocument document = file.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.fill(progress);
            document.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("the document cannot be put together", e);
        }
    }

    private void fill(IntConsumer progress) throws IOException, InvalidFormatException {
        document.createFootnotes();
        DocumentStyles.add(document);
        page();
        document.getProperties().getCoreProperties().setTitle(paper.name());
        if (!paper.title().isEmpty()) {
            heading(paper.title(), "Title", 22);
            words(paper.subtitle(), 11, MUTED);
            paper.lead().forEach(sentence -> words(sentence, 12, INK));
        }
        if (!paper.corrected().isEmpty()) {
            heading(messages.say("paper.corrected"), "Heading1", 16);
            paper.corrected().forEach(line -> words(line, 11, FLAG));
        }
        int done = 0;
        for (Paper.Section section : paper.sections()) {
            section(section);
            progress.accept(++done);
        }
        if (!paper.appendix().isEmpty()) {
            heading(messages.say("paper.left_out"), "Heading1", 16);
            paper.appendix().forEach(line -> words(line, 10, INK));
        }
        if (!paper.colophon().isEmpty()) {
            words(paper.colophon(), 9, MUTED);
        }
    }

    /** A4 with page numbers. */
    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(1134));
        margin.setRight(BigInteger.valueOf(1134));
        margin.setTop(BigInteger.valueOf(1134));
        margin.setBottom(BigInteger.valueOf(1134));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void section(Paper.Section section) throws IOException, InvalidFormatException {
        Caption caption = section.chart().caption();
        heading(section.heading(), "Heading1", 16);
        if (!caption.fictional().isEmpty()) {
            words(caption.fictional(), 10, FLAG);
        }
        words(caption.subtitle(), 10, MUTED);
        words(caption.coverage(), 10, MUTED);
        words(caption.unit().isEmpty() ? "" : messages.say("paper.unit", caption.unit()), 10, MUTED);
        draw(section);
        caption.footnotes().forEach(note -> words(note, 9, MUTED));
        words(OfficeChart.loses(section.chart()) ? messages.say("paper.office") : "", 9, MUTED);
        words(caption.source(), 9, MUTED);
        section.remarks().forEach(remark -> words(remark, 11, INK));
        if (!section.grid().empty()) {
            table(section.grid());
        }
    }

    private void draw(Paper.Section section) throws IOException, InvalidFormatException {
        XWPFRun run = document.createParagraph().createRun();
        int width = Units.toEMU(TEXT_WIDTH);
        int height = Units.toEMU(chartHeight(section.chart()));
        if (OfficeChart.has(section.chart())) {
            OfficeChart.draw(document.createChart(run, width, height), section.chart());
            return;
        }
        Canvas canvas = new Canvas(1000, 1000 * CHART_HEIGHT / TEXT_WIDTH, Look.PRINT, Canvas.Frame.PLOT);
        byte[] picture = renderer.png(section.chart(), canvas, 2, Map.of("Title", section.heading()));
        run.addPicture(new ByteArrayInputStream(picture), Document.PICTURE_TYPE_PNG, "chart.png", width, height);
    }

    /** A long ranking gets room for each of its names. */
    private static int chartHeight(Chart chart) {
        return chart instanceof BarChart bar && bar.form() == BarChart.Form.LYING
                ? Math.clamp(60L + ROW_HEIGHT * bar.ticks().size(), CHART_HEIGHT, MOST_CHART_HEIGHT)
                : CHART_HEIGHT;
    }

    private void table(Paper.Grid grid) {
        XWPFTable table = document.createTable(1, grid.header().size());
        table.setWidth("100%");
        table.setCellMargins(2 * TWENTIETHS, 5 * TWENTIETHS, 2 * TWENTIETHS, 5 * TWENTIETHS);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < grid.header().size(); i++) {
            cell(head.getCell(i), new Paper.Entry(grid.header().get(i), ""), true);
        }
        for (List<Paper.Entry> entries : grid.rows()) {
            XWPFTableRow row = table.createRow();
            for (int i = 0; i < entries.size(); i++) {
                cell(row.getCell(i), entries.get(i), false);
            }
        }
        document.createParagraph();
    }

    private void cell(XWPFTableCell cell, Paper.Entry entry, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        run(paragraph, entry.words(), 9, INK).setBold(bold);
        if (!entry.note().isEmpty()) {
            XWPFFootnote note = document.createFootnote();
            run(note.createParagraph(), entry.note(), 8, INK);
            paragraph.addFootnoteReference(note);
        }
    }

    private void heading(String words, String style, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.setKeepNext(true);
        paragraph.setSpacingBefore(size * TWENTIETHS);
        paragraph.setSpacingAfter(4 * TWENTIETHS);
        run(paragraph, words, size, INK).setBold(true);
    }

    private void words(String words, int size, String colour) {
        if (!words.isEmpty()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingAfter(3 * TWENTIETHS);
            run(paragraph, words, size, colour);
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, int size, String colour) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setFontSize(size);
        run.setColor(colour);
        run.setFontFamily(OfficeFont.NAME);
        run.setFontFamily(OfficeFont.NAME, XWPFRun.FontCharRange.eastAsia);
        return run;
    }
}
