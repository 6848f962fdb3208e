package org.fazhi.gold;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;

/** One figure that a careful reader found in a file. */
public record GoldFact(
        String file,
        String indicator,
        BigDecimal value,
        String unit,
        Qualifier qualifier,
        Scope scope,
        String facet,
        ObservationState state) {

    public GoldFact {
        value = ReadFigure.rounded(value);
    }

    public static List<GoldFact> read(Path table) throws IOException {
        return Table.rows(table).stream()
                .map(row -> new GoldFact(
                        row.get("file"),
                        row.get("indicator"),
                        new BigDecimal(row.get("value")),
                        row.get("unit"),
                        Coded.of(Qualifier.class, row.get("qualifier")),
                        Coded.of(Scope.class, row.get("scope")),
                        row.get("facet"),
                        Coded.of(ObservationState.class, row.get("state"))))
                .toList();
    }
}
