package org.fazhi.store;

import org.fazhi.journal.Entry;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something a person did to a report, as the history shows it.
 *
 * @param inForce false once it was undone
 */
public record ActOnReport(Entry entry, boolean inForce) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Object[] row(String report) {
        return new Object[] {
            entry.sequence(),
            Writing.utc(entry.at()),
            entry.by(),
            entry.act().kind(),
            report,
            JSON.writeValueAsString(entry.act()),
            inForce
        };
    }
}
