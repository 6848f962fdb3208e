package org.fazhi.store;

import org.fazhi.journal.Entry;

/**
 * Something a person did to a report, as the history shows it.
 *
 * @param inForce false once it was undone
 */
public record ActOnReport(Entry entry, boolean inForce) {
    Object[] row(String report) {
        return new Object[] {
            entry.sequence(), Writing.utc(entry.at()), entry.by(), entry.act().kind(), report, entry.content(), inForce
        };
    }
}
