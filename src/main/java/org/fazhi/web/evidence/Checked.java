package org.fazhi.web.evidence;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.fazhi.indicator.Messages;
import org.fazhi.query.CheckLine;
import org.fazhi.web.shell.Address;

/** A check in words, with a way to every sentence it compares, in whichever report that stands. */
public final class Checked extends Paragraph {
    public Checked(CheckLine check, Address address) {
        Messages words = address.words();
        addClassName(check.fails() ? "fails" : "passes");
        add(new Span(words.say(check.fails() ? "web.check.fails" : "web.check.passes") + " " + check.says()));
        for (CheckLine.Side side : check.evidence()) {
            add(new Span(" "));
            add(new Anchor(
                    address.to("reports/" + side.report())
                            .with("at", String.valueOf(side.start()))
                            .href(),
                    "“" + side.text() + "”"));
        }
    }
}
