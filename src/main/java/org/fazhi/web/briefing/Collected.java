package org.fazhi.web.briefing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.fazhi.briefing.Wish;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Look;
import org.fazhi.indicator.Messages;
import org.fazhi.query.Refused;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;

/** One figure of the draft: a small picture, its words, and where it stands among the others. */
final class Collected extends ListItem {
    private static final int SMALL = 480;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_REMARKS = 4000;

    private final Collecting draft;
    private final int at;
    private final NativeButton up = new NativeButton();
    private final NativeButton down = new NativeButton();
    private final TextField title = new TextField();
    private final TextArea remarks = new TextArea();

    Collected(Collecting draft, int at, List<Wish> all, Messages words, SelectionCodec codec) {
        this.draft = draft;
        this.at = at;
        Wish wish = all.get(at);
        addClassName("card");
        String kind = Wording.in(words.language()).word(wish.kind());
        title.setLabel(words.say("web.briefing.item.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setPlaceholder(kind);
        title.setValue(wish.title());
        remarks.setLabel(words.say("web.briefing.item.remarks"));
        remarks.setMaxLength(LONGEST_REMARKS);
        remarks.setValue(String.join("\n", wish.remarks()));
        title.addValueChangeListener(change -> replace(wish));
        remarks.addValueChangeListener(change -> replace(wish));
        Div said = new Div(title, remarks);
        said.addClassName("words");
        NativeButton remove = new NativeButton();
        button(up, words, "up", () -> draft.move(at, -1));
        button(down, words, "down", () -> draft.move(at, 1));
        button(remove, words, "remove", () -> draft.remove(at));
        up.setEnabled(at > 0);
        down.setEnabled(at < all.size() - 1);
        Div order = new Div(up, down, remove);
        order.addClassName("order");
        add(new Image(picture(wish, words, codec), kind), said, order);
    }

    /** What is no longer known is shown as it is asked for: the address then says what is wrong with it. */
    private static String picture(Wish wish, Messages words, SelectionCodec codec) {
        String query = wish.query();
        try {
            Selection selection = codec.read(query).said(words.language());
            query = codec.query(selection.drawn(Look.LIGHT, SMALL, selection.scale()));
        } catch (Refused unknown) {
            return "figures/" + wish.kind().code() + ".svg?" + query;
        }
        return "figures/" + wish.kind().code() + ".svg?" + query;
    }

    private void button(NativeButton button, Messages words, String what, Runnable work) {
        button.setText(words.say("web.briefing." + what));
        button.getElement().setAttribute("aria-label", words.say("web.briefing." + what + ".of", at + 1));
        button.addClassName("quiet");
        button.addClickListener(click -> work.run());
    }

    private void replace(Wish before) {
        draft.replace(
                at,
                new Wish(
                        before.kind(),
                        before.query(),
                        title.getValue().strip(),
                        remarks.getValue()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()));
    }

    /** Keeps a reader at the keyboard with the figure they moved. */
    void focus(int step) {
        NativeButton same = step < 0 ? up : down;
        (same.isEnabled() ? same : step < 0 ? down : up).focus();
    }
}
