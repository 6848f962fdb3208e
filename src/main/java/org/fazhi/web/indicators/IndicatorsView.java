package org.fazhi.web.indicators;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
import org.fazhi.indicator.Theme;
import org.fazhi.query.Facts;
import org.fazhi.query.SelectionCodec;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.ListScreen;
import org.fazhi.web.shell.Shell;

/** All indicators by theme, each with its definition. */
@Route(value = "indicators", layout = Shell.class)
public class IndicatorsView extends ListScreen {
    private final Catalogue catalogue;

    public IndicatorsView(SelectionCodec codec, Catalogue catalogue, Facts facts) {
        super(codec, facts);
        this.catalogue = catalogue;
    }

    @Override
    protected String title(Messages words) {
        return words.say("web.screen.indicators");
    }

    @Override
    protected void list(Paragraph lead, Address address) {
        Messages words = address.words();
        Wording wording = Wording.in(words.language());
        lead.setText(words.say("web.indicators.lead", catalogue.indicators().size()));
        Div themes = new Div();
        themes.addClassName("panels");
        for (Theme theme : Theme.values()) {
            Div card = new Div(new H2(wording.word(theme)));
            card.addClassNames("card", "definitions");
            catalogue.indicators(theme).forEach(indicator -> card.add(entry(indicator, address, wording)));
            themes.add(card);
        }
        add(themes);
    }

    private static Div entry(Indicator indicator, Address address, Wording wording) {
        Anchor name = new Anchor(address.to("indicators/" + indicator.code()).href(), wording.indicator(indicator));
        Span unit = new Span(wording.unit(indicator));
        unit.addClassName("tag");
        Paragraph definition =
                new Paragraph(wording.language() == Language.ZH ? indicator.definitionZh() : indicator.definition());
        definition.addClassName("muted");
        return new Div(name, unit, definition);
    }
}
