package org.fazhi.web.choose;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fazhi.indicator.Messages;
import org.jspecify.annotations.Nullable;

/** Narrows to towns (镇), townships (乡) or subdistricts (街道); with none pressed all are shown. */
public final class KindChooser extends Div {
    private static final List<String> KINDS = List.of("镇", "乡", "街道");

    private final transient Consumer<List<String>> chosen;
    private final Span label = new Span();
    private final Div buttons = new Div();
    private transient @Nullable List<String> shown;

    KindChooser(Consumer<List<String>> chosen) {
        this.chosen = chosen;
        addClassName("kinds");
        label.addClassName("label");
        buttons.addClassName("group");
        buttons.getElement().setAttribute("role", "group");
        add(label, buttons);
    }

    /** Shows a choice without making one; kinds that only an address can name are shown too. */
    void show(List<String> kinds, Messages words) {
        if (kinds.equals(shown) && words.say("web.choose.kind").equals(label.getText())) {
            return;
        }
        shown = kinds;
        label.setText(words.say("web.choose.kind"));
        buttons.getElement().setAttribute("aria-label", words.say("web.choose.kind"));
        buttons.removeAll();
        Stream.concat(KINDS.stream(), kinds.stream())
                .distinct()
                .map(kind -> button(kind, kinds, words))
                .forEach(buttons::add);
    }

    private NativeButton button(String kind, List<String> pressed, Messages words) {
        boolean on = pressed.contains(kind);
        NativeButton button = new NativeButton(
                KINDS.contains(kind) ? words.say("web.kind." + KINDS.indexOf(kind)) : kind,
                click -> chosen.accept(
                        on
                                ? pressed.stream()
                                        .filter(one -> !one.equals(kind))
                                        .toList()
                                : Stream.concat(pressed.stream(), Stream.of(kind))
                                        .toList()));
        button.addClassName("quiet");
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        return button;
    }
}
