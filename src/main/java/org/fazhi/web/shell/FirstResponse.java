package org.fazhi.web.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Look;
import org.fazhi.indicator.Messages;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What the page holds before the program runs in it: language and look, so that nothing flickers; a word while it loads;
 * and for browsers that cannot run it, why, instead of a white page.
 */
@Component
class FirstResponse implements VaadinServiceInitListener {
    private static final String STYLE = """
            html { --aura-font-family: sans-serif }
            .before { display: none; position: fixed; inset: 30vh 8vw auto; margin: auto; max-width: 40em;
              font: 17px/1.8 sans-serif; color: #56626d; text-align: center }
            html[data-look='dark'] { background: #0c131a }
            html[data-look='dark'] .before { color: #a3afbb }
            html:not(.old) #outlet:not(:has(*)) ~ .before.loading { display: block }
            html.old .before.old { display: block }
            html.old :is(#outlet, first-view) { display: none }
            """;

    /** In the words of very old browsers, so that they understand it. */
    private static final String ABLE = """
            (function () {
              var able = window.CSS && CSS.supports && window.customElements && CSS.supports('selector(:has(a))') &&
                CSS.supports('color', 'color-mix(in srgb, red, blue)');
              if (!able) document.documentElement.className = 'old';
            })();
            """;

    /** Two different characters that look the same are boxes: then, and only then, our own font is fetched. */
    private static final String LETTERED = """
            (function () {
              var canvas = document.createElement('canvas');
              canvas.width = canvas.height = 24;
              var pen = canvas.getContext('2d', { willReadFrequently: true });
              function drawn(text) {
                pen.clearRect(0, 0, 24, 24);
                pen.font = '20px sans-serif';
                pen.fillText(text, 2, 20);
                return canvas.toDataURL();
              }
              if (drawn('镇') === drawn('乡')) {
                var font = document.createElement('link');
                font.rel = 'stylesheet';
                font.href = 'fonts/index.css';
                document.head.appendChild(font);
              }
            })();
            """;

    /**
     * Until the router has taken over it would forget where a click led once its first answer comes, so that links are
     * followed by the browser itself.
     */
    private static final String EARLY = """
            (function () {
              var page = document.documentElement;
              addEventListener('vaadin-router-location-changed', function () { page.setAttribute('data-routed', ''); });
              addEventListener('click', function (click) {
                if (!page.hasAttribute('data-routed') && click.target.closest && click.target.closest('a[href]')) click.stopImmediatePropagation();
              }, true);
            })();
            """;

    private final Ahead ahead = new Ahead();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
    }

    private void dress(IndexHtmlResponse response) {
        String lang = response.getVaadinRequest().getParameter("lang");
        String look = response.getVaadinRequest().getParameter("look");
        Language language = Language.EN.code().equals(lang) ? Language.EN : Language.ZH;
        Document page = response.getDocument();
        page.child(0)
                .attr("lang", language.locale().toLanguageTag())
                .attr("data-look", Look.DARK.code().equals(look) ? Look.DARK.code() : Look.LIGHT.code());
        ahead.ask(page);
        response.getUI().ifPresent(ui -> FirstView.show(ui, page));
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        page.head().appendElement("script").appendChild(new DataNode(ABLE + EARLY + LETTERED));
        Messages words = Messages.in(language);
        page.body().appendChild(before("loading", List.of(words.say("web.loading"))));
        page.body().appendChild(before("old", both("web.old_browser")));
        page.body()
                .appendElement("noscript")
                .appendChild(before("old", both("web.no_script")).attr("style", "display: block"))
                .appendElement("style")
                .appendChild(new DataNode("first-view { display: none }"));
    }

    private static List<String> both(String key) {
        return List.of(
                Messages.in(Language.ZH).say(key), Messages.in(Language.EN).say(key));
    }

    private static Element before(String kind, List<String> says) {
        Element words = new Element("div").addClass("before").addClass(kind);
        says.forEach(line -> words.appendElement("p").text(line));
        return words;
    }
}
