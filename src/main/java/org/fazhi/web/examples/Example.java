package org.fazhi.web.examples;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import org.fazhi.indicator.Messages;

/** A piece of a program, what it does, and a button that copies it. */
@JsModule("./copying.ts")
final class Example extends Div {
    /** @param name of its words in the messages and of its element in the page */
    Example(String name, String program, Messages words) {
        addClassNames("card", "example");
        Code code = new Code(program);
        code.setId("example-" + name);
        Pre block = new Pre(code);
        block.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        block.getElement().setAttribute("aria-label", words.say("web.examples." + name));
        NativeButton copy = new NativeButton(words.say("web.examples.copy"));
        copy.addClassName("quiet");
        copy.getElement()
                .setAttribute("data-copy", "")
                .setAttribute("data-from", "example-" + name)
                .setAttribute("data-done", words.say("web.examples.copied"))
                .setAttribute("data-failed", words.say("web.examples.not_copied"));
        Span told = new Span();
        told.getElement().setAttribute("role", "status");
        Div taking = new Div(copy, told);
        taking.addClassName("taking");
        add(
                new H2(words.say("web.examples." + name)),
                new Paragraph(words.say("web.examples." + name + ".says")),
                block,
                taking);
    }
}
