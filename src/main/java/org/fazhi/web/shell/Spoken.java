package org.fazhi.web.shell;

import com.vaadin.flow.router.Location;
import java.util.List;
import org.fazhi.indicator.Language;

/** The language an address asks for, also where the rest of it cannot be understood. */
final class Spoken {
    private Spoken() {}

    static Language of(Location location) {
        return location.getQueryParameters()
                        .getParameters()
                        .getOrDefault("lang", List.of())
                        .contains(Language.EN.code())
                ? Language.EN
                : Language.ZH;
    }
}
