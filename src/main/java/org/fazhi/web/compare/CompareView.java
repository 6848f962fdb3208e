package org.fazhi.web.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.figure.Figure;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Messages;
import org.fazhi.query.By;
import org.fazhi.query.DivisionSearch;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Facts;
import org.fazhi.query.KnownYears;
import org.fazhi.query.PlaceName;
import org.fazhi.query.PlaceNames;
import org.fazhi.query.Populations;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.fazhi.query.Years;
import org.fazhi.web.choose.Choice;
import org.fazhi.web.choose.Controls;
import org.fazhi.web.choose.IndicatorChooser;
import org.fazhi.web.choose.PlaceChooser;
import org.fazhi.web.panel.ChartPanel;
import org.fazhi.web.panel.IndicatorScreen;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Shell;
import org.jspecify.annotations.Nullable;

/** Up to eight townships, counties or cities over the years, one chart an indicator. */
@Route(value = "compare", layout = Shell.class)
public class CompareView extends IndicatorScreen {
    private static final int MOST_PLACES = 8;
    private static final int MOST_INDICATORS = 6;
    private static final int NO_BASE = 0;

    private final Figures figures;
    private final KnownYears years;
    private final PlaceNames names;
    private final Catalogue catalogue;
    private final Paragraph lead = new Paragraph();
    private final Controls controls;
    private final IndicatorChooser more;
    private final Choice<Integer> base;
    private final DivisionSearch search;
    private final Div places = new Div();
    private @Nullable PlaceChooser chooser;
    private final Div chips = new Div();
    private final Div grid = new Div();
    private final List<ChartPanel> panels = new ArrayList<>();

    public CompareView(
            SelectionCodec codec,
            Figures figures,
            Facts facts,
            KnownYears years,
            PlaceNames names,
            DivisionSearch search,
            EvidenceOf evidence,
            Populations populations,
            Catalogue catalogue) {
        super(codec, facts, evidence, catalogue);
        this.figures = figures;
        this.years = years;
        this.names = names;
        this.search = search;
        this.catalogue = catalogue;
        this.controls = new Controls(this::selection, this::go)
                .indicator(catalogue, CompareView::replace)
                .by()
                .kinds()
                .people(populations);
        this.more = new IndicatorChooser(catalogue, chosen -> addIndicator(chosen.code()));
        this.base = new Choice<>(chosen -> go(selection().indexedTo(chosen == NO_BASE ? null : chosen)));
        lead.addClassName("lead");
        places.addClassName("places");
        chips.addClassNames("strip", "chips");
        grid.addClassName("panels");
        controls.add(places, more, base);
        add(heading, controls, chips, lead, grid, side);
    }

    @Override
    protected String title(Messages words) {
        return words.say("web.screen.compare");
    }

    @Override
    protected void draw(Address address) {
        Selection selection = address.selection();
        Messages words = address.words();
        head(address, selection);
        controls.show(selection, words);
        more.show(words.say("web.compare.more"), "", words);
        places(selection.by(), words);
        Integer from = selection.base();
        base.show(
                words.say("web.compare.base"),
                Stream.concat(
                                Stream.of(NO_BASE),
                                years.rows(selection).map(Years.Range::each).orElse(List.of()).stream())
                        .toList(),
                year -> year == NO_BASE ? words.say("web.compare.values") : words.say("figure.index", year),
                from == null ? NO_BASE : from);
        chips(selection, words);
        lead.setText(words.say(
                selection.towns().isEmpty() ? "web.compare.lead.all" : "web.compare.lead.chosen", MOST_PLACES));
        panels(address);
    }

    /** The chooser of townships is another one than that of counties; one that has chosen is as empty as a new one. */
    private void places(By by, Messages words) {
        String label = words.say("web.compare.add", words.say("web.by." + by.code()));
        if (chooser != null && label.equals(chooser.getLabel())) {
            chooser.clear();
            return;
        }
        chooser = new PlaceChooser(search, List.of(by.code()), this::addPlace);
        chooser.say(label, words);
        places.removeAll();
        places.add(chooser);
    }

    private void panels(Address address) {
        Selection selection = address.selection();
        List<String> codes = selection.indicators();
        while (panels.size() < codes.size()) {
            ChartPanel panel = new ChartPanel(640, 380, side::open);
            panels.add(panel);
            grid.add(panel);
        }
        while (panels.size() > codes.size()) {
            grid.remove(panels.removeLast());
        }
        for (int at = 0; at < codes.size(); at++) {
            Figure figure = figures.of(FigureKind.TREND, selection.of(codes.get(at)));
            panels.get(at).show(figure, address);
            panels.get(at)
                    .name(Wording.in(selection.lang())
                            .word(catalogue.get(codes.get(at)).theme()));
        }
    }

    private void chips(Selection selection, Messages words) {
        chips.removeAll();
        for (PlaceName place : names.rows(selection.towns())) {
            chips.add(chip(
                    place.inside() + place.name(),
                    words,
                    () -> go(selection.ofTowns(without(selection.towns(), place.code())))));
        }
        if (selection.indicators().size() > 1) {
            for (String code : selection.indicators()) {
                chips.add(chip(
                        Wording.in(words.language()).indicator(catalogue.get(code)),
                        words,
                        () -> go(selection.of(without(selection.indicators(), code)))));
            }
        }
    }

    private static NativeButton chip(String text, Messages words, Runnable taken) {
        NativeButton chip = new NativeButton(text + " ×", click -> taken.run());
        chip.addClassName("quiet");
        chip.getElement().setAttribute("aria-label", words.say("web.compare.take", text));
        return chip;
    }

    private static List<String> without(List<String> all, String one) {
        return all.stream().filter(code -> !Objects.equals(code, one)).toList();
    }

    private void addPlace(String code) {
        List<String> now = selection().towns();
        if (!code.isEmpty() && !now.contains(code) && now.size() < MOST_PLACES) {
            go(selection().ofTowns(Stream.concat(now.stream(), Stream.of(code)).toList()));
        }
    }

    /** The first one gives way to another. */
    private static Selection replace(Selection selection, String code) {
        return selection.of(Stream.concat(
                        Stream.of(code), selection.indicators().stream().skip(1).filter(one -> !one.equals(code)))
                .toList());
    }

    private void addIndicator(String code) {
        List<String> now = selection().indicators();
        if (!now.contains(code)) {
            List<String> more = Stream.concat(now.stream(), Stream.of(code)).toList();
            go(selection().of(more.subList(Math.max(0, more.size() - MOST_INDICATORS), more.size())));
        }
    }
}
