package org.fazhi.web.indicators;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
import org.fazhi.query.CoverageCount;
import org.fazhi.query.Facts;
import org.fazhi.query.SelectionCodec;
import org.fazhi.query.Wordings;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Heading;
import org.fazhi.web.shell.Notice;
import org.fazhi.web.shell.Screen;
import org.fazhi.web.shell.Shell;

/** One indicator: what it is and is not, how many report it, and the wordings found. */
@Route(value = "indicators/:code", layout = Shell.class)
public class IndicatorView extends Screen {
    private static final int MOST_WORDINGS = 200;

    private final Catalogue catalogue;
    private final Wordings wordings;
    private final CoverageCount coverage;
    private final Facts facts;

    public IndicatorView(
            SelectionCodec codec, Catalogue catalogue, Wordings wordings, CoverageCount coverage, Facts facts) {
        super(codec, Set.of());
        this.catalogue = catalogue;
        this.wordings = wordings;
        this.coverage = coverage;
        this.facts = facts;
    }

    @Override
    protected String show(Address address, BeforeEnterEvent event) {
        removeAll();
        Messages words = address.words();
        String code = event.getRouteParameters().get("code").orElse("");
        Optional<Indicator> found = catalogue.find(code);
        if (found.isEmpty()) {
            add(new Notice(Notice.Kind.EMPTY, words.say("web.indicator.none", code), words.say("web.nowhere.advice")));
            return code;
        }
        Indicator indicator = found.get();
        Wording wording = Wording.in(words.language());
        Heading heading = new Heading();
        heading.show(
                wording.indicator(indicator), facts.row(address.selection()).fictional(), words);
        add(heading, about(indicator, wording, words), links(indicator, address), counts(indicator, address));
        add(said(indicator, words));
        return wording.indicator(indicator);
    }

    private static Component about(Indicator indicator, Wording wording, Messages words) {
        boolean chinese = words.language() == Language.ZH;
        Div card = new Div();
        card.addClassNames("card", "definition");
        card.add(line(words.say("web.indicator.theme"), wording.word(indicator.theme())));
        card.add(line(
                words.say("web.indicator.definition"), chinese ? indicator.definitionZh() : indicator.definition()));
        card.add(line(words.say("web.indicator.not"), chinese ? indicator.notThisZh() : indicator.notThis()));
        card.add(line(words.say("web.indicator.unit"), wording.unit(indicator)));
        card.add(line(
                words.say("web.indicator.judged"),
                words.say("web.judged." + indicator.judged().code())));
        card.add(line(
                words.say("web.indicator.sum"),
                words.say(indicator.summable() ? "web.indicator.sum.yes" : "web.indicator.sum.no")));
        return card;
    }

    private static Component line(String name, String text) {
        Span label = new Span(name);
        label.addClassName("muted");
        Paragraph line = new Paragraph(label, new Span(text.isEmpty() ? "–" : text));
        line.setVisible(!text.isEmpty());
        return line;
    }

    private static Component links(Indicator indicator, Address address) {
        Div strip = new Div();
        strip.addClassName("strip");
        for (String screen : List.of("ranking", "compare")) {
            Anchor link = new Anchor(
                    address.to(screen, address.to(screen).selection().of(indicator.code()))
                            .href(),
                    address.words().say("web.screen." + screen));
            link.addClassName("choice");
            strip.add(link);
        }
        return strip;
    }

    private Component counts(Indicator indicator, Address address) {
        Messages words = address.words();
        NativeTable table = table(
                words.say("web.indicator.counts"),
                List.of(
                        words.say("web.report.year"),
                        words.say("web.indicator.reports"),
                        words.say("web.indicator.stated"),
                        words.say("web.indicator.comparable")));
        coverage.rows(address.selection().of(indicator.code()))
                .reversed()
                .forEach(row -> add(
                        table,
                        String.valueOf(row.year()),
                        String.valueOf(row.count().reports()),
                        String.valueOf(row.count().stated()),
                        String.valueOf(row.count().comparable())));
        return card(words.say("web.indicator.counts"), table);
    }

    private Component said(Indicator indicator, Messages words) {
        List<Wordings.Row> rows = wordings.rows(indicator.code(), MOST_WORDINGS);
        if (rows.isEmpty()) {
            return card(words.say("web.indicator.wordings"), new Paragraph(words.say("web.indicator.wordings.none")));
        }
        NativeTable table = table(
                words.say("web.indicator.wordings"),
                List.of(
                        words.say("web.indicator.example"),
                        words.say("web.report.year"),
                        words.say("web.indicator.times"),
                        words.say("web.indicator.townships")));
        table.addClassName("left");
        rows.forEach(row -> add(
                table,
                row.example(),
                String.valueOf(row.year()),
                String.valueOf(row.times()),
                String.valueOf(row.townships())));
        return card(words.say("web.indicator.wordings"), table);
    }

    private static Div card(String title, Component content) {
        Div card = new Div(new H2(title), content);
        card.addClassName("card");
        return card;
    }

    private static NativeTable table(String caption, List<String> head) {
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(caption);
        NativeTableRow row = table.getHead().addRow();
        head.forEach(word -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(word);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return table;
    }

    private static void add(NativeTable table, String name, String... values) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        for (String value : values) {
            row.add(new NativeTableCell(value));
        }
    }
}
