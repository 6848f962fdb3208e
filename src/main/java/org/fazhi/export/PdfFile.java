package org.fazhi.export;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.fazhi.chart.Canvas;
import org.fazhi.chart.Caption;
import org.fazhi.chart.Renderer;
import org.fazhi.indicator.Look;
import org.fazhi.indicator.Messages;

/** A paper as PDF: text that can be selected, sharp charts, a note to each number. */
final class PdfFile {
    private static final Color INK = new Color(0x1b2733);
    private static final Color MUTED = new Color(0x5c6873);
    private static final Color FLAG = new Color(0x8a6100);
    private static final int CHART_WIDTH = 1000;
    private static final int CHART_HEIGHT = 560;

    private final Paper paper;
    private final Renderer renderer;
    private final Messages messages;
    private final List<String> notes = new ArrayList<>();

    private PdfFile(Paper paper, Renderer renderer) {
        this.paper = paper;
        this.renderer = renderer;
        messages = Messages.in(paper.language());
    }

    static byte[] write(Paper paper, Renderer renderer, IntConsumer progress) {
        try (PdfPages pages = new PdfPages(paper.name())) {
            new PdfFile(paper, renderer).fill(pages, progress);
            return pages.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private void fill(PdfPages pages, IntConsumer progress) throws IOException {
        if (!paper.title().isEmpty()) {
            pages.text(paper.title(), 22, true, INK);
            pages.text(paper.subtitle(), 11, false, MUTED);
            pages.gap(10);
            for (String sentence : paper.lead()) {
                pages.text(sentence, 12, false, INK);
            }
            pages.gap(16);
        }
        if (!paper.corrected().isEmpty()) {
            pages.text(messages.say("paper.corrected"), 15, true, FLAG);
            for (String line : paper.corrected()) {
                pages.text(line, 11, false, INK);
            }
            pages.gap(16);
        }
        int done = 0;
        for (Paper.Section section : paper.sections()) {
            section(pages, section);
            progress.accept(++done);
        }
        list(pages, messages.say("paper.sources"), notes);
        list(pages, messages.say("paper.left_out"), paper.appendix());
        pages.gap(10);
        pages.text(paper.colophon(), 9, false, MUTED);
    }

    private void section(PdfPages pages, Paper.Section section) throws IOException {
        Caption caption = section.chart().caption();
        float height = PdfPages.WIDTH * CHART_HEIGHT / CHART_WIDTH;
        pages.need(height + 90);
        pages.text(section.heading(), 15, true, INK);
        pages.text(caption.fictional(), 10, true, FLAG);
        pages.text(caption.subtitle(), 10, false, MUTED);
        pages.text(caption.coverage(), 10, false, MUTED);
        Canvas canvas = new Canvas(CHART_WIDTH, CHART_HEIGHT, Look.PRINT, Canvas.Frame.PLOT);
        pages.gap(4);
        pages.picture(
                renderer.png(section.chart(), canvas, 2, Map.of("Title", section.heading())),
                section.heading(),
                height);
        pages.gap(4);
        for (String note : caption.footnotes()) {
            pages.text(note, 8.5f, false, MUTED);
        }
        pages.text(caption.source(), 8.5f, false, MUTED);
        for (String remark : section.remarks()) {
            pages.text(remark, 11, false, INK);
        }
        table(pages, section.grid());
        pages.gap(18);
    }

    private void table(PdfPages pages, Paper.Grid grid) throws IOException {
        if (grid.empty()) {
            return;
        }
        int columns = grid.header().size();
        List<Float> shares = new ArrayList<>(Collections.nCopies(columns, 0.8f / Math.max(1, columns - 1)));
        shares.set(0, columns == 1 ? 1f : 0.2f);
        pages.gap(6);
        pages.row(grid.header(), shares, true, INK);
        for (List<Paper.Entry> row : grid.rows()) {
            pages.row(row.stream().map(this::field).toList(), shares, false, INK);
        }
    }

    private String field(Paper.Entry entry) {
        if (entry.note().isEmpty()) {
            return entry.words();
        }
        notes.add("[%d] %s　%s".formatted(notes.size() + 1, entry.words(), entry.note()));
        return entry.words() + " [" + notes.size() + "]";
    }

    private static void list(PdfPages pages, String heading, List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        pages.turn();
        pages.text(heading, 15, true, INK);
        pages.gap(6);
        for (String line : lines) {
            pages.text(line, 9, false, INK);
        }
    }
}
