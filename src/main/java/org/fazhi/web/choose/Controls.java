package org.fazhi.web.choose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Messages;
import org.fazhi.indicator.People;
import org.fazhi.query.By;
import org.fazhi.query.Populations;
import org.fazhi.query.Selection;

/** The choosers above a screen's figures; each changes one thing of what the screen shows. */
public final class Controls extends Div {
    private final transient Supplier<Selection> now;
    private final transient Consumer<Selection> chosen;
    private final transient List<BiConsumer<Selection, Messages>> shown = new ArrayList<>();

    /**
     * @param now what the screen shows
     * @param chosen told what it is to show instead
     */
    public Controls(Supplier<Selection> now, Consumer<Selection> chosen) {
        this.now = now;
        this.chosen = chosen;
        addClassName("controls");
    }

    /** @param replaced the selection with another indicator in place of its first */
    public Controls indicator(Catalogue catalogue, BiFunction<Selection, String, Selection> replaced) {
        IndicatorChooser chooser = new IndicatorChooser(
                catalogue, indicator -> chosen.accept(replaced.apply(now.get(), indicator.code())));
        shown.add((selection, words) -> chooser.show(words.say("web.choose.indicator"), selection.indicator(), words));
        add(chooser);
        return this;
    }

    /** Townships, counties or cities; those chosen of another level are let go. */
    public Controls by() {
        Choice<By> chooser = new Choice<>(by -> chosen.accept(now.get().by(by).ofTowns(List.of())));
        shown.add((selection, words) -> chooser.show(
                words.say("web.choose.by"),
                List.of(By.values()),
                by -> words.say("web.by." + by.code()),
                selection.by()));
        add(chooser);
        return this;
    }

    /** Which kinds of townships. */
    public Controls kinds() {
        KindChooser chooser = new KindChooser(kinds -> chosen.accept(now.get().ofKinds(kinds)));
        shown.add((selection, words) -> chooser.show(selection.kinds(), words));
        add(chooser);
        return this;
    }

    /** As stated or per 10 000 people; offered once a table of populations is loaded. */
    public Controls people(Populations populations) {
        Choice<Optional<People>> chooser =
                new Choice<>(people -> chosen.accept(now.get().per(people.orElse(null))));
        shown.add((selection, words) -> {
            Optional<People> per = Optional.ofNullable(selection.per());
            List<Optional<People>> offered = Stream.of(
                            Stream.of(Optional.<People>empty()),
                            populations.kinds().stream().map(Optional::of),
                            Stream.of(per))
                    .flatMap(kinds -> kinds)
                    .distinct()
                    .toList();
            chooser.setVisible(offered.size() > 1);
            chooser.show(
                    words.say("web.choose.per"),
                    offered,
                    people -> words.say("web.per." + people.map(Coded::code).orElse("stated")),
                    per);
        });
        add(chooser);
        return this;
    }

    /** Shows what is chosen, without choosing. */
    public void show(Selection selection, Messages words) {
        shown.forEach(one -> one.accept(selection, words));
        setVisible(getChildren().anyMatch(Component::isVisible));
    }
}
