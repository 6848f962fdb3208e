package org.fazhi.web.choose;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Consumer;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Messages;

/** Chooses an indicator, in the order of the themes, by typing any part of theme or name. */
public final class IndicatorChooser extends ComboBox<Indicator> {
    private final transient Catalogue catalogue;

    public IndicatorChooser(Catalogue catalogue, Consumer<Indicator> chosen) {
        this.catalogue = catalogue;
        addClassName("indicator");
        setWidth("min(100%, 26rem)");
        addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
    }

    /** Shows a choice without making one; an empty code shows none. */
    public void show(String label, String code, Messages words) {
        if (!label.equals(getLabel())) {
            Wording wording = Wording.in(words.language());
            setLabel(label);
            setItemLabelGenerator(indicator -> wording.word(indicator.theme()) + " · " + wording.indicator(indicator));
            setItems(catalogue.indicators());
        }
        setValue(catalogue.find(code).orElse(null));
    }
}
