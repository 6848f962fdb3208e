package org.fazhi.web.examples;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Set;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Messages;
import org.fazhi.indicator.Theme;
import org.fazhi.query.SelectionCodec;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Heading;
import org.fazhi.web.shell.Screen;
import org.fazhi.web.shell.Shell;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Examples in which other programs read figures and their sentences, with this dashboard's own address in them. */
@Route(value = "interface", layout = Shell.class)
public class ExamplesView extends Screen {
    private static final String CURL = """
            curl -s '%1$s/api/v1/cells?indicator=%2$s&size=5'
            curl -s '%1$s/figures/trend.csv?indicator=%2$s'
            curl -s -o trend.png '%1$s/figures/trend.png?indicator=%2$s&width=1600'
            curl -s -o observations.parquet '%1$s/api/v1/observations.parquet'
            """;

    private static final String PYTHON = """
            import json
            import urllib.parse
            import urllib.request

            words = {"indicator": "%2$s", "years": "2018-latest"}
            address = "%1$s/api/v1/cells?" + urllib.parse.urlencode(words)
            while address:
                with urllib.request.urlopen(address) as answer:
                    page = json.load(answer)
                for cell in page["items"]:
                    print(cell["township"], cell["year"], cell["value"], cell["unit"], cell["evidence"]["quote"], sep="\\t")
                address = page["next"]
            """;

    private static final String EXCEL = """
            let
                Source = Csv.Document(Web.Contents("%1$s/figures/ranking.csv?indicator=%2$s"), [Delimiter = ",", Encoding = 65001]),
                Ranking = Table.PromoteHeaders(Source)
            in
                Ranking
            """;

    private final Catalogue catalogue;
    private final Heading heading = new Heading();
    private final Div content = new Div();

    public ExamplesView(SelectionCodec codec, Catalogue catalogue) {
        super(codec, Set.of());
        this.catalogue = catalogue;
        addClassName("examples");
        add(heading, content);
    }

    @Override
    protected String show(Address address, BeforeEnterEvent event) {
        Messages words = address.words();
        String title = words.say("web.screen.interface");
        heading.show(title, "");
        content.removeAll();
        Paragraph lead = new Paragraph(words.say("web.examples.lead") + " ");
        lead.addClassName("lead");
        lead.add(outside("swagger-ui/index.html", words.say("web.examples.all")));
        content.add(lead);
        String base = ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .toUriString();
        String indicator = catalogue.leading(Theme.DISPUTES).code();
        content.add(
                new Example("curl", CURL.formatted(base, indicator), words),
                new Example("python", PYTHON.formatted(base, indicator), words),
                new Example("excel", EXCEL.formatted(base, indicator), words));
        return title;
    }

    private static Anchor outside(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-ignore", "");
        return link;
    }
}
