package org.fazhi.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where data would be while it is loading, when there is none and when it could not be had. */
public final class Notice extends Div {
    /** Why there is no data. */
    public enum Kind {
        LOADING,
        EMPTY,
        FAILED
    }

    /** @param says what is so; {@code advice} what to do about it, may be empty */
    public Notice(Kind kind, String says, String advice) {
        addClassNames("notice", kind.name().toLowerCase(java.util.Locale.ROOT));
        getElement().setAttribute("role", kind == Kind.FAILED ? "alert" : "status");
        Paragraph first = new Paragraph(says);
        first.addClassName("says");
        add(first);
        if (!advice.isEmpty()) {
            add(new Paragraph(advice));
        }
    }
}
