package org.fazhi.web.choose;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Chooses one of a few. */
public final class Choice<T> extends Select<T> {
    private transient List<T> offered = List.of();

    public Choice(Consumer<T> chosen) {
        setWidth("min(100%, 11rem)");
        addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
    }

    /** Shows a choice without making one. */
    public void show(String label, List<T> items, Function<T, String> named, T value) {
        if (!label.equals(getLabel()) || !items.equals(offered)) {
            setLabel(label);
            setItemLabelGenerator(named::apply);
            setItems(items);
            offered = items;
        }
        setValue(value);
    }
}
