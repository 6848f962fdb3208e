package org.fazhi.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.fazhi.indicator.Messages;

/** Says that an address leads nowhere, and where to go. */
@ParentLayout(Shell.class)
public class NowhereScreen extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Messages words = Messages.in(Spoken.of(event.getLocation()));
        addClassName("screen");
        title = words.say("web.name");
        add(new Notice(
                Notice.Kind.EMPTY,
                words.say("web.nowhere", "/" + event.getLocation().getPath()),
                words.say("web.nowhere.advice")));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
