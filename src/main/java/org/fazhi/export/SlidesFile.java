package org.fazhi.export;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.fazhi.chart.Canvas;
import org.fazhi.chart.Caption;
import org.fazhi.chart.Renderer;
import org.fazhi.indicator.Look;
import org.fazhi.indicator.Messages;

/** A paper as PowerPoint slides: real text, charts that can be edited where Office has the kind. */
final class SlidesFile {
    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    private static final int SIDE = 40;
    private static final Color INK = new Color(0x1b2733);
    private static final Color MUTED = new Color(0x5c6873);
    private static final Color FLAG = new Color(0x8a6100);
    private static final int NOTES_A_SLIDE = 14;
    private static final int NOTE_LENGTH = 110;

    private final XMLSlideShow show = new XMLSlideShow();
    private final Paper paper;
    private final Renderer renderer;
    private final Messages messages;

    private SlidesFile(Paper paper, Renderer renderer) {
        this.paper = paper;
        this.renderer = renderer;
        messages = Messages.in(paper.language());
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
    }

    static byte[] write(Paper paper, Renderer renderer, IntConsumer progress) {
        SlidesFile file = new SlidesFile(paper, renderer);
        try (XMLSlideShow show = file.show;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.fill(progress);
            show.getProperties().getCoreProperties().setTitle(paper.name());
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private void fill(IntConsumer progress) throws IOException {
        if (!paper.title().isEmpty()) {
            cover();
        }
        list(messages.say("paper.corrected"), paper.corrected());
        List<String> sources = new ArrayList<>();
        int done = 0;
        for (Paper.Section section : paper.sections()) {
            figure(section);
            sources.addAll(sources(section));
            progress.accept(++done);
        }
        list(messages.say("paper.sources"), sources);
        list(messages.say("paper.left_out"), paper.appendix());
    }

    private void cover() {
        XSLFSlide slide = show.createSlide();
        text(slide, paper.title(), 32, true, INK, new Rectangle(SIDE, 90, WIDTH - 2 * SIDE, 90));
        text(slide, paper.subtitle(), 16, false, MUTED, new Rectangle(SIDE, 180, WIDTH - 2 * SIDE, 30));
        XSLFTextBox lead = box(slide, new Rectangle(SIDE, 225, WIDTH - 2 * SIDE, 220));
        paper.lead().forEach(sentence -> paragraph(lead, sentence, 17, false, INK));
        text(slide, paper.colophon(), 11, false, MUTED, new Rectangle(SIDE, HEIGHT - 60, WIDTH - 2 * SIDE, 30));
        number(slide);
    }

    private void figure(Paper.Section section) throws IOException {
        XSLFSlide slide = show.createSlide();
        Caption caption = section.chart().caption();
        int room = caption.fictional().isEmpty() ? 0 : 190;
        text(slide, section.heading(), 22, true, INK, new Rectangle(SIDE, 18, WIDTH - 2 * SIDE - room, 40));
        if (room > 0) {
            text(slide, caption.fictional(), 12, true, FLAG, new Rectangle(WIDTH - SIDE - room, 22, room, 26))
                    .setTextAlign(TextParagraph.TextAlign.RIGHT);
        }
        String under = String.join("　", List.of(caption.subtitle(), caption.coverage(), unit(caption)))
                .strip();
        text(slide, under, 12, false, MUTED, new Rectangle(SIDE, 58, WIDTH - 2 * SIDE, 24));

        List<String> notes = new ArrayList<>(section.remarks());
        notes.addAll(caption.footnotes());
        if (OfficeChart.loses(section.chart())) {
            notes.add(messages.say("paper.office"));
        }
        notes.add(caption.source());
        int noteHeight =
                15 * notes.stream().mapToInt(note -> 1 + note.length() / 85).sum() + 8;
        draw(slide, section, new Rectangle(SIDE, 84, WIDTH - 2 * SIDE, HEIGHT - 84 - noteHeight - 22));
        XSLFTextBox foot = box(slide, new Rectangle(SIDE, HEIGHT - noteHeight - 20, WIDTH - 2 * SIDE, noteHeight));
        for (int i = 0; i < notes.size(); i++) {
            boolean remark = i < section.remarks().size();
            paragraph(foot, notes.get(i), remark ? 12 : 10, false, remark ? INK : MUTED);
        }
        number(slide);
    }

    private String unit(Caption caption) {
        return caption.unit().isEmpty() ? "" : messages.say("paper.unit", caption.unit());
    }

    private void draw(XSLFSlide slide, Paper.Section section, Rectangle place) throws IOException {
        if (OfficeChart.has(section.chart())) {
            XSLFChart chart = show.createChart();
            OfficeChart.draw(chart, section.chart());
            slide.addChart(
                    chart,
                    new Rectangle2D.Double(
                            place.x * (double) Units.EMU_PER_POINT,
                            place.y * (double) Units.EMU_PER_POINT,
                            place.width * (double) Units.EMU_PER_POINT,
                            place.height * (double) Units.EMU_PER_POINT));
            return;
        }
        Canvas canvas = new Canvas(place.width * 5 / 4, place.height * 5 / 4, Look.LIGHT, Canvas.Frame.PLOT);
        byte[] picture = renderer.png(section.chart(), canvas, 3, Map.of("Title", section.heading()));
        slide.createPicture(show.addPicture(picture, PictureData.PictureType.PNG))
                .setAnchor(place);
    }

    private List<String> sources(Paper.Section section) {
        return section.grid().rows().stream()
                .flatMap(List::stream)
                .filter(entry -> !entry.note().isEmpty())
                .map(entry -> entry.words() + "　" + entry.note())
                .map(line -> line.length() <= NOTE_LENGTH ? line : line.substring(0, NOTE_LENGTH - 1) + "…")
                .toList();
    }

    private void list(String heading, List<String> lines) {
        for (int from = 0; from < lines.size(); from += NOTES_A_SLIDE) {
            XSLFSlide slide = show.createSlide();
            text(slide, heading, 22, true, INK, new Rectangle(SIDE, 18, WIDTH - 2 * SIDE, 40));
            XSLFTextBox body = box(slide, new Rectangle(SIDE, 70, WIDTH - 2 * SIDE, HEIGHT - 110));
            lines.subList(from, Math.min(lines.size(), from + NOTES_A_SLIDE))
                    .forEach(line -> paragraph(body, line, 11, false, INK));
            number(slide);
        }
    }

    private void number(XSLFSlide slide) {
        text(
                        slide,
                        String.valueOf(show.getSlides().size()),
                        10,
                        false,
                        MUTED,
                        new Rectangle(WIDTH - SIDE - 40, HEIGHT - 22, 40, 18))
                .setTextAlign(TextParagraph.TextAlign.RIGHT);
    }

    private static XSLFTextBox box(XSLFSlide slide, Rectangle place) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        box.setLeftInset(0);
        box.setRightInset(0);
        box.clearText();
        return box;
    }

    private static XSLFTextParagraph text(
            XSLFSlide slide, String words, double size, boolean bold, Color colour, Rectangle place) {
        return paragraph(box(slide, place), words, size, bold, colour);
    }

    private static XSLFTextParagraph paragraph(XSLFTextBox box, String words, double size, boolean bold, Color colour) {
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(colour);
        run.setFontFamily(OfficeFont.NAME);
        run.setFontFamily(OfficeFont.NAME, FontGroup.EAST_ASIAN);
        return paragraph;
    }
}
