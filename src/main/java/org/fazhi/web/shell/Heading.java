package org.fazhi.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.fazhi.indicator.Messages;

/** The heading of a screen, with a mark where what it shows is made up. */
public final class Heading extends Div {
    private final H1 title = new H1();
    private final Span flag = new Span();

    public Heading() {
        addClassName("title");
        flag.addClassName("fictional");
        add(title, flag);
    }

    public void show(String text, boolean fictional, Messages words) {
        show(text, fictional ? words.say("figure.fictional") : "");
    }

    /** @param fictional the words that mark made-up data; empty for real data */
    public void show(String text, String fictional) {
        title.setText(text);
        flag.setText(fictional);
        flag.setVisible(!fictional.isEmpty());
    }
}
