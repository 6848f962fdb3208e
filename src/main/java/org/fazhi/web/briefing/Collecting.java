package org.fazhi.web.briefing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.Briefings;
import org.fazhi.briefing.Shelf;
import org.fazhi.briefing.Wish;
import org.fazhi.indicator.Messages;
import org.fazhi.query.BriefingList;
import org.fazhi.web.collect.Draft;
import org.fazhi.web.collect.Drafts;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Notice;
import org.fazhi.web.shell.Screen;
import org.jspecify.annotations.Nullable;

/** The draft: its figures can be put in order and given words, then it is frozen. */
final class Collecting extends Div {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LONGEST = 120;
    private static final int LISTED = 30;

    private final Briefings briefings;
    private final Shelf shelf;
    private final Address address;
    private final Messages words;
    private final TextField title = new TextField();
    private final TextField by = new TextField();
    private final OrderedList figures = new OrderedList();
    private final NativeButton freeze = new NativeButton("", click -> freeze());
    private final Div form = new Div();
    private final Notice nothing;
    private Draft draft = Draft.EMPTY;

    Collecting(Briefings briefings, Shelf shelf, Address address) {
        this.briefings = briefings;
        this.shelf = shelf;
        this.address = address;
        this.words = address.words();
        this.nothing =
                new Notice(Notice.Kind.EMPTY, words.say("web.briefing.empty"), words.say("web.briefing.empty.advice"));
        Paragraph lead = new Paragraph(words.say("web.briefing.lead"));
        lead.addClassName("lead");
        field(title, "web.briefing.title");
        field(by, "web.briefing.by");
        title.addValueChangeListener(change -> keep(draft.titled(change.getValue()), change.isFromClient()));
        by.addValueChangeListener(change -> keep(draft.by(change.getValue()), change.isFromClient()));
        Div fields = new Div(title, by);
        fields.addClassName("fields");
        figures.addClassName("collected");
        freeze.setText(words.say("web.briefing.freeze"));
        freeze.addClassNames("quiet", "primary");
        form.add(fields, figures, freeze);
        form.setVisible(false);
        nothing.setVisible(false);
        add(lead, form, nothing);
        list(shelf.latest(LISTED));
        Drafts.read(this::show);
    }

    private void field(TextField field, String label) {
        field.setLabel(words.say(label));
        field.setMaxLength(LONGEST);
        field.setErrorMessage(words.say("web.briefing.needed"));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    }

    private void show(Draft found) {
        draft = found;
        title.setValue(found.title());
        by.setValue(signedIn() == null ? found.by() : signedIn());
        by.setReadOnly(signedIn() != null);
        redraw();
    }

    private static @Nullable String signedIn() {
        Principal user = VaadinRequest.getCurrent().getUserPrincipal();
        return user == null ? null : user.getName();
    }

    private void redraw() {
        form.setVisible(!draft.wishes().isEmpty());
        nothing.setVisible(draft.wishes().isEmpty());
        figures.removeAll();
        for (int at = 0; at < draft.wishes().size(); at++) {
            figures.add(new Collected(this, at, draft.wishes(), words, address.codec()));
        }
    }

    private void keep(Draft changed, boolean byReader) {
        if (byReader) {
            draft = changed;
            Drafts.keep(changed);
        }
    }

    void replace(int at, Wish wish) {
        keep(draft.replaced(at, wish), true);
    }

    void remove(int at) {
        keep(draft.without(at), true);
        redraw();
    }

    /** @param step -1 for up, 1 for down */
    void move(int at, int step) {
        keep(draft.moved(at, at + step), true);
        redraw();
        ((Collected) figures.getComponentAt(at + step)).focus(step);
    }

    private void freeze() {
        title.setInvalid(draft.title().isBlank());
        by.setInvalid(by.getValue().isBlank());
        if (title.isInvalid() || by.isInvalid()) {
            (title.isInvalid() ? title : by).focus();
            return;
        }
        Briefing made = briefings.make(
                draft.title().strip(), words.language(), by.getValue().strip(), draft.wishes());
        shelf.put(made);
        Drafts.clear();
        Screen.go(address.to("briefing/" + made.id()));
    }

    private void list(List<BriefingList.Row> frozen) {
        if (frozen.isEmpty()) {
            return;
        }
        Div card = new Div(new H2(words.say("web.briefing.latest")));
        card.addClassName("card");
        for (BriefingList.Row row : frozen) {
            String made = TIME.format(row.made().atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.systemDefault()));
            Paragraph line =
                    new Paragraph(new Anchor(address.to("briefing/" + row.id()).href(), row.title()));
            line.add(" " + words.say("web.briefing.line", made, row.by()));
            card.add(line);
        }
        add(card);
    }
}
