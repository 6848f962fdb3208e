package org.fazhi.web.briefing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.Press;
import org.fazhi.chart.Renderer;
import org.fazhi.export.PaperFile;
import org.fazhi.indicator.Messages;

/** Offers a frozen briefing as a file, and says how far its making has come. */
final class Getting extends Div {
    private static final int POLLS_MS = 300;

    private final Briefing briefing;
    private final Press press;
    private final Messages words;
    private final Span told = new Span();
    private final Anchor file = new Anchor();

    Getting(Briefing briefing, Press press, Messages words) {
        this.briefing = briefing;
        this.press = press;
        this.words = words;
        addClassName("getting");
        add(new Span(words.say("web.briefing.get")));
        for (PaperFile kind : PaperFile.values()) {
            NativeButton button = new NativeButton(
                    words.say("web.briefing.get." + kind.code()),
                    click -> click.getSource().getUI().ifPresent(ui -> make(kind, ui)));
            button.addClassNames("quiet", kind.code());
            add(button);
        }
        told.getElement().setAttribute("role", "status");
        file.getElement().setAttribute("download", "").setAttribute("router-ignore", "");
        file.setVisible(false);
        add(told, file);
    }

    private void make(PaperFile kind, UI ui) {
        tell(0);
        ui.setPollInterval(POLLS_MS);
        Thread.ofVirtual().start(() -> {
            Runnable end = made(kind, ui);
            ui.access(() -> {
                ui.setPollInterval(-1);
                end.run();
            });
        });
    }

    /** @return what to do in the browser once the file is there, or is not to be had now */
    private Runnable made(PaperFile kind, UI ui) {
        try {
            press.print(briefing, kind, done -> ui.access(() -> tell(done)));
            return () -> offer(kind);
        } catch (Renderer.Busy busy) {
            return () -> told.setText(words.say("web.briefing.busy"));
        } catch (RuntimeException failure) {
            // to the edge, as if it had happened in a click
            return () -> {
                throw failure;
            };
        }
    }

    private void tell(int done) {
        told.setText(words.say("web.briefing.getting", done, briefing.items().size()));
    }

    private void offer(PaperFile kind) {
        told.setText(words.say("web.briefing.got"));
        String address = "briefing/%s.%s".formatted(briefing.id(), kind.code());
        file.setHref(address);
        file.setText(address);
        file.setVisible(true);
        file.getElement().executeJs("this.click()");
    }
}
