package org.fazhi.web.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.figure.Conclusions;
import org.fazhi.figure.Figure;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Messages;
import org.fazhi.indicator.Theme;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Facts;
import org.fazhi.query.PlaceName;
import org.fazhi.query.ReportingTowns;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.fazhi.web.panel.ChartPanel;
import org.fazhi.web.panel.FigureScreen;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Shell;
import org.fazhi.web.shell.Start;

/** What is known at a glance: one panel a theme, each with its leading indicator over the years. */
@Route(value = "", layout = Shell.class)
public class OverviewView extends FigureScreen {
    /** So few are shown one by one; more as a median and a band. */
    private static final int ONE_BY_ONE = 8;

    private final Figures figures;
    private final Conclusions conclusions;
    private final Facts facts;
    private final ReportingTowns towns;
    private final Start start;
    private final Paragraph lead = new Paragraph();
    private final Map<Theme, ChartPanel> panels = new EnumMap<>(Theme.class);

    public OverviewView(
            SelectionCodec codec,
            Figures figures,
            Conclusions conclusions,
            Facts facts,
            ReportingTowns towns,
            EvidenceOf evidence,
            Catalogue catalogue,
            Start start) {
        super(codec, evidence, catalogue, Start.EVERYWHERE);
        this.start = start;
        this.figures = figures;
        this.conclusions = conclusions;
        this.facts = facts;
        this.towns = towns;
        Div grid = new Div();
        grid.addClassName("panels");
        for (Theme theme : Theme.values()) {
            ChartPanel panel = new ChartPanel(640, 300, side::open);
            panels.put(theme, panel);
            grid.add(panel);
        }
        lead.addClassName("lead");
        add(heading, lead, grid, side);
    }

    @Override
    protected Optional<Address> instead(Address asked) {
        return start.instead(asked);
    }

    @Override
    protected String title(Messages words) {
        return words.say("web.name");
    }

    /** What can be said of the theme's leading indicator; each sentence leads to the figure that shows it. */
    private void conclude(ChartPanel panel, Address address, Selection selection) {
        Conclusions.Conclusion conclusion = conclusions.of(selection);
        panel.extra().removeAll();
        Stream.concat(conclusion.silence().stream(), conclusion.sentences().stream())
                .map(sentence -> new Paragraph(link(sentence, address)))
                .forEach(panel.extra()::add);
    }

    private static Anchor link(Conclusions.Sentence sentence, Address from) {
        String screen = switch (sentence.figure()) {
            case COVERAGE -> "coverage";
            case RANKING, CHANGE, DISTRIBUTION -> "ranking";
            case TREND, PROFILE, COMPOSITION -> "compare";
        };
        return new Anchor(from.to(screen, sentence.selection()).href(), sentence.text());
    }

    @Override
    protected void draw(Address address) {
        Selection selection = address.selection();
        Messages words = address.words();
        Facts.Row known = facts.row(selection);
        heading.show(words.say("web.overview"), known.fictional(), words);
        lead.setText(
                known.reports() == 0
                        ? words.say("web.overview.nothing")
                        : words.say(
                                "web.overview.lead",
                                known.townships(),
                                known.reporting(),
                                known.reports(),
                                String.valueOf(known.first()),
                                String.valueOf(known.last())));
        List<String> reporting =
                towns.rows(selection).stream().map(PlaceName::code).toList();
        Selection plain = selection.towns().isEmpty() && reporting.size() <= ONE_BY_ONE
                ? selection.ofTowns(reporting)
                : selection;
        panels.forEach((theme, panel) -> panel.name(Wording.in(words.language()).word(theme)));
        Theme first = Theme.values()[0];
        show(first, plain, address);
        later(() ->
                panels.keySet().stream().filter(theme -> theme != first).forEach(theme -> show(theme, plain, address)));
    }

    private void show(Theme theme, Selection selection, Address address) {
        ChartPanel panel = Objects.requireNonNull(panels.get(theme));
        Figure figure = figures.of(FigureKind.TREND, selection.on(theme));
        panel.show(figure, address);
        conclude(panel, address, address.selection().of(figure.selection().indicator()));
    }
}
