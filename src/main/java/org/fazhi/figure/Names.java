package org.fazhi.figure;

import java.util.HashSet;
import java.util.Set;
import org.fazhi.query.PlaceName;

/** Names at the ticks of one chart: short, unless two places share a name. */
final class Names {
    private final Wording wording;
    private final Set<String> used = new HashSet<>();

    Names(Wording wording) {
        this.wording = wording;
    }

    String tick(PlaceName place) {
        if (used.add(place.name())) {
            return place.name();
        }
        String full = wording.full(place);
        if (used.add(full)) {
            return full;
        }
        String coded = full + " " + place.code();
        used.add(coded);
        return coded;
    }
}
