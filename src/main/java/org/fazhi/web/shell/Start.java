package org.fazhi.web.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.query.SelectionCodec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the overview starts: in the division of those who use this installation, when the setting names one. */
@Component
public final class Start {
    /** The word of an address that asks for the whole country where a division is the start. */
    public static final String EVERYWHERE = "everywhere";

    private static final String YES = "yes";

    private final String division;

    /**
     * @param division code of a province, city or county; empty starts with everything
     * @throws org.fazhi.query.Refused when it is no such code
     */
    Start(@Value("${fazhi.division:}") String division, SelectionCodec codec) {
        this.division = codec.read(Map.of("within", List.of(division.strip()))).within();
    }

    /** The overview seen from another screen: of the same place. */
    public Address overview(Address from) {
        return everywhere(from.to(""));
    }

    /** Says of an overview of everything that it is meant so. */
    Address everywhere(Address overview) {
        return division.isEmpty() || !overview.selection().within().isEmpty()
                ? overview
                : overview.with(EVERYWHERE, YES);
    }

    /** Where an overview that names no place leads; nowhere when everything is meant. */
    public Optional<Address> instead(Address overview) {
        boolean open = overview.selection().within().isEmpty()
                && overview.selection().towns().isEmpty()
                && overview.other(EVERYWHERE).isEmpty();
        return division.isEmpty() || !open
                ? Optional.empty()
                : Optional.of(overview.with(overview.selection().inside(division)));
    }
}
