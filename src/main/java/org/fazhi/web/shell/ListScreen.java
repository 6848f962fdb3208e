package org.fazhi.web.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Set;
import org.fazhi.indicator.Messages;
import org.fazhi.query.Facts;
import org.fazhi.query.SelectionCodec;

/** A screen that lists what there is of one kind, for the place looked at. */
public abstract class ListScreen extends Screen {
    private final Facts facts;

    protected ListScreen(SelectionCodec codec, Facts facts) {
        super(codec, Set.of());
        this.facts = facts;
    }

    protected abstract String title(Messages words);

    /** Adds what is listed; a sentence about it leads. */
    protected abstract void list(Paragraph lead, Address address);

    @Override
    protected final String show(Address address, BeforeEnterEvent event) {
        removeAll();
        String title = title(address.words());
        Heading heading = new Heading();
        heading.show(title, facts.row(address.selection()).fictional(), address.words());
        Paragraph lead = new Paragraph();
        lead.addClassName("lead");
        add(heading, lead);
        list(lead, address);
        return title;
    }
}
