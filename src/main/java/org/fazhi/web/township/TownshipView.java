package org.fazhi.web.township;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.figure.Figure;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Messages;
import org.fazhi.indicator.Theme;
import org.fazhi.query.CheckLine;
import org.fazhi.query.Composition;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.PlaceName;
import org.fazhi.query.Populations;
import org.fazhi.query.ReportLine;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.fazhi.query.TownshipProfile;
import org.fazhi.web.choose.Controls;
import org.fazhi.web.evidence.Checked;
import org.fazhi.web.evidence.EvidenceSide;
import org.fazhi.web.panel.ChartPanel;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Heading;
import org.fazhi.web.shell.Notice;
import org.fazhi.web.shell.Screen;
import org.fazhi.web.shell.Shell;
import org.jspecify.annotations.Nullable;

/** One township: all it states by theme, where it stands, its reports and what does not agree in them. */
@Route(value = "township/:code", layout = Shell.class)
public class TownshipView extends Screen {
    private static final int AROUND_ROWS = 70;
    private static final int ROW = 30;
    private static final int MOST_PARTS = 6;

    private final Figures figures;
    private final TownshipProfile profiles;
    private final Composition parts;
    private final Populations populations;
    private final Catalogue catalogue;
    private final EvidenceSide side;
    private final Div content = new Div();
    private String title = "";
    private @Nullable Selection shown;
    private String shownCode = "";

    public TownshipView(
            SelectionCodec codec,
            Figures figures,
            TownshipProfile profiles,
            Composition parts,
            EvidenceOf evidence,
            Populations populations,
            Catalogue catalogue) {
        super(codec, Set.of(EvidenceSide.WORD));
        this.figures = figures;
        this.profiles = profiles;
        this.parts = parts;
        this.populations = populations;
        this.catalogue = catalogue;
        this.side = new EvidenceSide(evidence, catalogue);
        add(content, side);
    }

    @Override
    protected String show(Address address, BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        if (!address.selection().equals(shown) || !code.equals(shownCode)) {
            shown = address.selection();
            shownCode = code;
            content.removeAll();
            Messages words = address.words();
            title = profiles.row(code, shown)
                    .map(answer -> draw(answer, address))
                    .orElseGet(() -> {
                        content.add(new Notice(
                                Notice.Kind.EMPTY,
                                words.say("web.township.none", code),
                                words.say("web.nowhere.advice")));
                        return code;
                    });
        }
        side.show(address);
        return title;
    }

    private String draw(TownshipProfile.Answer answer, Address address) {
        Messages words = address.words();
        Heading heading = new Heading();
        heading.show(answer.town().name(), answer.fictional(), words);
        Controls controls =
                new Controls(address::selection, chosen -> go(address.to(address.path(), chosen))).people(populations);
        controls.show(address.selection(), words);
        content.add(heading, where(answer, words), reports(answer.reports(), address), controls);
        checks(answer.checks(), address);
        spine(answer, address);
        for (Theme theme : Theme.values()) {
            theme(theme, answer.rows(), address);
        }
        parts(answer.town().code(), address);
        return answer.town().name();
    }

    private static Component where(TownshipProfile.Answer answer, Messages words) {
        Paragraph where = new Paragraph(Stream.of(answer.province(), answer.county())
                .flatMap(Stream::ofNullable)
                .map(PlaceName::name)
                .collect(Collectors.joining(" · ")));
        where.addClassName("lead");
        if (!answer.predecessors().isEmpty()) {
            String names = answer.predecessors().stream()
                    .map(former ->
                            former.until() == null ? former.name() : former.name() + " (–" + former.until() + ")")
                    .distinct()
                    .collect(Collectors.joining(words.say("web.comma")));
            where.add(new Span(" · " + words.say("web.township.former", names)));
        }
        return where;
    }

    private static Component reports(List<ReportLine> reports, Address address) {
        Messages words = address.words();
        Div strip = new Div();
        strip.addClassName("strip");
        strip.add(new Span(words.say("web.screen.reports")));
        if (reports.isEmpty()) {
            strip.add(new Span(words.say("state.no_report")));
        }
        for (ReportLine report : reports) {
            String year = report.year() == null ? words.say("web.report.undated") : String.valueOf(report.year());
            Anchor link = new Anchor(
                    address.to("reports/" + report.hash()).href(),
                    report.current() ? year : year + " · " + words.say("web.status." + report.status()));
            link.addClassName("choice");
            strip.add(link);
        }
        return strip;
    }

    private void checks(List<CheckLine> checks, Address address) {
        if (checks.isEmpty()) {
            return;
        }
        Div card = new Div(new H2(address.words().say("web.township.checks")));
        card.addClassNames("card", "checks");
        checks.forEach(check -> card.add(new Checked(check, address)));
        content.add(card);
    }

    private void spine(TownshipProfile.Answer answer, Address address) {
        Figure figure = figures.of(
                FigureKind.PROFILE,
                address.selection().ofTowns(List.of(answer.town().code())));
        if (figure.silent()) {
            return;
        }
        ChartPanel panel =
                new ChartPanel(1000, AROUND_ROWS + ROW * figure.data().size(), side::open);
        panel.name(Wording.in(address.selection().lang()).word(FigureKind.PROFILE));
        panel.show(figure, address);
        content.add(panel);
    }

    /** What the township gives parts of, such as disputes by kind: a chart for each. */
    private void parts(String town, Address address) {
        Selection selection = address.selection().ofTowns(List.of(town));
        Div grid = new Div();
        grid.addClassName("panels");
        for (String indicator :
                parts.indicators(town, selection).stream().limit(MOST_PARTS).toList()) {
            Figure figure = figures.of(FigureKind.COMPOSITION, selection.of(indicator));
            if (!figure.silent()) {
                ChartPanel panel = new ChartPanel(640, 320, side::open);
                panel.name(Wording.in(selection.lang()).word(FigureKind.COMPOSITION));
                panel.show(figure, address);
                grid.add(panel);
            }
        }
        if (grid.getComponentCount() > 0) {
            content.add(grid);
        }
    }

    private void theme(Theme theme, List<TownshipProfile.Row> rows, Address address) {
        Wording wording = Wording.in(address.selection().lang());
        List<TownshipProfile.Row> own = rows.stream()
                .filter(row -> catalogue.get(row.indicator()).theme() == theme)
                .toList();
        List<TownshipProfile.Row> stated = own.stream()
                .filter(row -> row.points().stream().anyMatch(point -> point.cell() != null))
                .toList();
        Div card = new Div(new H2(wording.word(theme)));
        card.addClassNames("card", "theme");
        if (!stated.isEmpty()) {
            Div scroll = new Div(new ThemeTable(stated, catalogue, address, side::open));
            scroll.addClassName("scroll");
            scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
            scroll.getElement().setAttribute("aria-label", wording.word(theme));
            card.add(scroll);
        }
        List<TownshipProfile.Row> silent =
                own.stream().filter(row -> !stated.contains(row)).toList();
        if (!silent.isEmpty()) {
            Paragraph names = new Paragraph(address.words()
                    .say(
                            "web.township.silent",
                            silent.stream()
                                    .map(row -> wording.indicator(catalogue.get(row.indicator())))
                                    .collect(Collectors.joining(address.words().say("web.comma")))));
            names.addClassNames("muted", "silent");
            card.add(names);
        }
        content.add(card);
    }
}
