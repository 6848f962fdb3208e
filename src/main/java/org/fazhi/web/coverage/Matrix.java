package org.fazhi.web.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Messages;
import org.fazhi.query.CellKey;
import org.fazhi.query.CoverageMatrix;
import org.fazhi.query.PlaceName;
import org.fazhi.web.shell.Address;

/** A row for each township, which leads to it, with a sign in each column for what there is. */
final class Matrix<T> extends Grid<T> {
    private Matrix(
            CoverageMatrix matrix,
            Function<T, PlaceName> town,
            BiFunction<Integer, Integer, List<T>> rows,
            Address address) {
        addClassNames("card", "matrix");
        setSelectionMode(Grid.SelectionMode.NONE);
        addComponentColumn(row -> new Anchor(
                        address.to("township/" + town.apply(row).code()).href(),
                        town.apply(row).name()))
                .setHeader(address.words().say("web.by.township"))
                .setFrozen(true)
                .setAutoWidth(true);
        setItems(
                query -> rows.apply(query.getOffset(), query.getLimit()).stream(),
                query -> matrix.townships(address.selection()));
    }

    /** Townships by years, each sign leading to the report. */
    static Component byYear(CoverageMatrix matrix, List<Integer> years, Address address) {
        Messages words = address.words();
        Matrix<CoverageMatrix.TownYears> grid = new Matrix<>(
                matrix,
                CoverageMatrix.TownYears::town,
                (offset, limit) ->
                        matrix.years(address.selection(), LocalDate.now(Clock.systemDefaultZone()), offset, limit),
                address);
        grid.addColumn(row -> row.town().inside())
                .setHeader(words.say("web.report.county"))
                .setAutoWidth(true);
        for (int at = 0; at < years.size(); at++) {
            int column = at;
            grid.column(signs(
                                    "<a class='sign ${item.look}' href=${item.href || undefined} title=${item.says}"
                                            + " aria-label=${item.says}>${item.sign}<small>${item.stated}</small></a>",
                                    (CoverageMatrix.TownYears row) ->
                                            Sign.of(row.fields().get(column).reported()),
                                    row -> says(row.fields().get(column), words))
                            .withProperty("stated", row -> stated(row.fields().get(column)))
                            .withProperty("href", row -> href(row.fields().get(column), address)))
                    .setHeader(String.valueOf(years.get(at)));
        }
        return grid;
    }

    /** Townships by indicators, each sign opening the evidence. */
    static Component byIndicator(
            CoverageMatrix matrix, List<Indicator> indicators, Address address, Consumer<CellKey> open) {
        Wording wording = Wording.in(address.words().language());
        Matrix<CoverageMatrix.TownIndicators> grid = new Matrix<>(
                matrix,
                CoverageMatrix.TownIndicators::town,
                (offset, limit) -> matrix.indicators(address.selection(), offset, limit),
                address);
        for (int at = 0; at < indicators.size(); at++) {
            int column = at;
            Span head = new Span(wording.indicator(indicators.get(at)));
            head.addClassName("column");
            grid.column(signs(
                                    "<button class='sign ${item.look}' title=${item.says} aria-label=${item.says}"
                                            + " @click=${open}>${item.sign}</button>",
                                    (CoverageMatrix.TownIndicators row) ->
                                            Sign.of(row.fields().get(column).state()),
                                    row -> wording.word(row.fields().get(column).state()))
                            .withFunction(
                                    "open",
                                    row -> open.accept(row.fields().get(column).key())))
                    .setHeader(head)
                    .setWidth("6.5rem")
                    .setFlexGrow(1);
        }
        return grid;
    }

    private Grid.Column<T> column(LitRenderer<T> signs) {
        return addColumn(signs).setTextAlign(ColumnTextAlign.CENTER);
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
}
