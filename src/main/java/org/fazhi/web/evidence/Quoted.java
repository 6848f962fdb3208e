package org.fazhi.web.evidence;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.fazhi.query.Statement;

/** A sentence of a report with the stretch that states the figure marked in it. */
final class Quoted {
    private Quoted() {}

    static HtmlContainer of(Statement statement) {
        HtmlContainer quote = new HtmlContainer("blockquote");
        Element mark = new Element("mark");
        mark.setText(statement.quote());
        quote.add(new Span(statement.before()));
        quote.getElement().appendChild(mark);
        quote.add(new Span(statement.after()));
        return quote;
    }
}
