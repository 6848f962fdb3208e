package org.fazhi.web.coverage;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Messages;
import org.fazhi.indicator.Theme;
import org.fazhi.query.CoverageMatrix;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Facts;
import org.fazhi.query.KnownYears;
import org.fazhi.query.PlaceName;
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
            content.add(byYear(
                    selection
                            .years()
                            .within(new Years.Range(all.getFirst(), all.getLast()))
                            .each(),
                    address));
        } else {
            year.show(
                    words.say("web.choose.year"),
                    all.reversed(),
                    String::valueOf,
                    selection
                            .years()
                            .within(new Years.Range(all.getFirst(), all.getLast()))
                            .last());
            legend(CellState.values(), Sign::of, wording::word);
            content.add(byIndicator(catalogue.indicators(theme), address, wording));
        }
    }

    private Grid<CoverageMatrix.TownYears> byYear(List<Integer> columns, Address address) {
        Messages words = address.words();
        Selection selection = address.selection();
        Grid<CoverageMatrix.TownYears> grid = grid(CoverageMatrix.TownYears::town, address);
        grid.addColumn(row -> row.town().inside())
                .setHeader(words.say("web.report.county"))
                .setAutoWidth(true);
        for (int at = 0; at < columns.size(); at++) {
            int column = at;
            grid.addColumn(signs(
                                    "<a class='sign ${item.look}' href=${item.href || undefined} title=${item.says}"
                                            + " aria-label=${item.says}>${item.sign}<small>${item.stated}</small></a>",
                                    (CoverageMatrix.TownYears row) ->
                                            Sign.of(row.fields().get(column).reported()),
                                    row -> says(row.fields().get(column), words))
                            .withProperty("stated", row -> stated(row.fields().get(column)))
                            .withProperty("href", row -> href(row.fields().get(column), address)))
                    .setHeader(String.valueOf(columns.get(at)))
                    .setTextAlign(ColumnTextAlign.CENTER);
        }
        grid.setItems(
                query -> matrix.years(selection, today(), query.getOffset(), query.getLimit()).stream(),
                query -> matrix.townships(selection));
        return grid;
    }

    private Grid<CoverageMatrix.TownIndicators> byIndicator(List<Indicator> columns, Address address, Wording wording) {
        Selection selection = address.selection();
        Grid<CoverageMatrix.TownIndicators> grid = grid(CoverageMatrix.TownIndicators::town, address);
        for (int at = 0; at < columns.size(); at++) {
            int column = at;
            Span head = new Span(wording.indicator(columns.get(at)));
            head.addClassName("column");
            grid.addColumn(signs(
                                    "<button class='sign ${item.look}' title=${item.says} aria-label=${item.says}"
                                            + " @click=${open}>${item.sign}</button>",
                                    (CoverageMatrix.TownIndicators row) ->
                                            Sign.of(row.fields().get(column).state()),
                                    row -> wording.word(row.fields().get(column).state()))
                            .withFunction(
                                    "open",
                                    row -> side.open(
                                            row.fields().get(column).key().code())))
                    .setHeader(head)
                    .setWidth("6.5rem")
                    .setFlexGrow(1)
                    .setTextAlign(ColumnTextAlign.CENTER);
        }
        grid.setItems(
                query -> matrix.indicators(selection, query.getOffset(), query.getLimit()).stream(),
                query -> matrix.townships(selection));
        return grid;
    }

    /** A matrix with a row for each township, which leads to it. */
    private static <T> Grid<T> grid(Function<T, PlaceName> town, Address address) {
        Grid<T> grid = new Grid<>();
        grid.addClassNames("card", "matrix");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(row -> new Anchor(
                        address.to("township/" + town.apply(row).code()).href(),
                        town.apply(row).name()))
                .setHeader(address.words().say("web.by.township"))
                .setFrozen(true)
                .setAutoWidth(true);
        return grid;
    }

    private static <T> LitRenderer<T> signs(String template, Function<T, Sign> sign, Function<T, String> says) {
        return LitRenderer.<T>of(template)
                .withProperty("sign", row -> sign.apply(row).mark())
                .withProperty("look", row -> sign.apply(row).look())
                .withProperty("says", says::apply);
    }

    private static String says(CoverageMatrix.YearField field, Messages words) {
        String state = words.say("web.reported." + field.reported().code());
        return field.reported() == CoverageMatrix.Reported.NO_REPORT
                ? field.late() ? words.say("web.coverage.late", state) : state
                : words.say("web.coverage.stated", state, field.stated());
    }

    private static String stated(CoverageMatrix.YearField field) {
        return field.stated() == 0 ? "" : String.valueOf(field.stated());
    }

    private static String href(CoverageMatrix.YearField field, Address address) {
        return field.report() == null
                ? ""
                : address.to("reports/" + field.report()).href();
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

    private static LocalDate today() {
        return LocalDate.now(Clock.systemDefaultZone());
    }
}
