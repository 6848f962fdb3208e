package org.fazhi.web.choose;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.fazhi.indicator.Messages;
import org.fazhi.query.DivisionSearch;
import org.fazhi.query.PlaceName;

/** Chooses a division by Chinese, pinyin, initials, code or a former name; those without reports are muted. */
public final class PlaceChooser extends ComboBox<DivisionSearch.Row> {
    private static final int MOST = 200;

    /** @param chosen told the code; an empty one when the choice is taken back */
    public PlaceChooser(DivisionSearch search, List<String> levels, Consumer<String> chosen) {
        setWidth("min(100%, 18rem)");
        setItemLabelGenerator(row -> row.place().name());
        setItems(query -> search.rows(query.getFilter().orElse(""), levels, MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setRenderer(LitRenderer.<DivisionSearch.Row>of(
                        "<div class=${item.reporting ? 'place' : 'place muted'}>${item.name}<small>${item.beside}</small></div>")
                .withProperty("name", row -> row.place().name())
                .withProperty(
                        "beside", row -> row.former().isEmpty() ? row.place().inside() : row.former())
                .withProperty("reporting", DivisionSearch.Row::reporting));
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(
                        event.getValue() == null ? "" : event.getValue().place().code());
            }
        });
    }

    public void say(String label, Messages words) {
        setLabel(label);
        setPlaceholder(words.say("web.choose.place.hint"));
    }

    /** Shows a choice without making one. */
    public void show(PlaceName place) {
        setValue(new DivisionSearch.Row(place, "", "", true));
    }
}
