package org.fazhi.web.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Look;
import org.springframework.stereotype.Component;

/** Puts language and look into the page itself, so that nothing flickers while the program loads. */
@Component
class FirstResponse implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstResponse::dress);
    }

    private static void dress(IndexHtmlResponse response) {
        String lang = response.getVaadinRequest().getParameter("lang");
        String look = response.getVaadinRequest().getParameter("look");
        Language language = Language.EN.code().equals(lang) ? Language.EN : Language.ZH;
        response.getDocument()
                .child(0)
                .attr("lang", language.locale().toLanguageTag())
                .attr("data-look", Look.DARK.code().equals(look) ? Look.DARK.code() : Look.LIGHT.code());
    }
}
