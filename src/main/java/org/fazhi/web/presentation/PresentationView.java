package org.fazhi.web.presentation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import org.fazhi.chart.Canvas;
import org.fazhi.chart.ChartOption;
import org.fazhi.figure.Figure;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.indicator.Messages;
import org.fazhi.indicator.Theme;
import org.fazhi.query.PlaceName;
import org.fazhi.query.ReportingTowns;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.fazhi.web.echart.EChart;
import org.fazhi.web.panel.Taking;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Notice;
import org.fazhi.web.shell.Screen;
import org.fazhi.web.shell.Start;
import org.jspecify.annotations.Nullable;

/** One figure at a time for a meeting room: arrow keys turn the page, autoplay turns it by itself. */
@Route("screen")
public class PresentationView extends Screen {
    private static final String SLIDE = "slide";
    private static final String AUTO = "auto";
    private static final int ONE_BY_ONE = 8;

    /** A wall has room for the next figure too; elsewhere the style hides it. */
    private static final int ABREAST = 2;

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 675;

    private final Figures figures;
    private final ReportingTowns towns;
    private final Start start;
    private final Div stage = new Div();
    private final Span position = new Span();
    private final Anchor leave = new Anchor();
    private final NativeButton back = new NativeButton("‹", click -> turn(-1));
    private final NativeButton on = new NativeButton("›", click -> turn(1));
    private final NativeButton auto = new NativeButton("", click -> play());
    private final Taking taking = new Taking();
    private @Nullable Address here;

    public PresentationView(SelectionCodec codec, Figures figures, ReportingTowns towns, Start start) {
        super(codec, Set.of(SLIDE, AUTO));
        this.figures = figures;
        this.towns = towns;
        this.start = start;
        addClassName("presentation");
        stage.addClassName("stage");
        Div foot = new Div(leave, back, position, on, auto, taking);
        foot.addClassName("foot");
        List.of(back, on, auto).forEach(button -> button.addClassName("quiet"));
        leave.addClassName("choice");
        add(stage, foot);
        Shortcuts.addShortcutListener(this, () -> turn(1), Key.ARROW_RIGHT);
        Shortcuts.addShortcutListener(this, () -> turn(-1), Key.ARROW_LEFT);
        getElement().addEventListener("turn", event -> turn(1));
    }

    @Override
    protected String show(Address address, BeforeEnterEvent event) {
        here = address;
        Messages words = address.words();
        Selection selection = address.selection();
        List<String> reporting =
                towns.rows(selection).stream().map(PlaceName::code).toList();
        Selection plain = reporting.size() <= ONE_BY_ONE ? selection.ofTowns(reporting) : selection;
        stage.removeAll();
        for (int at = 0; at < ABREAST; at++) {
            Figure figure = figures.of(
                    FigureKind.TREND, plain.on(Theme.values()[(slide(address) + at) % Theme.values().length]));
            stage.add(drawn(figure, words));
            if (at == 0) {
                taking.setVisible(!figure.silent());
                taking.show(figure, address.codec(), words);
            }
        }
        position.setText((slide(address) + 1) + " / " + Theme.values().length);
        leave.setHref(start.overview(address).href());
        leave.setText(words.say("web.presentation.leave"));
        back.setAriaLabel(words.say("web.presentation.back"));
        on.setAriaLabel(words.say("web.presentation.on"));
        boolean playing = address.other(AUTO).isPresent();
        auto.setText(words.say(playing ? "web.presentation.stop" : "web.presentation.play"));
        getElement()
                .executeJs(
                        "clearTimeout(this.turning); document.documentElement.dataset.look = $1;"
                                + " if ($0) this.turning = setTimeout(() => this.isConnected && this.dispatchEvent(new Event('turn')), 12000)",
                        playing,
                        selection.look().code());
        return words.say("web.screen.screen");
    }

    private static Component drawn(Figure figure, Messages words) {
        if (figure.silent()) {
            return new Notice(Notice.Kind.EMPTY, figure.silence(), "");
        }
        EChart drawing = new EChart();
        drawing.setDesign(WIDTH, HEIGHT);
        drawing.show(ChartOption.of(
                figure.chart(), Canvas.picture(WIDTH, figure.selection().look())));
        drawing.describe(words.say(
                "web.chart.description",
                figure.chart().caption().title(),
                figure.chart().caption().unit(),
                figure.chart().caption().coverage()));
        return drawing;
    }

    private static int slide(Address address) {
        int said = address.other(SLIDE)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(1);
        return Math.clamp(said - 1, 0, Theme.values().length - 1);
    }

    private void turn(int by) {
        if (here != null) {
            int next = Math.floorMod(slide(here) + by, Theme.values().length) + 1;
            go(here.with(SLIDE, next == 1 ? "" : String.valueOf(next)));
        }
    }

    private void play() {
        if (here != null) {
            go(here.with(AUTO, here.other(AUTO).isPresent() ? "" : "on"));
        }
    }
}
