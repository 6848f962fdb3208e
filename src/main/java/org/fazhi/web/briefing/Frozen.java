package org.fazhi.web.briefing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.BriefingPaper;
import org.fazhi.briefing.Press;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Messages;
import org.fazhi.web.panel.ChartPanel;
import org.fazhi.web.shell.Address;

/** A frozen briefing as it was made, with what was corrected since. */
final class Frozen extends Div {
    private final Messages words;

    Frozen(Briefing briefing, Press press, Address address) {
        words = address.words();
        Paragraph made = new Paragraph(BriefingPaper.made(briefing, press.zone()));
        made.addClassName("lead");
        add(made, new Getting(briefing, press, words));
        List<String> corrected = press.differences(briefing).stream()
                .map(difference -> difference.says(words.language()))
                .toList();
        if (!corrected.isEmpty()) {
            Div card = card("web.briefing.corrected");
            card.addClassName("corrected");
            card.getElement().setAttribute("role", "status");
            card.add(new Paragraph(words.say("web.briefing.corrected.lead")), lines(corrected));
        }
        if (!briefing.conclusion().isEmpty()) {
            Div card = card("web.briefing.conclusion");
            briefing.conclusion().stream().map(Paragraph::new).forEach(card::add);
        }
        briefing.items().forEach(item -> item(item, address));
        if (!briefing.leftOut().isEmpty()) {
            card("web.briefing.left_out").add(lines(briefing.leftOut()));
        }
    }

    private void item(Briefing.Item item, Address address) {
        ChartPanel panel = new ChartPanel(1000, 420, key -> {});
        panel.name(Wording.in(words.language()).word(item.kind()));
        panel.show(item.chart(), "", words, address.selection().look());
        panel.title(item.title());
        item.remarks().stream().map(Paragraph::new).forEach(panel.extra()::add);
        List<String> notes = item.numbers().stream()
                .map(Briefing.Number::note)
                .filter(note -> !note.isEmpty())
                .toList();
        if (!notes.isEmpty()) {
            OrderedList list = new OrderedList();
            notes.forEach(note -> list.add(new ListItem(note)));
            NativeDetails sources = new NativeDetails(words.say("web.briefing.sources", notes.size()), list);
            sources.addClassName("sources");
            panel.add(sources);
        }
        add(panel);
    }

    private Div card(String heading) {
        Div card = new Div(new H2(words.say(heading)));
        card.addClassName("card");
        add(card);
        return card;
    }

    private static UnorderedList lines(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
