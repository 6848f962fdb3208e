package org.fazhi.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.fazhi.indicator.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands where a screen could not be made; the cause goes to the log. */
@ParentLayout(Shell.class)
public class FailedScreen extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private String title = "";

    private static final Logger LOG = LoggerFactory.getLogger(FailedScreen.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("no screen for {}", event.getLocation().getPath(), parameter.getCaughtException());
        Messages words = Messages.in(Spoken.of(event.getLocation()));
        addClassName("screen");
        title = words.say("web.name");
        add(new Notice(Notice.Kind.FAILED, words.say("web.failed"), words.say("web.failed.advice")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
