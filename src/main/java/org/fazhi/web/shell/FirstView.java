package org.fazhi.web.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.web.echart.EChart;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import tools.jackson.databind.JsonNode;

/**
 * A screen as plain elements beside the program that will make it, with the option of its first chart: frontend/drawing.ts
 * draws it at once and starts the program then. An element the program brings stands there as a {@code div} that names
 * it in {@code data-as}; nothing here can be reached by keyboard, pointer or selectors.
 */
final class FirstView {
    private static final String LAYOUT = "vaadin-app-layout";
    private static final String CHART = "e-chart";

    private final Element first;
    private final JsonNode option;

    private FirstView(Element first, JsonNode option) {
        this.first = first;
        this.option = option;
    }

    /** Puts the screen of {@code ui} into the page, if it has a chart that can be drawn ahead. */
    static void show(UI ui, Document page) {
        Element screen =
                ui.getInternals().getActiveRouterTargetsChain().getLast().getElement();
        charts(screen)
                .flatMap(chart -> chart.drawnAhead().map(option -> new FirstView(chart.getElement(), option)).stream())
                .findFirst()
                .ifPresent(view -> view.into(page, screen));
    }

    private static Stream<EChart> charts(Element within) {
        return seen(within)
                ? Stream.concat(
                        within.getComponent().filter(EChart.class::isInstance).map(EChart.class::cast).stream(),
                        within.getChildren().flatMap(FirstView::charts))
                : Stream.empty();
    }

    /** Of text only its parents know whether it is seen. */
    private static boolean seen(Element element) {
        return element.isTextNode() || element.isVisible();
    }

    private void into(Document page, Element screen) {
        org.jsoup.nodes.Element program = page.selectFirst("script[type=module][src]");
        org.jsoup.nodes.Element drawing = page.selectFirst("link[rel=modulepreload][href*=/drawing-]");
        if (program == null || drawing == null) {
            return;
        }
        String start = program.attr("src");
        // fetched only: compiling them now would be in the way of the drawing
        page.select("link[rel=modulepreload]")
                .not("[href*=/shared-], [href*=/rolldown-]")
                .attr("rel", "preload")
                .attr("as", "script");
        program.replaceWith(new org.jsoup.nodes.Element("link")
                .attr("rel", "preload")
                .attr("as", "script")
                .attr("crossorigin", true)
                .attr("href", start));
        drawing.replaceWith(new org.jsoup.nodes.Element("script")
                .attr("type", "module")
                .attr("crossorigin", true)
                .attr("src", drawing.attr("href"))
                .attr("onerror", "document.querySelector('first-view').remove();import('%s')".formatted(start)));
        page.body()
                .prependElement("first-view")
                .attr("inert", true)
                .attr("aria-hidden", "true")
                .attr("data-program", start)
                .appendChild(template(page, screen));
    }

    private Node template(Document page, Element screen) {
        org.jsoup.nodes.Element template = new org.jsoup.nodes.Element("template").attr("shadowrootmode", "closed");
        // unseen until its style sheets are there, the last of which shows it
        template.appendElement("style").appendChild(new DataNode(":host { visibility: hidden }"));
        page.head().select("link[rel=stylesheet]").forEach(sheet -> template.appendChild(sheet.clone()));
        plain(screen).ifPresent(template::appendChild);
        template.appendElement("script")
                .attr("type", "application/json")
                .appendChild(new DataNode(option.toString().replace("<", "\\u003c")));
        return template;
    }

    private Optional<Node> plain(Element from) {
        if (from.isTextNode()) {
            return Optional.of(new TextNode(from.getText()));
        }
        if (!seen(from)) {
            return Optional.empty();
        }
        String tag = from.getTag();
        boolean made = tag.contains("-");
        org.jsoup.nodes.Element to = new org.jsoup.nodes.Element(made ? "div" : tag);
        from.getAttributeNames()
                .filter(name -> !name.equals("id"))
                .forEach(name -> to.attr(name, from.getAttribute(name)));
        if (made) {
            to.attr("data-as", tag);
        }
        if (from.equals(first)) {
            to.appendElement("div").attr("data-chart", "");
        } else if (made && !tag.equals(LAYOUT) && !tag.equals(CHART)) {
            to.attr("data-field", "");
            Optional.ofNullable(from.getProperty("label"))
                    .ifPresent(label -> to.appendElement("span").text(label));
        } else {
            from.getChildren().forEach(child -> plain(child).ifPresent(to::appendChild));
        }
        return Optional.of(to);
    }
}
