package org.fazhi.web.panel;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Messages;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.fazhi.web.evidence.EvidenceSide;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Heading;
import org.fazhi.web.shell.Screen;
import org.jspecify.annotations.Nullable;

/** A screen of figures of one selection, with the evidence of what is clicked beside them. */
public abstract class FigureScreen extends Screen {
    protected final Heading heading = new Heading();
    protected final EvidenceSide side;
    private @Nullable Address here;
    private @Nullable Selection shown;

    /** @param others words of the address that are this screen's own, beside that of the evidence */
    protected FigureScreen(SelectionCodec codec, EvidenceOf evidence, Catalogue catalogue, String... others) {
        super(
                codec,
                Stream.concat(Stream.of(EvidenceSide.WORD), Stream.of(others)).collect(Collectors.toSet()));
        this.side = new EvidenceSide(evidence, catalogue);
    }

    /** Shows a selection; called when it is another one than before. */
    protected abstract void draw(Address address);

    protected abstract String title(Messages words);

    /** What is shown where the address leaves the choice to the screen. */
    protected Selection usual(Selection asked) {
        return asked;
    }

    @Override
    protected final String show(Address address, BeforeEnterEvent event) {
        Address now = address.with(usual(address.selection()));
        here = now;
        if (!now.selection().equals(shown)) {
            shown = now.selection();
            draw(now);
        }
        side.show(now);
        return title(now.words());
    }

    /** Does the rest of drawing a selection when what is there already has reached the reader's eyes. */
    protected final void later(Runnable rest) {
        Selection drawn = shown;
        getElement()
                .executeJs("return new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)))")
                .then(seen -> {
                    if (Objects.equals(drawn, shown)) {
                        rest.run();
                    }
                });
    }

    /** What is shown now. */
    protected final Selection selection() {
        return Objects.requireNonNull(here).selection();
    }

    /** Goes to another selection on this screen; evidence that was open stays behind. */
    protected final void go(Selection selection) {
        Address from = Objects.requireNonNull(here);
        go(from.to(from.path(), selection));
    }
}
