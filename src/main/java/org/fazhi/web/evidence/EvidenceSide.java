package org.fazhi.web.evidence;

import com.vaadin.flow.component.html.Div;
import org.fazhi.indicator.Catalogue;
import org.fazhi.query.By;
import org.fazhi.query.CellKey;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.PlaceKey;
import org.fazhi.query.Selection;
import org.fazhi.query.Years;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Screen;
import org.jspecify.annotations.Nullable;

/** Opens the evidence of what is clicked on a screen, and keeps it in the screen's address. */
public final class EvidenceSide extends Div {
    /** The word of an address that says whose evidence is open. */
    public static final String WORD = "cell";

    private static final String PLACE = "@";

    private final EvidencePanel panel;
    private @Nullable Address here;

    public EvidenceSide(EvidenceOf evidence, Catalogue catalogue) {
        this.panel = new EvidencePanel(evidence, catalogue, () -> open(""));
        add(panel);
    }

    /** Shows what the address says, which is mostly nothing. */
    public void show(Address address) {
        here = address;
        address.other(WORD).ifPresentOrElse(key -> panel.show(CellKey.of(key), address), panel::hide);
    }

    /** Goes to the evidence of a mark; a mark that stands for many townships leads to their ranking. */
    public void open(String key) {
        if (here == null) {
            return;
        }
        if (key.startsWith(PLACE)) {
            Screen.go(ranking(PlaceKey.of(key), here));
        } else {
            Screen.go(here.with(WORD, key));
        }
    }

    private static Address ranking(PlaceKey key, Address from) {
        Selection selection = from.to("ranking")
                .selection()
                .of(key.indicator())
                .at(key.scope())
                .per(from.selection().per())
                .by(By.TOWNSHIP)
                .in(new Years.Span(key.year(), key.year()));
        return from.to("ranking", key.place().isEmpty() ? selection : selection.inside(key.place()));
    }
}
