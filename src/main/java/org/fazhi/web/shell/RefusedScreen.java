package org.fazhi.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.fazhi.indicator.Messages;
import org.fazhi.query.Refused;

/** Says which word of an address is not known, and which are. */
@ParentLayout(Shell.class)
public class RefusedScreen extends Div implements HasErrorParameter<Refused>, HasDynamicTitle {
    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        Refused refused = parameter.getException();
        Messages words = Messages.in(Spoken.of(event.getLocation()));
        addClassName("screen");
        title = words.say("web.name");
        String asked = refused.value().isEmpty() ? refused.word() : refused.word() + "=" + refused.value();
        add(new Notice(
                Notice.Kind.FAILED,
                words.say("web.refused", asked),
                words.say("web.refused.allowed", String.join(words.say("web.comma"), refused.allowed()))));
        return HttpServletResponse.SC_BAD_REQUEST;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
