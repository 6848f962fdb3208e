package org.fazhi.store;

import java.util.List;
import org.fazhi.check.Check;
import tools.jackson.databind.json.JsonMapper;

/** A row of the table of checks. */
final class CheckRow {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CheckRow() {}

    /** @param evidence where the figures stand, to be written as JSON */
    static Object[] of(String report, Check check, List<?> evidence) {
        return new Object[] {
            report,
            check.kind().code(),
            check.passes() ? "passes" : "fails",
            check.says(),
            String.join(",", check.indicators()),
            check.scope().code(),
            JSON.writeValueAsString(evidence)
        };
    }
}
