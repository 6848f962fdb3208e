package org.fazhi.web.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where whatever goes wrong in a screen ends: in the log with its cause, and on the screen with what to do. */
@Component
class Edge implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(Edge::failed));
        event.getSource()
                .addUIInitListener(shown -> shown.getUI()
                        .addAfterNavigationListener(
                                there -> sayConnection(shown.getUI(), Spoken.of(there.getLocation()))));
    }

    /** Vaadin's own words on the connection are English until they are told. */
    private static void sayConnection(UI ui, Language language) {
        Messages messages = Messages.in(language);
        ui.getPage()
                .executeJs(
                        "const told = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (told) { told.onlineText = $0; told.offlineText = $1; told.reconnectingText = $2; }",
                        messages.say("web.online"),
                        messages.say("web.offline"),
                        messages.say("web.reconnecting"));
    }

    private static void failed(ErrorEvent event) {
        LOG.error("a screen failed", event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null && ui.isAttached()) {
            ui.access(() -> Notification.show(
                    Messages.in(Language.of(ui.getLocale())).say("web.failed"),
                    8000,
                    Notification.Position.TOP_CENTER));
        }
    }
}
