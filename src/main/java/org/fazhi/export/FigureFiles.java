package org.fazhi.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.chart.Canvas;
import org.fazhi.chart.Caption;
import org.fazhi.chart.Chart;
import org.fazhi.chart.LineChart;
import org.fazhi.chart.Renderer;
import org.fazhi.figure.Figure;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Messages;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;

/** Writes figures as files, the same for the screen, an address and the command line. */
public final class FigureFiles {
    private final Renderer renderer;
    private final Catalogue catalogue;
    private final SelectionCodec codec;

    public FigureFiles(Renderer renderer, Catalogue catalogue) {
        this.renderer = renderer;
        this.catalogue = catalogue;
        codec = new SelectionCodec(catalogue);
    }

    /**
     * The figure as the bytes of a file.
     *
     * @throws Renderer.Busy when too many pictures wait to be drawn
     * @throws IllegalArgumentException when the picture would be too large
     */
    public byte[] write(Figure figure, FileKind kind) {
        Messages messages = Messages.in(figure.selection().lang());
        String address = address(figure, kind);
        return switch (kind) {
            case SVG -> Svg.write(renderer.svg(drawn(figure), canvas(figure)), notes(figure, address));
            case PNG ->
                renderer.png(
                        drawn(figure),
                        canvas(figure),
                        figure.selection().scale().doubleValue(),
                        notes(figure, address));
            case CSV -> CsvFile.write(FigureTable.of(figure));
            case XLSX ->
                XlsxFile.write(
                        FigureTable.of(figure),
                        messages.say("export.sheet.values"),
                        About.of(figure, catalogue, address),
                        messages.say("export.sheet.about"));
            case JSON -> JsonFile.write(figure, codec.words(figure.selection()), address);
            case PPTX -> PaperFile.PPTX.write(paper(figure), renderer, drawn -> {});
            case DOCX -> PaperFile.DOCX.write(paper(figure), renderer, drawn -> {});
        };
    }

    /** The address that makes the same file again, without the host. */
    public String address(Figure figure, FileKind kind) {
        String query = codec.query(figure.selection());
        return "/figures/%s.%s%s".formatted(figure.kind().code(), kind.code(), query.isEmpty() ? "" : "?" + query);
    }

    private static Paper paper(Figure figure) {
        Paper.Section section =
                new Paper.Section(figure.chart().caption().title(), List.of(), drawn(figure), Paper.Grid.NONE);
        return new Paper(figure.selection().lang(), "", "", List.of(), List.of(), List.of(section), List.of(), "");
    }

    private static Canvas canvas(Figure figure) {
        Selection selection = figure.selection();
        return Canvas.picture(selection.width(), selection.look());
    }

    /** The chart, or where it says nothing a picture of the reason. */
    static Chart drawn(Figure figure) {
        if (!figure.silent()) {
            return figure.chart();
        }
        Caption said = figure.chart().caption();
        Caption reason =
                new Caption(said.title(), figure.silence(), "", "", List.of(), said.source(), said.fictional());
        return new LineChart(reason, List.of(), List.of(), null, true);
    }

    private Map<String, String> notes(Figure figure, String address) {
        Caption caption = figure.chart().caption();
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("Title", caption.title());
        notes.put("Description", (caption.subtitle() + " " + caption.coverage()).strip());
        notes.put("Source", address);
        notes.put("Selection", codec.query(figure.selection()));
        notes.put("Comment", caption.source());
        notes.put("Software", "Fazhi");
        return notes;
    }
}
