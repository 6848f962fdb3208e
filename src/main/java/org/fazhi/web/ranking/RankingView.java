package org.fazhi.web.ranking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.fazhi.figure.Figure;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Messages;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Facts;
import org.fazhi.query.KnownYears;
import org.fazhi.query.Populations;
import org.fazhi.query.Ranking;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.fazhi.query.Years;
import org.fazhi.web.choose.Choice;
import org.fazhi.web.choose.Controls;
import org.fazhi.web.panel.ChartPanel;
import org.fazhi.web.panel.IndicatorScreen;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Notice;
import org.fazhi.web.shell.Shell;

/** Townships, counties or cities by one indicator, with what changed and what cannot be compared. */
@Route(value = "ranking", layout = Shell.class)
public class RankingView extends IndicatorScreen {
    private static final int AROUND_BARS = 70;
    private static final int BAR = 26;
    private static final int MOST_BARS = 25;

    private final Ranking ranking;
    private final Figures drawn;
    private final KnownYears years;
    private final Catalogue catalogue;
    private final Paragraph lead = new Paragraph();
    private final Controls controls;
    private final Choice<Integer> year;
    private final Choice<Integer> before;
    private final ChartPanel bars;
    private final ChartPanel swarm;
    private final ChartPanel change;
    private final Div figures = new Div();
    private final Div content = new Div();

    public RankingView(
            SelectionCodec codec,
            Ranking ranking,
            Figures drawn,
            Facts facts,
            KnownYears years,
            EvidenceOf evidence,
            Populations populations,
            Catalogue catalogue) {
        super(codec, facts, evidence, catalogue);
        this.ranking = ranking;
        this.drawn = drawn;
        this.years = years;
        this.catalogue = catalogue;
        this.controls = new Controls(this::selection, this::go)
                .indicator(catalogue, Selection::of)
                .by()
                .kinds()
                .people(populations);
        this.year = new Choice<>(chosen -> go(selection().in(new Years.Span(chosen, chosen))));
        this.before = new Choice<>(chosen -> go(selection().in(new Years.Span(chosen, yearOr(chosen)))));
        this.bars = new ChartPanel(640, 400, side::open);
        this.swarm = new ChartPanel(640, 400, side::open);
        this.change = new ChartPanel(640, 400, side::open);
        figures.add(bars, new Div(swarm, change));
        figures.addClassNames("panels", "uneven");
        lead.addClassName("lead");
        controls.add(year, before);
        add(heading, controls, lead, figures, content, side);
    }

    @Override
    protected String title(Messages words) {
        return words.say("web.screen.ranking");
    }

    @Override
    protected void draw(Address address) {
        Selection selection = address.selection();
        Messages words = address.words();
        Indicator indicator = catalogue.get(selection.indicator());
        head(address, selection.ofTowns(List.of()));
        controls.show(selection, words);
        content.removeAll();
        figures.setVisible(false);
        ranking.row(selection)
                .ifPresentOrElse(
                        answer -> draw(answer, address, indicator),
                        () -> content.add(new Notice(Notice.Kind.EMPTY, words.say("web.overview.nothing"), "")));
    }

    private void draw(Ranking.Answer answer, Address address, Indicator indicator) {
        Messages words = address.words();
        List<Integer> known = years.rows(address.selection().ofTowns(List.of()))
                .map(Years.Range::each)
                .orElse(List.of())
                .reversed();
        year.show(words.say("web.choose.year"), known, String::valueOf, answer.year());
        List<Integer> earlier =
                known.stream().filter(one -> one < answer.year()).toList();
        before.setVisible(!earlier.isEmpty());
        if (!earlier.isEmpty()) {
            before.show(
                    words.say("web.ranking.before"),
                    earlier,
                    String::valueOf,
                    earlier.contains(answer.before()) ? answer.before() : earlier.getFirst());
        }
        lead.setText(words.say(
                "web.ranking.lead",
                answer.comparable(),
                answer.panel(),
                answer.before(),
                answer.aside().size()));
        figures.setVisible(!answer.ranked().isEmpty());
        if (answer.ranked().isEmpty()) {
            tables(answer, address, indicator);
        } else {
            bars(answer.ranked().size(), address);
            later(() -> {
                crowd(address);
                tables(answer, address, indicator);
            });
        }
    }

    private void tables(Ranking.Answer answer, Address address, Indicator indicator) {
        Messages words = address.words();
        if (answer.ranked().isEmpty()) {
            content.add(new Notice(
                    Notice.Kind.EMPTY,
                    words.say("web.ranking.few", Wording.in(words.language()).indicator(indicator)),
                    words.say("web.ranking.few.advice")));
        } else {
            content.add(new RankTable(answer, indicator, address, side::open));
        }
        if (!answer.aside().isEmpty()) {
            content.add(new H2(words.say("web.ranking.aside")), new AsideTable(answer.aside(), address, side::open));
        }
    }

    private void bars(int ranked, Address address) {
        Selection selection = address.selection();
        Figure ranking = drawn.of(FigureKind.RANKING, selection);
        bars.name(Wording.in(selection.lang()).word(FigureKind.RANKING));
        bars.height(AROUND_BARS + BAR * Math.min(ranked, MOST_BARS));
        bars.show(ranking, address);
    }

    private void crowd(Address address) {
        Selection selection = address.selection();
        Wording wording = Wording.in(selection.lang());
        Figure all = drawn.of(FigureKind.DISTRIBUTION, selection);
        swarm.name(wording.word(FigureKind.DISTRIBUTION));
        swarm.show(all, address);
        Figure moved = drawn.of(FigureKind.CHANGE, selection);
        change.name(wording.word(FigureKind.CHANGE));
        change.height(AROUND_BARS + BAR * Math.clamp(moved.data().size() / 2, 3, MOST_BARS));
        change.show(moved, address);
    }

    private int yearOr(int other) {
        return year.getValue() == null ? other : year.getValue();
    }
}
