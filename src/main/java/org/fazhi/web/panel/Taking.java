package org.fazhi.web.panel;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.fazhi.briefing.Wish;
import org.fazhi.export.FileKind;
import org.fazhi.figure.Figure;
import org.fazhi.indicator.Messages;
import org.fazhi.query.SelectionCodec;
import org.fazhi.web.collect.Draft;
import org.fazhi.web.collect.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a figure beside looking at it: put it into a briefing, copy its picture or the address of the
 * screen, save it as a file. Copying happens in the browser alone, which allows it only within the click itself.
 */
@JsModule("./copying.ts")
public final class Taking extends Div {
    private final NativeButton collect = new NativeButton("", click -> collect());
    private final NativeButton image = new NativeButton();
    private final NativeButton link = new NativeButton();
    private final NativeDetails files = new NativeDetails();
    private final Div kinds = new Div();
    private final Span told = new Span();
    private @Nullable Shown shown;

    private record Shown(Wish wish, Messages words) {}

    public Taking() {
        addClassName("taking");
        List.of(collect, image, link).forEach(button -> button.addClassName("quiet"));
        files.addClassName("files");
        kinds.addClassName("kinds");
        files.setContent(kinds);
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        add(collect, image, link, files, told);
    }

    public void show(Figure figure, SelectionCodec codec, Messages words) {
        String query = codec.query(figure.selection());
        String title = figure.chart().caption().title();
        shown = new Shown(new Wish(figure.kind(), query, "", List.of()), words);
        told.setText("");
        label(collect, words.say("web.take.collect"), words.say("web.take.collect.of", title));
        label(image, words.say("web.take.image"), words.say("web.take.image.of", title));
        label(link, words.say("web.take.link"), words.say("web.take.link.of", title));
        String address = "figures/" + figure.kind().code() + ".";
        String behind = query.isEmpty() ? "" : "?" + query;
        image.getElement()
                .setAttribute("data-copy", address + FileKind.PNG.code() + behind)
                .setAttribute("data-done", words.say("web.take.image.done"))
                .setAttribute("data-failed", words.say("web.take.image.failed"));
        link.getElement()
                .setAttribute("data-copy", "")
                .setAttribute("data-done", words.say("web.take.link.done"))
                .setAttribute("data-failed", words.say("web.take.link.failed"));
        files.setSummaryText(words.say("web.take.files"));
        kinds.removeAll();
        for (FileKind kind : FileKind.values()) {
            Anchor file = new Anchor(address + kind.code() + behind, kind.code().toUpperCase(Locale.ROOT));
            file.getElement()
                    .setAttribute("download", "")
                    // not a screen: the browser has to ask the server itself
                    .setAttribute("router-ignore", "")
                    .setAttribute("aria-label", words.say("web.take.file", title, kind.code()));
            kinds.add(file);
        }
    }

    private static void label(NativeButton button, String text, String title) {
        button.setText(text);
        button.getElement().setAttribute("title", title);
    }

    private void collect() {
        if (shown != null) {
            Drafts.add(shown.wish(), this::collected);
        }
    }

    private void collected(Draft draft) {
        if (shown != null) {
            told.setText(shown.words()
                    .say(
                            draft.full() ? "web.take.collect.full" : "web.take.collect.done",
                            draft.wishes().size()));
        }
    }
}
