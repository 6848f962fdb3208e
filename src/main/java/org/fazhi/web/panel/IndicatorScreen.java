package org.fazhi.web.panel;

import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Theme;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Facts;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.fazhi.web.shell.Address;

/** A screen of figures of chosen indicators: the leading one where the address names none. */
public abstract class IndicatorScreen extends FigureScreen {
    private final Facts facts;
    private final Catalogue catalogue;

    protected IndicatorScreen(SelectionCodec codec, Facts facts, EvidenceOf evidence, Catalogue catalogue) {
        super(codec, evidence, catalogue);
        this.facts = facts;
        this.catalogue = catalogue;
    }

    @Override
    protected final Selection usual(Selection asked) {
        return asked.indicators().isEmpty()
                ? asked.of(catalogue.leading(Theme.values()[0]).code())
                : asked;
    }

    /** Shows the title, with a mark where what {@code data} selects is made up. */
    protected final void head(Address address, Selection data) {
        heading.show(title(address.words()), facts.row(data).fictional(), address.words());
    }
}
