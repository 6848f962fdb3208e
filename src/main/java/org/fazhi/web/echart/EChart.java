package org.fazhi.web.echart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Draws an ECharts option and tells which data item is clicked, by the {@code key} it carries. In the browser its
 * attributes {@code painted}, {@code series}, {@code points}, {@code keys} and {@code version} tell what has been painted
 * and by which ECharts.
 */
@Tag("e-chart")
@JsModule("./echart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
@NpmPackage(value = "@expo-google-fonts/noto-sans-sc", version = "0.4.3")
@NpmPackage(value = "@fontsource-variable/noto-sans-sc", version = "5.3.1")
public class EChart extends Component implements HasSize, HasStyle {
    private @Nullable JsonNode option;

    /** Shows an option, in place of the one before. */
    public void show(JsonNode shown) {
        option = shown;
        if (isAttached()) {
            send();
        }
    }

    /** What is shown and fills its element, so that it can be drawn before the program is in the browser. */
    public Optional<JsonNode> drawnAhead() {
        return Optional.ofNullable(option)
                .filter(shown -> isVisible() && !getElement().hasProperty("designWidth"));
    }

    /** Draws at this size and scales the whole drawing to the element, type and all. */
    public void setDesign(int width, int height) {
        getElement().setProperty("designWidth", width).setProperty("designHeight", height);
    }

    /** Says in words what the chart shows, for those who cannot see it. */
    public void describe(String text) {
        getElement().setProperty("description", text);
    }

    /** Puts the chart's figures beside it as a table: read aloud, reached by keyboard, shown on request. */
    public void setTable(Component table) {
        getElement().removeAllChildren().appendChild(table.getElement());
    }

    /** Shows the table in place of the drawing, or the drawing again. */
    public void setTableShown(boolean shown) {
        getElement().setProperty("tableShown", shown);
    }

    /** Lets the browser draw an option off-screen and offer it as a PNG file of {@code width * pixelRatio} pixels. */
    public void download(JsonNode drawn, String fileName, int width, int height, int pixelRatio) {
        getElement().callJsFunction("download", drawn, fileName, width, height, pixelRatio);
    }

    public Registration addDataClickListener(ComponentEventListener<DataClick> listener) {
        return addListener(DataClick.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // the browser makes a new element on each attach, which knows nothing
        send();
    }

    private void send() {
        if (option != null) {
            getElement().callJsFunction("show", option);
        }
    }

    /** A click on a data item that carries a key. */
    @DomEvent("data-click")
    public static class DataClick extends ComponentEvent<EChart> {
        private final String key;

        public DataClick(EChart source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
