package org.fazhi.web.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import java.util.Set;
import org.fazhi.query.SelectionCodec;

/** A screen that is made from its address and nothing else. */
public abstract class Screen extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final SelectionCodec codec;
    private final Set<String> others;
    private String title = "";

    /** @param others words of the address that are this screen's own */
    protected Screen(SelectionCodec codec, Set<String> others) {
        this.codec = codec;
        this.others = others;
        addClassName("screen");
    }

    /**
     * Shows what the address says, with the parameters of the path taken from the event.
     *
     * @return the title of the page
     */
    protected abstract String show(Address address, BeforeEnterEvent event);

    /** Another address that is shown in place of the one asked for. */
    protected Optional<Address> instead(Address asked) {
        return Optional.empty();
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation(), others, codec);
        Optional<Address> other = instead(address);
        if (other.isPresent()) {
            event.forwardTo(other.get().path(), other.get().parameters());
        } else {
            title = show(address, event);
        }
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    /** Goes to an address; the one before stays a step back. */
    public static void go(Address address) {
        UI.getCurrent().navigate(address.path(), address.parameters());
    }
}
