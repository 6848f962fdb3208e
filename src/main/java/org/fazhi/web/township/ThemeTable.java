package org.fazhi.web.township;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.fazhi.chart.Canvas;
import org.fazhi.chart.ChartOption;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Messages;
import org.fazhi.query.Position;
import org.fazhi.query.Standing;
import org.fazhi.query.TownTrend;
import org.fazhi.query.TownshipProfile;
import org.fazhi.web.echart.EChart;
import org.fazhi.web.shell.Address;
import org.jspecify.annotations.Nullable;

/** What a township states of one theme: each indicator's years, latest value, trend and standing. */
final class ThemeTable extends NativeTable {
    private static final int WIDTH = 150;
    private static final int HEIGHT = 36;

    private final Address address;
    private final Messages words;
    private final Wording wording;
    private final Consumer<String> chosen;

    ThemeTable(List<TownshipProfile.Row> rows, Catalogue catalogue, Address address, Consumer<String> chosen) {
        this.address = address;
        this.words = address.words();
        this.wording = Wording.in(words.language());
        this.chosen = chosen;
        addClassNames("figures", "profile");
        NativeTableRow head = getHead().addRow();
        List.of("indicator", "years", "latest", "trend", "county", "province")
                .forEach(column -> head.add(heading(words.say("web.township.column." + column), "col")));
        rows.forEach(row -> add(row, catalogue.get(row.indicator())));
    }

    private void add(TownshipProfile.Row row, Indicator indicator) {
        String name = wording.indicator(indicator);
        NativeTableRow line = getBody().addRow();
        NativeTableHeaderCell head = heading("", "row");
        head.add(new Anchor(address.to("indicators/" + indicator.code()).href(), name));
        line.add(
                head,
                new NativeTableCell(spark(row, name)),
                new NativeTableCell(latest(row.latest())),
                cell("", wording.word(row.trend())),
                standing(row.county()),
                standing(row.province()));
    }

    private EChart spark(TownshipProfile.Row row, String name) {
        EChart spark = new EChart();
        spark.setWidth(WIDTH + "px");
        spark.setHeight(HEIGHT + "px");
        spark.show(ChartOption.of(
                Spark.of(row, name, wording),
                new Canvas(WIDTH, HEIGHT, address.selection().look(), Canvas.Frame.SPARK)));
        spark.describe(words.say("web.township.spark", name));
        return spark;
    }

    private Component latest(TownTrend.@Nullable Point point) {
        if (point == null) {
            return new Span("–");
        }
        NativeButton value = new NativeButton(
                wording.stated(point.state(), point.cell()),
                click -> chosen.accept(point.key().code()));
        value.addClassName("number");
        Span year = new Span(String.valueOf(point.year()));
        year.addClassName("muted");
        return new Div(value, year);
    }

    private NativeTableCell standing(@Nullable Position position) {
        return position == null
                ? cell("muted", wording.word(Standing.CANNOT_BE_TOLD))
                : cell(
                        "",
                        words.say(
                                "web.township.standing",
                                wording.word(position.word()),
                                wording.number(position.spread().median()),
                                position.townships()));
    }

    private static NativeTableCell cell(String look, String text) {
        Span content = new Span(text);
        if (!look.isEmpty()) {
            content.addClassName(look);
        }
        return new NativeTableCell(content);
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }
}
