package org.fazhi.web.coverage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Messages;
import org.fazhi.indicator.Theme;
import org.fazhi.query.CoverageMatrix;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Facts;
import org.fazhi.query.KnownYears;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.fazhi.query.Years;
import org.fazhi.web.choose.Choice;
import org.fazhi.web.choose.Controls;
import org.fazhi.web.panel.FigureScreen;
import org.fazhi.web.panel.Taking;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Notice;
import org.fazhi.web.shell.Shell;

/** Who reported what: townships by years, or by the indicators of one theme in one year. */
@Route(value = "coverage", layout = Shell.class)
public class CoverageView extends FigureScreen {
    private static final String BY_YEAR = "years";

    private final CoverageMatrix matrix;
    private final Figures figures;
    private final Facts facts;
    private final KnownYears years;
    private final Catalogue catalogue;
    private final Paragraph lead = new Paragraph();
    private final Controls controls = new Controls(this::selection, this::go).kinds();
    private final Choice<String> what;
    private final Choice<Integer> year;
    private final Div legend = new Div();
    private final Div content = new Div();
    private final Taking taking = new Taking();

    public CoverageView(
            SelectionCodec codec,
            CoverageMatrix matrix,
            Figures figures,
            Facts facts,
            KnownYears years,
            EvidenceOf evidence,
            Catalogue catalogue) {
        super(codec, evidence, catalogue);
        this.matrix = matrix;
        this.figures = figures;
        this.facts = facts;
        this.years = years;
        this.catalogue = catalogue;
        this.what = new Choice<>(this::choose);
        this.year = new Choice<>(chosen -> go(selection().in(new Years.Span(chosen, chosen))));
        lead.addClassName("lead");
        legend.addClassName("legend");
        controls.addComponentAsFirst(what);
        controls.add(year, legend);
        add(heading, lead, controls, content, taking, side);
    }

    @Override
    protected String title(Messages words) {
        return words.say("web.screen.coverage");
    }

    @Override
    protected void draw(Address address) {
        Selection selection = address.selection();
        Messages words = address.words();
        Wording wording = Wording.in(words.language());
        Facts.Row known = facts.row(selection);
        heading.show(title(words), known.fictional(), words);
        lead.setText(words.say("web.coverage.lead", known.townships(), known.reporting(), known.reports()));
        Theme theme = selection.theme();
        controls.show(selection, words);
        what.show(
                words.say("web.coverage.what"),
                IntStream.rangeClosed(0, Theme.values().length)
                        .mapToObj(at -> at == 0 ? BY_YEAR : Theme.values()[at - 1].code())
                        .toList(),
                code -> code.equals(BY_YEAR) ? words.say("web.coverage.years") : words.say("theme." + code),
                theme == null ? BY_YEAR : theme.code());
        List<Integer> all = years.rows(selection).map(Years.Range::each).orElse(List.of());
        content.removeAll();
        legend.removeAll();
        taking.setVisible(!all.isEmpty());
        later(() -> taking.show(figures.of(FigureKind.COVERAGE, selection), address.codec(), words));
        year.setVisible(theme != null && !all.isEmpty());
        if (all.isEmpty()) {
            content.add(new Notice(Notice.Kind.EMPTY, words.say("web.overview.nothing"), ""));
        } else if (theme == null) {
            legend(CoverageMatrix.Reported.values(), Sign::of, state -> words.say("web.reported." + state.code()));
            content.add(Matrix.byYear(matrix, asked(selection, all).each(), address));
        } else {
            year.show(
                    words.say("web.choose.year"),
                    all.reversed(),
                    String::valueOf,
                    asked(selection, all).last());
            legend(CellState.values(), Sign::of, wording::word);
            content.add(Matrix.byIndicator(matrix, catalogue.indicators(theme), address, key -> side.open(key.code())));
        }
    }

    /** The years asked for of those there are. */
    private static Years.Range asked(Selection selection, List<Integer> all) {
        return selection.years().within(new Years.Range(all.getFirst(), all.getLast()));
    }

    private <S> void legend(S[] states, Function<S, Sign> sign, Function<S, String> says) {
        for (S state : states) {
            Span mark = new Span(sign.apply(state).mark());
            mark.addClassNames("sign", sign.apply(state).look());
            Span entry = new Span(mark, new Span(says.apply(state)));
            entry.addClassName("entry");
            legend.add(entry);
        }
    }

    private void choose(String code) {
        Theme theme = List.of(Theme.values()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
        go(selection().on(theme).in(Years.ALL));
    }
}
