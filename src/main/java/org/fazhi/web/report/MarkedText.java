package org.fazhi.web.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.query.Statement;

/** A report's source text with every figure marked. */
final class MarkedText extends Div {
    private static final int NOWHERE = -1;

    /**
     * @param named what a marked figure is, in words
     * @param at position whose mark is shown first; negative for none
     */
    MarkedText(String text, List<Statement> statements, Function<Statement, String> named, int at) {
        addClassName("source-text");
        int first = NOWHERE;
        for (Stretch stretch : Stretch.of(text.length(), statements)) {
            String words = text.substring(stretch.start(), stretch.end());
            if (stretch.statements().isEmpty()) {
                getElement().appendChild(Element.createText(words));
                continue;
            }
            Element mark = new Element("mark");
            mark.setText(words);
            mark.setAttribute("id", place(stretch.start()));
            mark.setAttribute(
                    "title", stretch.statements().stream().map(named).distinct().collect(Collectors.joining("\n")));
            if (stretch.statements().stream().anyMatch(statement -> statement.start() == at)) {
                mark.getClassList().add("current");
                first = first == NOWHERE ? stretch.start() : first;
            }
            getElement().appendChild(mark);
        }
        if (first != NOWHERE) {
            getElement()
                    .executeJs(
                            "requestAnimationFrame(() => document.getElementById($0)?.scrollIntoView({block: 'center'}))",
                            place(first));
        }
    }

    static String place(int start) {
        return "at-" + start;
    }
}
