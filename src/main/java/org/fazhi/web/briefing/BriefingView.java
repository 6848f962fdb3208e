package org.fazhi.web.briefing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Set;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.Briefings;
import org.fazhi.briefing.Press;
import org.fazhi.briefing.Shelf;
import org.fazhi.indicator.Messages;
import org.fazhi.query.SelectionCodec;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Heading;
import org.fazhi.web.shell.Notice;
import org.fazhi.web.shell.Screen;
import org.fazhi.web.shell.Shell;

/** The briefing being collected, or a frozen one by its number. */
@Route(value = "briefing/:id?", layout = Shell.class)
public class BriefingView extends Screen {
    private final Briefings briefings;
    private final Shelf shelf;
    private final Press press;
    private final Heading heading = new Heading();
    private final Div content = new Div();

    public BriefingView(SelectionCodec codec, Briefings briefings, Shelf shelf, Press press) {
        super(codec, Set.of());
        this.briefings = briefings;
        this.shelf = shelf;
        this.press = press;
        addClassName("briefing");
        add(heading, content);
    }

    @Override
    protected String show(Address address, BeforeEnterEvent event) {
        content.removeAll();
        return event.getRouteParameters()
                .get("id")
                .map(id -> frozen(id, address))
                .orElseGet(() -> collecting(address));
    }

    private String collecting(Address address) {
        String title = address.words().say("web.screen.briefing");
        heading.show(title, "");
        content.add(new Collecting(briefings, shelf, address));
        return title;
    }

    private String frozen(String id, Address address) {
        Messages words = address.words();
        return shelf.find(id).map(briefing -> frozen(briefing, address)).orElseGet(() -> {
            heading.show(words.say("web.screen.briefing"), "");
            content.add(new Notice(
                    Notice.Kind.EMPTY, words.say("web.briefing.none", id), words.say("web.briefing.none.advice")));
            return words.say("web.screen.briefing");
        });
    }

    private String frozen(Briefing briefing, Address address) {
        heading.show(
                briefing.title(),
                briefing.items().stream()
                        .map(item -> item.chart().caption().fictional())
                        .filter(said -> !said.isEmpty())
                        .findFirst()
                        .orElse(""));
        content.add(new Frozen(briefing, press, address));
        return briefing.title();
    }
}
