package org.fazhi.web.ranking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import org.fazhi.figure.Figure;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Messages;
import org.fazhi.indicator.Theme;
import org.fazhi.query.By;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Facts;
import org.fazhi.query.KnownYears;
import org.fazhi.query.Ranking;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.fazhi.query.Years;
import org.fazhi.web.choose.Choice;
import org.fazhi.web.choose.IndicatorChooser;
import org.fazhi.web.evidence.EvidenceSide;
import org.fazhi.web.panel.ChartPanel;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Heading;
import org.fazhi.web.shell.Notice;
import org.fazhi.web.shell.Screen;
import org.fazhi.web.shell.Shell;
import org.jspecify.annotations.Nullable;

/** Townships, counties or cities by one indicator, with what changed and what cannot be compared. */
@Route(value = "ranking", layout = Shell.class)
public class RankingView extends Screen {
    private static final int AROUND_BARS = 70;
    private static final int BAR = 26;
    private static final int MOST_BARS = 25;

    private final Ranking ranking;
    private final Figures drawn;
    private final Facts facts;
    private final KnownYears years;
    private final Catalogue catalogue;
    private final Heading heading = new Heading();
    private final Paragraph lead = new Paragraph();
    private final IndicatorChooser indicators;
    private final Choice<By> by;
    private final Choice<Integer> year;
    private final Choice<Integer> before;
    private final ChartPanel bars;
    private final ChartPanel swarm;
    private final Div figures = new Div();
    private final Div content = new Div();
    private final EvidenceSide side;
    private @Nullable Selection shown;
    private @Nullable Address here;

    public RankingView(
            SelectionCodec codec,
            Ranking ranking,
            Figures drawn,
            Facts facts,
            KnownYears years,
            EvidenceOf evidence,
            Catalogue catalogue) {
        super(codec, Set.of(EvidenceSide.WORD));
        this.ranking = ranking;
        this.drawn = drawn;
        this.facts = facts;
        this.years = years;
        this.catalogue = catalogue;
        this.side = new EvidenceSide(evidence, catalogue);
        this.indicators =
                new IndicatorChooser(catalogue, chosen -> go(selection().of(chosen.code())));
        this.by = new Choice<>(chosen -> go(selection().by(chosen)));
        this.year = new Choice<>(chosen -> go(selection().in(new Years.Span(chosen, chosen))));
        this.before = new Choice<>(chosen -> go(selection().in(new Years.Span(chosen, yearOr(chosen)))));
        this.bars = new ChartPanel(640, 400, side::open);
        this.swarm = new ChartPanel(640, 400, side::open);
        figures.add(bars, swarm);
        figures.addClassName("panels");
        lead.addClassName("lead");
        Div choices = new Div(indicators, by, year, before);
        choices.addClassName("controls");
        add(heading, choices, lead, figures, content, side);
    }

    @Override
    protected String show(Address address, BeforeEnterEvent event) {
        Selection asked = address.selection();
        Selection selection = asked.indicators().isEmpty()
                ? asked.of(catalogue.leading(Theme.DISPUTES).code())
                : asked;
        here = address.with(selection);
        if (!selection.equals(shown)) {
            shown = selection;
            draw(here);
        }
        side.show(address);
        return address.words().say("web.screen.ranking");
    }

    private void draw(Address address) {
        Selection selection = address.selection();
        Messages words = address.words();
        Indicator indicator = catalogue.get(selection.indicator());
        heading.show(
                words.say("web.screen.ranking"),
                facts.row(selection.ofTowns(List.of())).fictional() ? words.say("figure.fictional") : "");
        indicators.show(words.say("web.choose.indicator"), indicator.code(), words);
        by.show(
                words.say("web.choose.by"),
                List.of(By.values()),
                one -> words.say("web.by." + one.code()),
                selection.by());
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
        draw(answer.ranked().size(), address);
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

    private void draw(int ranked, Address address) {
        figures.setVisible(ranked > 0);
        if (ranked == 0) {
            return;
        }
        Messages words = address.words();
        Selection selection = address.selection();
        Wording wording = Wording.in(words.language());
        Figure ranking = drawn.of(FigureKind.RANKING, selection);
        bars.name(wording.word(FigureKind.RANKING));
        bars.height(AROUND_BARS + BAR * Math.min(ranked, MOST_BARS));
        bars.show(ranking.chart(), ranking.silence(), words, selection.look());
        Figure all = drawn.of(FigureKind.DISTRIBUTION, selection);
        swarm.name(wording.word(FigureKind.DISTRIBUTION));
        swarm.show(all.chart(), all.silence(), words, selection.look());
    }

    private int yearOr(int other) {
        return year.getValue() == null ? other : year.getValue();
    }

    private Selection selection() {
        return here == null ? Selection.DEFAULT : here.selection();
    }

    private void go(Selection selection) {
        if (here != null) {
            Screen.go(here.with(selection).with(EvidenceSide.WORD, ""));
        }
    }
}
