package org.fazhi.web.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fazhi.chart.Canvas;
import org.fazhi.chart.Caption;
import org.fazhi.chart.Chart;
import org.fazhi.chart.ChartOption;
import org.fazhi.figure.Figure;
import org.fazhi.indicator.Look;
import org.fazhi.indicator.Messages;
import org.fazhi.web.echart.EChart;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Notice;
import org.jspecify.annotations.Nullable;

/** One chart with its words; its figures can be seen as a table and the whole taken away. */
public final class ChartPanel extends Section {
    private static final int PICTURE_WIDTH = 1200;
    private static final int PICTURE_HEIGHT = 675;
    private static final int PICTURE_PIXELS = 3;

    private Canvas canvas;
    private final Consumer<String> chosen;
    private final Span name = new Span();
    private final H2 title = new H2();
    private final Paragraph coverage = new Paragraph();
    private final Div extra = new Div();
    private final NativeButton table = new NativeButton();
    private final NativeButton picture = new NativeButton();
    private final EChart drawing = new EChart();
    private final Taking taking = new Taking();
    private final Div notes = new Div();
    private final Div silent = new Div();
    private @Nullable Shown shown;
    private boolean tableShown;

    private record Shown(Chart chart, Messages words, Look look) {}

    /**
     * @param width the usual width of the plot in CSS pixels; it may turn out wider or narrower
     * @param height of the plot in CSS pixels
     * @param chosen told the key of a figure that is clicked
     */
    public ChartPanel(int width, int height, Consumer<String> chosen) {
        this.canvas = new Canvas(width, height, Look.LIGHT, Canvas.Frame.PLOT);
        this.chosen = chosen;
        addClassName("panel");
        name.addClassName("name");
        coverage.addClassName("coverage");
        extra.addClassName("extra");
        notes.addClassName("notes");
        table.addClassName("quiet");
        table.addClickListener(click -> turn());
        picture.addClassName("quiet");
        picture.addClickListener(click -> takeAway());
        drawing.setHeight(height + "px");
        drawing.addDataClickListener(click -> chosen.accept(click.key()));
        Div actions = new Div(table, picture);
        actions.addClassName("actions");
        Div head = new Div(name, actions);
        head.addClassName("head");
        taking.setVisible(false);
        add(head, title, coverage, silent, drawing, extra, notes, taking);
    }

    /** Names what the chart is about, above its title. */
    public void name(String text) {
        name.setText(text);
    }

    /** Puts other words in place of the chart's own title. */
    public void title(String text) {
        title.setText(text);
    }

    /** Gives the plot another height, such as one that fits its number of bars. */
    public void height(int pixels) {
        canvas = new Canvas(canvas.width(), pixels, canvas.look(), canvas.frame());
        drawing.setHeight(pixels + "px");
    }

    /** What stands below the drawing. */
    public Div extra() {
        return extra;
    }

    /** Shows a figure of the product, which can be put into a briefing, copied and saved in every form. */
    public void show(Figure figure, Address address) {
        show(
                figure.chart(),
                figure.silence(),
                address.words(),
                figure.selection().look());
        taking.show(figure, address.codec(), address.words());
        taking.setVisible(!figure.silent());
    }

    /** @param silence why the chart says nothing and what to do; empty when it speaks */
    public void show(Chart chart, String silence, Messages words, Look look) {
        shown = new Shown(chart, words, look);
        boolean speaks = silence.isEmpty();
        drawing.setVisible(speaks);
        table.setVisible(speaks);
        picture.setVisible(speaks);
        silent.removeAll();
        if (!speaks) {
            silent.add(new Notice(Notice.Kind.EMPTY, silence, ""));
        }
        Caption caption = chart.caption();
        title.setText(caption.title());
        coverage.setText(caption.coverage());
        notes.removeAll();
        Stream.concat(caption.footnotes().stream(), Stream.of(caption.source()))
                .filter(note -> !note.isBlank())
                .map(Paragraph::new)
                .forEach(notes::add);
        drawing.show(ChartOption.of(chart, new Canvas(canvas.width(), canvas.height(), look, canvas.frame())));
        drawing.describe(words.say("web.chart.description", caption.title(), caption.unit(), caption.coverage()));
        picture.setText(words.say("web.chart.picture"));
        picture.getElement().setAttribute("title", words.say("web.chart.picture.of", caption.title()));
        turnTo(tableShown);
    }

    private void turn() {
        turnTo(!tableShown);
    }

    private void turnTo(boolean asTable) {
        if (shown == null) {
            return;
        }
        tableShown = asTable;
        table.setText(shown.words().say(asTable ? "web.chart.drawing" : "web.chart.table"));
        table.getElement().setAttribute("aria-pressed", String.valueOf(asTable));
        drawing.setTableShown(asTable);
        if (asTable) {
            drawing.setTable(new FigureTable(
                    Tabulated.of(shown.chart(), shown.words()),
                    shown.chart().caption().title(),
                    chosen));
        }
    }

    private void takeAway() {
        if (shown == null) {
            return;
        }
        drawing.download(
                ChartOption.of(shown.chart(), Canvas.picture(PICTURE_WIDTH, shown.look())),
                shown.chart().caption().title().replaceAll("[\\\\/:*?\"<>|\\s]+", "_") + ".png",
                PICTURE_WIDTH,
                PICTURE_HEIGHT,
                PICTURE_PIXELS);
    }
}
